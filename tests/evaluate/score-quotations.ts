import { type Counts, ratio } from './counts.ts';
import type { LabelledArticle, LabelledQuotation } from './labelled-article.ts';
import { isSameName } from './name-match.ts';
import { matchPieces, overlapOf, type Piece, piecesOf, uniquePieces } from './pieces.ts';

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

type Tally<T> = { -readonly [Key in keyof T]: T[Key] };

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
  const [exact, spans, joint] = [noCounts(), noCounts(), noCounts()];
  const [speakers, persons] = [noAnswers(), noAnswers()];
  const nobody = { known: 0, named: 0, namedBody: 0 };
  const byRoad = new Map<string, Tally<Answers>>();
  const byArticle = new Map<string, Tally<Answers>>();
  const byKind = new Map<string, { labelled: number; found: number }>();
  const errors: QuotationError[] = [];
  for (const article of gold) {
    const labelled = [...(article.quotes ?? []), ...(article.other ?? [])];
    const isScored = ({ kind = 'direct' }: LabelledQuotation) => SCORED_KINDS.has(kind);
    const wanted = piecesOf(article.text, labelled.filter(isScored));
    const ignored = piecesOf(
      article.text,
      labelled.filter((quotation) => !isScored(quotation)),
    );
    const given = uniquePieces(piecesOf(article.text, byId.get(article.id)?.quotes ?? []));
    const isIgnored = (piece: Piece) => ignored.some((other) => overlapOf(other, piece) >= overlap);
    const ofKind = entry(byArticle, article.kind ?? '-', noAnswers);
    const note = (what: QuotationError['what'], piece: Piece, answer?: Piece) =>
      errors.push(errorOf(article, what, piece, answer));

    const exactly = matchPieces(wanted, given, 1);
    const found = matchPieces(wanted, given, overlap);
    exact.labelled += wanted.length;
    spans.labelled += wanted.length;
    exact.right += exactly.size;
    spans.right += found.size;
    const [inExact, inFound] = [new Set(exactly.values()), new Set(found.values())];
    given.forEach((piece, index) => {
      const isBeside = isIgnored(piece);
      if (inExact.has(index) || !isBeside) exact.predicted++;
      if (inFound.has(index) || !isBeside) spans.predicted++;
      if (inFound.has(index) || isBeside) return;
      joint.predicted++;
      note('not a quotation', piece, piece);
    });

    wanted.forEach((piece, index) => {
      const answer = given[found.get(index) ?? -1];
      const { kind = 'direct', mentionType = '-' } = piece.quotation;
      const inKind = entry(byKind, kind, () => ({ labelled: 0, found: 0 }));
      inKind.labelled++;
      if (answer !== undefined) inKind.found++;
      const status = statusOf(piece.quotation);
      if (status === 'known') joint.labelled++;
      if (answer === undefined) {
        note('missed', piece);
        return;
      }
      const { speaker: predicted } = answer.quotation;
      const isAnswered = typeof predicted === 'string' && predicted !== '';
      const type = answer.quotation.speakerType ?? 'person';
      if (status === 'nobody') {
        nobody.known++;
        if (isAnswered && type === 'body') nobody.namedBody++;
        if (!isAnswered || type !== 'person') return;
        nobody.named++;
        ofKind.named++;
        joint.predicted++;
        note('nobody is named', piece, answer);
      }
      if (status !== 'known') return;
      const isPerson = (piece.quotation.speakerType ?? 'person') === 'person';
      const isRight = isRightSpeaker(piece.quotation, answer.quotation);
      joint.predicted++;
      if (isRight) joint.right++;
      else note(isAnswered ? 'wrong speaker' : 'not answered', piece, answer);
      const tallies = [
        speakers,
        entry(byRoad, mentionType, noAnswers),
        ...(isPerson ? [persons, ofKind] : []),
      ];
      for (const tally of tallies) {
        tally.known++;
        if (isAnswered) tally.answered++;
        if (isRight) tally.right++;
      }
    });
  }
  speakers.named = nobody.named;
  persons.named = nobody.named;
  return { exact, spans, joint, speakers, persons, nobody, byRoad, byArticle, byKind, errors };
}

/** How many of the names that we gave are right. */
export function whenAnswered({ right, answered, named }: Answers): number {
  return ratio(right, answered + named);
}

/** known: a name to find; nobody: the article names nobody, so to name a person is to misattribute; unscored: the labels do not say. */
export function statusOf({
  speaker,
  speakerType,
  doubt,
}: LabelledQuotation): 'known' | 'nobody' | 'unscored' {
  if (speakerType === 'other' || speakerType === 'unknown' || doubt === true) return 'unscored';
  return speaker === undefined || speaker === null || speaker === '' ? 'nobody' : 'known';
}

/** Whether the predicted speaker is the labelled one; a person who is served as a body is not. */
export function isRightSpeaker(
  { speaker, speakerType = 'person' }: LabelledQuotation,
  predicted: LabelledQuotation,
): boolean {
  if (speaker === undefined || speaker === null || typeof predicted.speaker !== 'string') return false;
  if (speakerType === 'person' && predicted.speakerType === 'body') return false;
  return isSameName(speaker, predicted.speaker);
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

function entry<T>(map: Map<string, T>, key: string, empty: () => T): T {
  const known = map.get(key) ?? empty();
  map.set(key, known);
  return known;
}

function noCounts(): Tally<Counts> {
  return { right: 0, predicted: 0, labelled: 0 };
}

function noAnswers(): Tally<Answers> {
  return { known: 0, answered: 0, right: 0, named: 0 };
}
