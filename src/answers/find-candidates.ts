import type { Article, Passage } from '../corpus/article.ts';
import type { Coverage, PassageInArticle } from '../coverage/coverage.ts';
import { overlaps, type Span, textOf } from '../text/span.ts';
import { basesOf } from './analyse-words.ts';
import { judgeSupport, type Support } from './judge-support.ts';
import { type MeasuredSentence, measureSentence } from './measure.ts';
import { allows } from './query-terms.ts';
import type { Question } from './read-question.ts';
import { reportsSpeech } from './reports-speech.ts';
import { scoreOf } from './score-sentences.ts';
import { type Features, sentenceFeatures } from './sentence-features.ts';

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
  readonly support: Support;
  /** Said by whom the question asks for, in quotation marks or reported. */
  readonly isSaidBySpeaker: boolean;
}

/** Passages that are looked into: enough that the one that answers is among them, few enough to be quick. */
const PASSAGES = 40;
/** What it is worth when the headline has all that the sentence lacks; `SENTENCE_WEIGHTS` gives the measure. */
const HEADLINE = 2;

/** The sentences of body passages that may answer, best first; ties by article and place. */
export async function findCandidates(coverage: Coverage, question: Question): Promise<readonly Candidate[]> {
  const speaker = question.speaker?.kind === 'one' ? question.speaker.speaker : undefined;
  const asksWords = question.looksFor === 'quotation' && speaker !== undefined;
  const speakerBases = basesOf(asksWords ? speaker.name : '');
  const said = asksWords ? await placesSaidBy(coverage, speaker.id) : [];
  const passages = await passagesFor(coverage, question, said);
  const candidates: Candidate[] = [];
  for (const { article, passage } of passages) {
    if (!allows(question.query, textOf(article.text, passage.span))) continue;
    const body = article.passages.filter(({ kind }) => kind === 'body');
    const sentences = body.flatMap(({ sentences }) => sentences);
    const measure = measurer(question, article);
    const headline = measure(article.headline);
    for (const [at, span] of passage.sentences.entries()) {
      const place = sentences.indexOf(span);
      const before = [sentences[place - 1], sentences[place - 2]].flatMap((one) =>
        one === undefined ? [] : [measure(one)],
      );
      const measured = measure(span);
      const placed = { sentence: measured, place, before, headline };
      const features = sentenceFeatures(question.measured, placed);
      const isSaidBySpeaker = said.some(
        (entry) => entry.articleId === article.id && entry.spans.some((words) => overlaps(words, span)),
      );
      if (asksWords && !isSaidBySpeaker && !reportsSpeech(measured.words, speakerBases)) continue;
      const support = judgeSupport(question.measured, placed, question.nameBases, question.unseenBases);
      const score = scoreOf(features) + HEADLINE * support.headlineShare;
      candidates.push({ article, passage, at, span, measured, features, score, support, isSaidBySpeaker });
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
    const bases = [...basesOf([name, ...(person?.aliases ?? [])].join(' '))];
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
