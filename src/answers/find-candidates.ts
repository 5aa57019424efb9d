import type { Article, Passage } from '../corpus/article.ts';
import type { Coverage, PassageInArticle } from '../coverage/coverage.ts';
import type { Attribution } from '../quotations/quotation.ts';
import { overlaps, type Span, textOf } from '../text/span.ts';
import { analyseWords } from './analyse-words.ts';
import { type MeasuredSentence, measureSentence } from './measure.ts';
import { allows } from './query-terms.ts';
import type { Question } from './read-question.ts';
import { scoreOf } from './score-sentences.ts';
import { type Features, sentenceFeatures } from './sentence-features.ts';
import { speakerIdOf } from './speaker-view.ts';

/** A sentence that may answer. */
export interface Candidate {
  readonly article: Article;
  readonly passage: Passage;
  /** Its place among the passage's sentences, from 0. */
  readonly at: number;
  readonly span: Span;
  readonly measured: MeasuredSentence;
  readonly features: Features;
  readonly score: number;
  /** Share of the question's weight that counts as held, 0 to 1. */
  readonly share: number;
  /** Said by whom the question asks for, in quotation marks or reported. */
  readonly isSaidBySpeaker: boolean;
}

/** Passages that are looked into: enough that the one that answers is among them, few enough to be quick. */
const PASSAGES = 40;
/** A kindred word counts for this much of the word asked for, a word of the sentence before for this much. */
const LOOSE = 0.7;
const CARRIED = 0.8;
/** What a speaker's own words are worth beside the words of the question. */
const SAID_BY_SPEAKER = 3;

/** The sentences of body passages that may answer, best first; ties by article and place. */
export async function findCandidates(coverage: Coverage, question: Question): Promise<readonly Candidate[]> {
  const speaker = question.speaker?.kind === 'one' ? question.speaker.speaker : undefined;
  const asksWords = question.looksFor === 'quotation' && speaker !== undefined;
  const said = asksWords ? await placesSaidBy(coverage, speaker.id) : [];
  const passages = await passagesFor(coverage, question, said);
  const candidates: Candidate[] = [];
  for (const { article, passage } of passages) {
    if (!allows(question.query, textOf(article.text, passage.span))) continue;
    const body = article.passages.filter(({ kind }) => kind === 'body');
    const sentences = body.flatMap(({ sentences }) => sentences);
    const measure = measurer(question, article);
    for (const [at, span] of passage.sentences.entries()) {
      const place = sentences.indexOf(span);
      const before = [sentences[place - 1], sentences[place - 2]].flatMap((one) =>
        one === undefined ? [] : [measure(one)],
      );
      const measured = measure(span);
      const features = sentenceFeatures(question.measured, { sentence: measured, place, before });
      const isSaidBySpeaker = said.some(
        (entry) => entry.articleId === article.id && entry.spans.some((words) => overlaps(words, span)),
      );
      if (asksWords && !isSaidBySpeaker) continue;
      const share = features.share + LOOSE * features.looseShare + CARRIED * features.carriedShare;
      const score = scoreOf(features) + (isSaidBySpeaker ? SAID_BY_SPEAKER : 0);
      candidates.push({
        article,
        passage,
        at,
        span,
        measured,
        features,
        score,
        share: Math.min(1, share),
        isSaidBySpeaker,
      });
    }
  }
  return candidates.sort(
    (one, other) =>
      other.score - one.score ||
      (one.article.path === other.article.path
        ? one.span.start - other.span.start
        : one.article.path < other.article.path
          ? -1
          : 1),
  );
}

async function passagesFor(
  coverage: Coverage,
  question: Question,
  said: readonly { readonly passageId: string }[],
): Promise<readonly PassageInArticle[]> {
  const hits = await coverage.passageIndex.search(question.query.words, { limit: PASSAGES });
  const ids = new Set([...said.map(({ passageId }) => passageId), ...hits.map(({ id }) => id)]);
  const passages = await Promise.all([...ids].map((id) => coverage.passage(id)));
  return passages.filter((found) => found !== undefined).filter(({ passage }) => passage.kind === 'body');
}

async function placesSaidBy(coverage: Coverage, speaker: `person/${string}` | `body/${string}`) {
  const quotations = await coverage.quotations({ speaker });
  const statements = await coverage.statements({ speaker });
  return [
    ...quotations.map(({ articleId, passageId, content }) => ({ articleId, passageId, spans: content })),
    ...statements.map(({ articleId, passageId, span }) => ({ articleId, passageId, spans: [span] })),
  ];
}

/** Measures sentences of one article; "he" and "the Foreign Secretary" count as the person whom the question names. */
function measurer({ people }: Question, article: Article): (span: Span) => MeasuredSentence {
  const meant = people.flatMap(({ name, person }) => {
    const bases = analyseWords([name, ...(person?.aliases ?? [])].join(' ')).flatMap(({ base }) =>
      base === '' ? [] : [base],
    );
    return (person?.mentions ?? [])
      .filter(({ articleId }) => articleId === article.id)
      .map(({ span }) => ({ span, bases }));
  });
  const known = new Map<Span, MeasuredSentence>();
  return (span) => {
    const before = known.get(span);
    if (before !== undefined) return before;
    const means = meant.filter((mention) => overlaps(mention.span, span)).flatMap(({ bases }) => bases);
    const measured = measureSentence(textOf(article.text, span), means);
    known.set(span, measured);
    return measured;
  };
}

export function saidBy(attribution: Attribution, id: string): boolean {
  return speakerIdOf(attribution) === id;
}
