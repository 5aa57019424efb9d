import type { LabelledArticle, LabelledQuotation } from './gold.ts';
import { isSameName } from './name-match.ts';

/** Right, predicted and labelled, with what follows from them. */
export interface Counts {
  readonly right: number;
  readonly predicted: number;
  readonly labelled: number;
}

export interface QuotationScore {
  readonly exact: Counts;
  readonly spans: Counts;
  readonly joint: Counts;
  readonly speakers: { readonly known: number; readonly answered: number; readonly right: number };
  readonly persons: { readonly known: number; readonly answered: number; readonly right: number };
  /** Quotations of nobody who is named, and how many of them we give to a person. */
  readonly nobody: { readonly known: number; readonly named: number };
  readonly errors: readonly QuotationError[];
}

export interface QuotationError {
  readonly id: string;
  readonly what: 'missed' | 'not a quotation' | 'wrong speaker' | 'not answered' | 'nobody is named';
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly gold?: unknown;
  readonly mention?: string;
  readonly predicted?: unknown;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly quotation: LabelledQuotation;
}

const LEADING = /[\s"“”„«»‘’'`]/;
const TRAILING = /[\s"“”„«»‘’'`,.;:]/;
const SCORED_KINDS = new Set(['direct', 'fragment']);

export function f1({ right, predicted, labelled }: Counts): number {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = labelled === 0 ? 0 : right / labelled;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/**
 * Compares predicted quotations with labelled ones. Both are cut at line ends and trimmed of marks; a piece is found when it overlaps
 * a labelled one by `overlap` (intersection over union), one to one. Joint counts a piece as right when its speaker is too.
 */
export function scoreQuotations(
  gold: readonly LabelledArticle[],
  predictions: readonly LabelledArticle[],
  overlap = 0.8,
): QuotationScore {
  const byId = new Map(predictions.map((article) => [article.id, article]));
  const tally = {
    labelled: 0,
    exact: 0,
    exactPredicted: 0,
    found: 0,
    predicted: 0,
    jointRight: 0,
    jointPredicted: 0,
    jointLabelled: 0,
    known: 0,
    answered: 0,
    right: 0,
    persons: 0,
    personsAnswered: 0,
    personsRight: 0,
    nobody: 0,
    named: 0,
  };
  const errors: QuotationError[] = [];
  for (const article of gold) {
    const labelled = [...(article.quotes ?? []), ...(article.other ?? [])];
    const wanted = piecesOf(
      article.text,
      labelled.filter(({ kind }) => SCORED_KINDS.has(kind ?? 'direct')),
    );
    const ignored = piecesOf(
      article.text,
      labelled.filter(({ kind }) => !SCORED_KINDS.has(kind ?? 'direct')),
    );
    const given = unique(piecesOf(article.text, byId.get(article.id)?.quotes ?? []));
    const exact = match(wanted, given, 1);
    const found = match(wanted, given, overlap);
    const isIgnored = (piece: Piece) => ignored.some((other) => shared(other, piece) >= overlap);
    const note = (what: QuotationError['what'], piece: Piece, more: object = {}) =>
      errors.push({ id: article.id, what, ...inContext(article.text, piece), ...more });
    tally.labelled += wanted.length;
    tally.exact += exact.size;
    tally.found += found.size;
    const exactGiven = new Set(exact.values());
    const foundGiven = new Set(found.values());
    given.forEach((piece, index) => {
      if (exactGiven.has(index) || !isIgnored(piece)) tally.exactPredicted++;
      if (foundGiven.has(index)) tally.predicted++;
      else if (!isIgnored(piece)) {
        tally.predicted++;
        tally.jointPredicted++;
        note('not a quotation', piece, { predicted: piece.quotation.speaker });
      }
    });
    wanted.forEach((piece, index) => {
      const { speaker, speakerType, mention } = piece.quotation;
      const isScored = speakerType !== 'other' && speakerType !== 'unknown';
      const isKnown = isScored && speaker !== undefined && speaker !== null && speaker !== '';
      if (isKnown) tally.jointLabelled++;
      const answer = found.has(index) ? given[found.get(index) ?? -1] : undefined;
      if (answer === undefined) {
        note('missed', piece, { gold: speaker, mention });
        return;
      }
      const predicted = answer.quotation.speaker;
      const isAnswered = typeof predicted === 'string' && predicted !== '';
      if (isScored && !isKnown) {
        tally.nobody++;
        if (isAnswered && (answer.quotation.speakerType ?? 'person') === 'person') {
          tally.named++;
          tally.jointPredicted++;
          note('nobody is named', piece, { predicted, mention });
        }
      }
      if (!isKnown) return;
      const isRight = isAnswered && isSameName(speaker, predicted);
      tally.jointPredicted++;
      tally.known++;
      if (isAnswered) tally.answered++;
      if (isRight) {
        tally.right++;
        tally.jointRight++;
      } else
        note(isAnswered ? 'wrong speaker' : 'not answered', piece, { gold: speaker, mention, predicted });
      if ((speakerType ?? 'person') !== 'person') return;
      tally.persons++;
      if (isAnswered) tally.personsAnswered++;
      if (isRight) tally.personsRight++;
    });
  }
  return {
    exact: { right: tally.exact, predicted: tally.exactPredicted, labelled: tally.labelled },
    spans: { right: tally.found, predicted: tally.predicted, labelled: tally.labelled },
    joint: { right: tally.jointRight, predicted: tally.jointPredicted, labelled: tally.jointLabelled },
    speakers: { known: tally.known, answered: tally.answered, right: tally.right },
    persons: { known: tally.persons, answered: tally.personsAnswered, right: tally.personsRight },
    nobody: { known: tally.nobody, named: tally.named },
    errors,
  };
}

/** The cut and trimmed pieces of quotations, in the order of the text. */
function piecesOf(text: string, quotations: readonly LabelledQuotation[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const quotation of quotations) {
    let at = Math.max(0, quotation.start);
    const stop = Math.min(text.length, quotation.end);
    while (at < stop) {
      const feed = text.indexOf('\n', at);
      const lineEnd = feed === -1 || feed > stop ? stop : feed;
      let [start, end] = [at, lineEnd];
      while (start < end && LEADING.test(text.charAt(start))) start++;
      while (end > start && TRAILING.test(text.charAt(end - 1))) end--;
      if (end > start) pieces.push({ start, end, quotation });
      at = lineEnd + 1;
    }
  }
  return pieces;
}

function unique(pieces: readonly Piece[]): readonly Piece[] {
  const seen = new Map<string, Piece>();
  for (const piece of pieces)
    if (!seen.has(`${piece.start},${piece.end}`)) seen.set(`${piece.start},${piece.end}`, piece);
  return [...seen.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}

function shared(one: Piece, other: Piece): number {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return both <= 0 ? 0 : both / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** Which given piece answers each wanted one: greatest overlap first, ties by place. */
function match(
  wanted: readonly Piece[],
  given: readonly Piece[],
  threshold: number,
): ReadonlyMap<number, number> {
  const pairs: { readonly overlap: number; readonly one: number; readonly other: number }[] = [];
  wanted.forEach((piece, one) => {
    given.forEach((candidate, other) => {
      const overlap = shared(piece, candidate);
      if (overlap > 0 && overlap >= threshold) pairs.push({ overlap, one, other });
    });
  });
  pairs.sort((a, b) => b.overlap - a.overlap || a.one - b.one || a.other - b.other);
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { one, other } of pairs) {
    if (matched.has(one) || taken.has(other)) continue;
    matched.set(one, other);
    taken.add(other);
  }
  return matched;
}

function inContext(text: string, { start, end }: Piece): { text: string; before: string; after: string } {
  return {
    before: text.slice(Math.max(0, start - 160), start),
    text: text.slice(start, end),
    after: text.slice(end, end + 120),
  };
}
