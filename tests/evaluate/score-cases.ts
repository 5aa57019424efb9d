import { bareName, isSameName } from './name-match.ts';

/** What a case expects: a quotation from this speaker, or this headline. */
export type Expectation =
  | { readonly headline: string }
  | {
      readonly quote: string;
      /**
       * A name; null (nobody may be named); `described: …`, `body: …`; of a list any; or `NOT A QUOTATION`: nothing with these words may be
       * served.
       */
      readonly speaker: string | null | readonly (string | null)[];
    };

/** A whole file of the corpus, small, that shows one fault. */
export interface LabelledCase {
  readonly id: string;
  /** The kind of fault that it stands for. */
  readonly kind: string;
  /** The file's extension, without its dot. */
  readonly ext: string;
  readonly text: string;
  readonly expect: readonly Expectation[];
}

/** What is served of such a file: its headline, and an entry for each span of each quotation. */
export interface CasePrediction {
  readonly id: string;
  readonly headline: string | null;
  readonly quotes: readonly ServedQuotation[];
}

export interface ServedQuotation {
  readonly text: string;
  readonly speaker: string | null;
  readonly speakerType: 'person' | 'body' | 'described' | null;
}

const NO_QUOTATION = 'NOT A QUOTATION';
/** A quotation may be served with a few words around those that the case names. */
const LONGEST = { factor: 1.15, more: 4 };

/** Where a file is served otherwise than expected, in words; empty when all is right. A file that is not served at all bears nothing. */
export function faultsOf(
  { expect }: LabelledCase,
  prediction: CasePrediction | undefined,
): readonly string[] {
  const { headline = null, quotes = [] } = prediction ?? {};
  return expect.flatMap((expected) => {
    if ('headline' in expected) return headline === expected.headline ? [] : [`headline “${headline}”`];
    const { quote, speaker } = expected;
    const served = servedOf(quote, quotes, speaker !== NO_QUOTATION);
    if (speaker === NO_QUOTATION) return served === undefined ? [] : [`served “${quote}”`];
    if (served === undefined) return [speaker].flat().includes(NO_QUOTATION) ? [] : [`not found “${quote}”`];
    if ([speaker].flat().some((one) => isSpeaker(one, served))) return [];
    return [
      `“${quote.slice(0, 40)}” ${served.speaker} (${served.speakerType}), wanted ${JSON.stringify(speaker)}`,
    ];
  });
}

/** The quotation with these words; `isLenient` also takes one that is a little longer. */
function servedOf(
  quote: string,
  quotes: readonly ServedQuotation[],
  isLenient: boolean,
): ServedQuotation | undefined {
  const words = plain(quote);
  const exact = quotes.find(({ text }) => plain(text) === words);
  if (exact !== undefined || !isLenient) return exact;
  const longest = LONGEST.factor * words.length + LONGEST.more;
  return quotes.find(({ text }) => plain(text).includes(words) && plain(text).length < longest);
}

function isSpeaker(wanted: string | null, { speaker, speakerType }: ServedQuotation): boolean {
  const named = speaker !== null && speakerType !== 'described' ? speaker : undefined;
  if (wanted === null || wanted.startsWith('described:')) return named === undefined;
  if (wanted.startsWith('body:')) {
    if (named === undefined) return true;
    return speakerType === 'body' && isSameName(wanted.slice('body:'.length).trim(), named);
  }
  if (named === undefined || speakerType !== 'person') return false;
  if (!isSameName(wanted, named) || suffixOf(wanted) !== suffixOf(named)) return false;
  // A word too many (“Defiant Matt Willems”) is a wrong name; a word too few is the same person.
  const words = new Set(bareName(wanted));
  return bareName(named).every((word) => words.has(word));
}

function suffixOf(name: string): string | undefined {
  return /\b(?:Sr|Jr|II|III)\b/.exec(name)?.[0];
}

/** The words alone: no marks, Markdown, case, or stop at the end. */
function plain(text: string): string {
  return text
    .replace(/[“”„«»"‘’'`*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,.;:]+$/, '')
    .toLowerCase();
}
