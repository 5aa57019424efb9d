import { type Counts, ratio } from './counts.ts';
import type { LabelledArticle, LabelledQuotation } from './labelled-article.ts';
import { matchPieces, overlapOf, type Piece, piecesOf, uniquePieces } from './pieces.ts';
import { isRightSpeaker, statusOf } from './right-speaker.ts';

/** Speakers whom the labels know, how many of them got a name, and how many the right one. */
export interface Answers {
  readonly known: number;
  readonly answered: number;
  readonly right: number;
  /** Quotations of nobody who is named that were given to a person: these are wrong answers, too. */
  readonly named: number;
}

export interface QuotationScore {
  readonly exact: Counts;
  readonly spans: Counts;
  readonly joint: Counts;
  readonly speakers: Answers;
  readonly persons: Answers;
  /** Quotations of nobody who is named, and how many of them we give to a person or to a body. */
  readonly nobody: { readonly known: number; readonly named: number; readonly namedBody: number };
  /** By the road from the sentence to the speaker (`mentionType`); nobody is not counted here. */
  readonly byRoad: ReadonlyMap<string, Answers>;
  /** Persons, by the kind of article. */
  readonly byArticle: ReadonlyMap<string, Answers>;
  /** Direct and fragment: how many are labelled, and found. */
  readonly byKind: ReadonlyMap<string, { readonly labelled: number; readonly found: number }>;
  readonly errors: readonly QuotationError[];
}

export interface QuotationError {
  readonly id: string;
  readonly what: 'missed' | 'not a quotation' | 'wrong speaker' | 'not answered' | 'nobody is named';
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly gold?: unknown;
  readonly mention?: string | null | undefined;
  readonly road?: string | undefined;
  readonly predicted?: unknown;
  /** How we found the speaker. */
  readonly how?: string | undefined;
}

/** A labelled piece beside what was predicted for it. */
interface Verdict {
  readonly article: LabelledArticle;
  readonly wanted: Piece;
  readonly given: Piece | undefined;
  readonly status: 'known' | 'nobody' | 'unscored';
  readonly isAnswered: boolean;
  readonly isRight: boolean;
}

/** One article: its labelled pieces in their order, and what was predicted beside them. */
interface JudgedArticle {
  readonly article: LabelledArticle;
  readonly verdicts: readonly Verdict[];
  readonly exact: Counts;
  readonly spans: Counts;
  /** Predicted pieces that are no quotation. */
  readonly extra: readonly Piece[];
}

const SCORED_KINDS = new Set(['direct', 'fragment']);

/**
 * Compares predicted quotations with labelled ones. Both are cut at paragraph ends and trimmed of marks; a piece is found when it overlaps
 * a labelled one by `overlap` (intersection over union), one to one. Joint counts a piece as right when its speaker is too. What only
 * matches a headline, or bears a speaker in doubt, counts neither way.
 */
export function scoreQuotations(
  gold: readonly LabelledArticle[],
  predictions: readonly LabelledArticle[],
  overlap = 0.8,
): QuotationScore {
  const byId = new Map(predictions.map((article) => [article.id, article]));
  const judged = gold.map((article) => judge(article, byId.get(article.id)?.quotes ?? [], overlap));
  const verdicts = judged.flatMap((each) => each.verdicts);
  const known = verdicts.filter(({ status, given }) => status === 'known' && given !== undefined);
  const nobody = verdicts.filter(({ status, given }) => status === 'nobody' && given !== undefined);
  const named = nobody.filter(isNamedPerson);
  const extra = judged.reduce((sum, each) => sum + each.extra.length, 0);
  return {
    exact: sumOf(judged.map((each) => each.exact)),
    spans: sumOf(judged.map((each) => each.spans)),
    joint: {
      right: known.filter(({ isRight }) => isRight).length,
      predicted: known.length + named.length + extra,
      labelled: verdicts.filter(({ status }) => status === 'known').length,
    },
    speakers: answersOf([...known, ...named]),
    persons: answersOf([...known.filter(isOfPerson), ...named]),
    nobody: {
      known: nobody.length,
      named: named.length,
      namedBody: nobody.filter(({ isAnswered, given }) => isAnswered && typeOf(given) === 'body').length,
    },
    byRoad: grouped(known, ({ wanted }) => wanted.quotation.mentionType, answersOf),
    byArticle: grouped([...known.filter(isOfPerson), ...named], ({ article }) => article.kind, answersOf),
    byKind: grouped(
      verdicts,
      ({ wanted }) => wanted.quotation.kind ?? 'direct',
      (group) => ({ labelled: group.length, found: group.filter(({ given }) => given !== undefined).length }),
    ),
    errors: judged.flatMap(errorsOf),
  };
}

function judge(
  article: LabelledArticle,
  predicted: readonly LabelledQuotation[],
  overlap: number,
): JudgedArticle {
  const labelled = [...(article.quotes ?? []), ...(article.other ?? [])];
  const isScored = ({ kind = 'direct' }: LabelledQuotation) => SCORED_KINDS.has(kind);
  const wanted = piecesOf(article.text, labelled.filter(isScored));
  const ignored = piecesOf(
    article.text,
    labelled.filter((quotation) => !isScored(quotation)),
  );
  const given = uniquePieces(piecesOf(article.text, predicted));
  const isBeside = given.map((piece) => ignored.some((other) => overlapOf(other, piece) >= overlap));
  const countsOf = (matched: ReadonlyMap<number, number>): Counts => {
    const taken = new Set(matched.values());
    const counted = given.filter((_, index) => taken.has(index) || !isBeside[index]);
    return { right: matched.size, predicted: counted.length, labelled: wanted.length };
  };
  const found = matchPieces(wanted, given, overlap);
  const taken = new Set(found.values());
  return {
    article,
    verdicts: wanted.map((piece, index) => verdictOf(article, piece, given[found.get(index) ?? -1])),
    exact: countsOf(matchPieces(wanted, given, 1)),
    spans: countsOf(found),
    extra: given.filter((_, index) => !taken.has(index) && !isBeside[index]),
  };
}

function verdictOf(article: LabelledArticle, wanted: Piece, given: Piece | undefined): Verdict {
  const speaker = given?.quotation.speaker;
  return {
    article,
    wanted,
    given,
    status: statusOf(wanted.quotation),
    isAnswered: typeof speaker === 'string' && speaker !== '',
    isRight: given !== undefined && isRightSpeaker(wanted.quotation, given.quotation),
  };
}

/** Whether a quotation of nobody who is named was given to a person. */
function isNamedPerson({ status, isAnswered, given }: Verdict): boolean {
  return status === 'nobody' && isAnswered && typeOf(given) === 'person';
}

function isOfPerson({ wanted }: Verdict): boolean {
  return typeOf(wanted) === 'person';
}

function typeOf(piece: Piece | undefined): string {
  return piece?.quotation.speakerType ?? 'person';
}

function answersOf(verdicts: readonly Verdict[]): Answers {
  const known = verdicts.filter(({ status }) => status === 'known');
  return {
    known: known.length,
    answered: known.filter(({ isAnswered }) => isAnswered).length,
    right: known.filter(({ isRight }) => isRight).length,
    named: verdicts.filter(isNamedPerson).length,
  };
}

function grouped<T>(
  verdicts: readonly Verdict[],
  keyOf: (verdict: Verdict) => string | undefined,
  told: (group: readonly Verdict[]) => T,
): ReadonlyMap<string, T> {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const key = keyOf(verdict) ?? '-';
    groups.set(key, [...(groups.get(key) ?? []), verdict]);
  }
  return new Map([...groups].map(([key, group]) => [key, told(group)]));
}

function sumOf(counts: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => counts.reduce((total, each) => total + each[key], 0);
  return { right: sum('right'), predicted: sum('predicted'), labelled: sum('labelled') };
}

/** What went wrong in an article: first what is no quotation, then labelled pieces in their order. */
function errorsOf({ article, extra, verdicts }: JudgedArticle): readonly QuotationError[] {
  return [
    ...extra.map((piece) => errorOf(article, 'not a quotation', piece, piece)),
    ...verdicts.flatMap((verdict) => {
      const what = faultOf(verdict);
      return what === undefined ? [] : [errorOf(article, what, verdict.wanted, verdict.given)];
    }),
  ];
}

function faultOf(verdict: Verdict): QuotationError['what'] | undefined {
  const { given, status, isAnswered, isRight } = verdict;
  if (given === undefined) return 'missed';
  if (isNamedPerson(verdict)) return 'nobody is named';
  if (status !== 'known' || isRight) return undefined;
  return isAnswered ? 'wrong speaker' : 'not answered';
}

/** How many of the names that we gave are right. */
export function whenAnswered({ right, answered, named }: Answers): number {
  return ratio(right, answered + named);
}

function errorOf(
  { id, text }: LabelledArticle,
  what: QuotationError['what'],
  { start, end, quotation }: Piece,
  answer: Piece | undefined,
): QuotationError {
  const isLabelled = what !== 'not a quotation';
  return {
    id,
    what,
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - 160), start),
    after: text.slice(end, end + 120),
    ...(isLabelled && {
      gold: quotation.speaker ?? null,
      mention: quotation.mention,
      road: quotation.mentionType,
    }),
    ...(answer !== undefined && { predicted: answer.quotation.speaker ?? null, how: answer.quotation.how }),
  };
}
