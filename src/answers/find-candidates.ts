import type { Article, ArticleId, Passage } from '../corpus/article.ts';
import type { PassageInArticle } from '../coverage/article-questions.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Figure } from '../languages/language-evidence.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { allows } from '../search/query-terms.ts';
import { compare } from '../text/compare.ts';
import { overlapsWith } from '../text/find-span.ts';
import { type Span, textOf } from '../text/span.ts';
import { analyseWords, basesIn, basesOf } from './analyse-words.ts';
import { basesOfCountry, countriesIn } from './country-words.ts';
import { judgeSupport, type Support } from './judge-support.ts';
import { soughtFigureIn } from './kind-fit.ts';
import type { MeasuredSentence } from './measure.ts';
import { sentenceMeasurer } from './measure-in-article.ts';
import { placesSaidBy, type SaidPlace } from './places-said-by.ts';
import type { Question } from './read-question.ts';
import { reportsSpeech } from './reports-speech.ts';
import { scoreOf } from './score-sentences.ts';
import { sentenceFeatures } from './sentence-features.ts';

/** A sentence that may answer. */
export interface Candidate {
  readonly article: Article;
  readonly passage: Passage;
  /** Its place among the passage's sentences, from 0. */
  readonly at: number;
  readonly span: Span;
  readonly measured: MeasuredSentence;
  /** Comparable between the sentences for one question. */
  readonly score: number;
  readonly support: Support;
  /** The number asked for, with places in the sentence's text; absent where none is asked for or held. */
  readonly figure?: Figure;
}

/** Passages that are looked into: enough that the one that answers is among them, few enough to be quick. */
const PASSAGES = 40;
const PASSAGES_ON_TOPIC = 1_000;
/** What it is worth when the headline has all that the sentence lacks; `SENTENCE_WEIGHTS` gives the measure. */
const HEADLINE = 2;
/** Somebody's own words go before what is reported of them, where both are on the topic. */
const DIRECT = 1;
/** The very verb that is asked for counts like the whole topic: `share` in `SENTENCE_WEIGHTS`. */
const VERB = 6;

/**
 * The sentences of body passages that may answer, best first; ties by article and place. Where somebody's words are asked for, only what they
 * said: by the quotations and statements of theirs, or because a verb of speech stands beside their name.
 */
export async function findCandidates(coverage: Coverage, question: Question): Promise<readonly Candidate[]> {
  const speaker = question.speaker?.kind === 'one' ? question.speaker.speaker : undefined;
  const asked = question.looksFor === 'quotation' ? speaker : undefined;
  const said = asked === undefined ? [] : await placesSaidBy(coverage, asked.id);
  const saidIn = byArticle(said);
  const names = basesOf(asked?.name ?? '');
  const speakers = speakersUnknown(question);
  const passages = await passagesFor(coverage, question, said);
  const allowed = passages.filter(({ article, passage }) =>
    allows(question.query, textOf(article.text, passage.span)),
  );
  const candidates = await Promise.all(allowed.map((place) => candidatesIn(coverage, question, place)));
  return candidates
    .flat()
    .filter(
      (candidate) =>
        asked === undefined ||
        saidIn.get(candidate.article.id)?.isSaid(candidate.span) === true ||
        reportsSpeech(candidate.measured, names),
    )
    .filter((candidate) => speakers.length === 0 || reportsSpeech(candidate.measured, new Set(speakers)))
    .map((candidate) => ({ ...candidate, score: candidate.score + bonusOf(candidate, saidIn, question) }))
    .sort(bestFirst);
}

/** Whose words are asked for, where nobody is known by them: the plain forms of what names them, of countries by their names, too. */
function speakersUnknown({ shape, speaker }: Question): readonly string[] {
  if (shape.kind !== 'said' || speaker?.kind !== 'none') return [];
  const words = analyseWords(DEFAULT_LANGUAGE.questions.withoutArticle(shape.who ?? ''));
  // An office may be told from the one who speaks by a name between: "the mayor, Ann Doe, said".
  if (words.some(({ base, isCapital }) => base !== '' && !isCapital)) return [];
  const countries = countriesIn(words).flatMap(({ country }) => basesOfCountry(country));
  return [...words.flatMap(({ base }) => (base === '' ? [] : [base])), ...countries];
}

/** The passages that rank first for the question; where somebody's words are asked for, also those of theirs that rank first for the topic. */
async function passagesFor(
  coverage: Coverage,
  { also, query, shape }: Question,
  said: readonly SaidPlace[],
): Promise<readonly PassageInArticle[]> {
  const hits = await coverage.passageIndex.search({ words: query.words }, { limit: PASSAGES });
  const others =
    also === undefined
      ? []
      : await coverage.passageIndex.search({ words: `${query.words} ${also}` }, { limit: PASSAGES });
  const onTopic =
    said.length === 0
      ? []
      : await coverage.passageIndex.search({ words: shape.topic }, { limit: PASSAGES_ON_TOPIC });
  const ranks = new Map(onTopic.map(({ id }, rank) => [id, rank]));
  const own = [...new Set(said.map(({ passageId }) => passageId))]
    .filter((id) => shape.topic === '' || ranks.has(id) || said.length <= PASSAGES)
    .sort((one, other) => (ranks.get(one) ?? PASSAGES_ON_TOPIC) - (ranks.get(other) ?? PASSAGES_ON_TOPIC));
  const ids = new Set<string>([...own.slice(0, PASSAGES), ...[...hits, ...others].map(({ id }) => id)]);
  const passages = await Promise.all([...ids].map((id) => coverage.passage(id)));
  return passages.filter((found) => found !== undefined).filter(({ passage }) => passage.kind === 'body');
}

async function candidatesIn(
  coverage: Coverage,
  question: Question,
  { article, passage }: PassageInArticle,
): Promise<readonly Candidate[]> {
  const measure = await sentenceMeasurer(coverage, question.people, article);
  const body = article.passages.filter(({ kind }) => kind === 'body').flatMap(({ sentences }) => sentences);
  const first = passage.sentences[0] === undefined ? 0 : body.indexOf(passage.sentences[0]);
  const headline = measure(article.headline);
  const whole = measure(passage.span);
  const [opening] = article.passages.filter(({ kind }) => kind === 'body');
  const lead = opening === undefined ? headline : measure(opening.span);
  return passage.sentences.map((span, at) => {
    const place = first + at;
    const before = [body[place - 1], body[place - 2]].flatMap((one) =>
      one === undefined ? [] : [measure(one)],
    );
    const measured = measure(span);
    const placed = { sentence: measured, place, before, headline, passage: whole, lead };
    const support = judgeSupport(question.measured, placed, question.setApart);
    const score = scoreOf(sentenceFeatures(question.measured, placed)) + HEADLINE * support.headlineShare;
    const figure = question.looksFor === 'number' ? soughtFigureIn(question.measured, measured) : undefined;
    const holds = figure === undefined ? {} : { figure: figure.figure };
    return { article, passage, at, span, measured, score, support, ...holds };
  });
}

/** Whether a span of an article is somebody's words, and whether they stand there in quotation marks. */
interface SaidHere {
  readonly isSaid: (span: Span) => boolean;
  readonly isDirect: (span: Span) => boolean;
}

type SaidInArticles = ReadonlyMap<ArticleId, SaidHere>;

function byArticle(said: readonly SaidPlace[]): SaidInArticles {
  const places = new Map<ArticleId, SaidPlace[]>();
  for (const place of said) {
    const here = places.get(place.articleId);
    if (here === undefined) places.set(place.articleId, [place]);
    else here.push(place);
  }
  return new Map([...places].map(([id, here]) => [id, saidHere(here)]));
}

function saidHere(places: readonly SaidPlace[]): SaidHere {
  return {
    isSaid: overlapsWith(places.map(({ span }) => span)).any,
    isDirect: overlapsWith(places.flatMap(({ isDirect, span }) => (isDirect ? [span] : []))).any,
  };
}

/** For their own words, and for the very verb that the question has: "What did he urge Russia to do?" */
function bonusOf(candidate: Candidate, said: SaidInArticles, { shape: { verb } }: Question): number {
  const { article, span } = candidate;
  const isDirect = said.get(article.id)?.isDirect(span) === true;
  const [base] = verb === undefined ? [] : basesIn(verb);
  const hasVerb = base !== undefined && candidate.measured.bases.has(base);
  return (isDirect ? DIRECT : 0) + (hasVerb ? VERB : 0);
}

function bestFirst(one: Candidate, other: Candidate): number {
  return (
    other.score - one.score ||
    compare(one.article.path, other.article.path) ||
    one.span.start - other.span.start
  );
}
