import type { Coverage } from '../coverage/coverage.ts';
import { speakerIdOf } from '../coverage/speaker-id-of.ts';
import { contains, overlaps, type Span, textOf } from '../text/span.ts';
import type { Excerpt } from './answer.ts';
import { type Wording, wordingOf } from './compare-wordings.ts';
import type { CheckAnswer, CheckedStretch, CheckOutcome, FoundStretch } from './comparing-answer.ts';
import { type FoundWording, findWordings } from './find-wordings.ts';
import { type QuotedStretch, readMessage } from './read-message.ts';
import { resolveAskedSpeaker } from './resolve-asked-speaker.ts';
import { speakerViewOf } from './speaker-view.ts';

/** Fewer words stand in any article by chance. */
const LEAST_WORDS = 3;
/** Stretches that are looked at, so that the answer is one message. */
const MOST_STRETCHES = 6;

/** Check against coverage: each quoted stretch of a message, and whether the coverage holds it so. Deterministic; keeps nothing of the message. */
export async function checkAgainstCoverage(coverage: Coverage, text: string): Promise<CheckAnswer> {
  const quoted = readMessage(text).map((stretch) => ({ stretch, wording: wordingOf(text, stretch.spans) }));
  const long = quoted.filter(({ wording }) => wording.words.length >= LEAST_WORDS);
  const stretches: CheckedStretch[] = [];
  for (const { stretch, wording } of long.slice(0, MOST_STRETCHES)) {
    stretches.push(await checkStretch(coverage, stretch, wording));
  }
  return {
    kind: 'check',
    stretches,
    tooShort: quoted.length - long.length,
    tooMany: long.length - stretches.length,
  };
}

async function checkStretch(
  coverage: Coverage,
  stretch: QuotedStretch,
  wording: Wording,
): Promise<CheckedStretch> {
  const words = wordsOf(wording, wording.spans).join(' … ');
  const found = await findWordings(coverage, wording);
  const { namedAs, meant } = await namedBy(coverage, stretch);
  const named = { words, ...(namedAs === undefined ? {} : { namedAs }) };
  const best = found.find((place) => place.isExact === found[0]?.isExact && isBy(place, meant)) ?? found[0];
  if (best === undefined) return { ...named, outcome: 'not-found' };
  return {
    ...named,
    outcome: outcomeOf(best, meant),
    ...(namedAs === undefined ? {} : { speakerIs: speakerIs(best, meant) }),
    found: await foundStretch(coverage, best, wording, found),
  };
}

interface Naming {
  readonly namedAs?: string;
  readonly meant?: readonly string[];
}

/** Whom the message names, and whom of the coverage that may mean. */
async function namedBy(coverage: Coverage, { namedAs, labelledAs }: QuotedStretch): Promise<Naming> {
  if (namedAs !== undefined) return { namedAs, meant: await idsOf(coverage, namedAs) };
  if (labelledAs === undefined) return {};
  const meant = await idsOf(coverage, labelledAs);
  return meant.length === 0 ? {} : { namedAs: labelledAs, meant };
}

/** Whom a name may mean: nobody known is an empty list, which agrees with no speaker that an article names. */
async function idsOf(coverage: Coverage, name: string): Promise<readonly string[]> {
  const lookup = await resolveAskedSpeaker(coverage, name);
  switch (lookup.kind) {
    case 'one':
      return [lookup.speaker.id];
    case 'several':
      return lookup.speakers.map(({ id }) => id);
    case 'none':
      return [];
  }
}

/** Said by whom the message names: such a place goes before others that hold as much. */
function isBy({ quotation }: FoundWording, meant: readonly string[] | undefined): boolean {
  const speaker = quotation === undefined ? undefined : speakerIdOf(quotation.attribution);
  return speaker !== undefined && meant?.includes(speaker) === true;
}

/** Where either of the two names nobody, there is nothing to disagree about. */
function agrees({ quotation }: FoundWording, meant: readonly string[] | undefined): boolean {
  const speaker = quotation === undefined ? undefined : speakerIdOf(quotation.attribution);
  return meant === undefined || speaker === undefined || meant.includes(speaker);
}

/** The words and who says them are judged apart: that the words stand there is no word on who said them. */
function speakerIs(place: FoundWording, meant: readonly string[] | undefined): 'same' | 'another' | 'open' {
  if (isBy(place, meant)) return 'same';
  return agrees(place, meant) ? 'open' : 'another';
}

function outcomeOf(place: FoundWording, meant: readonly string[] | undefined): CheckOutcome {
  if (!agrees(place, meant)) return 'another-speaker';
  return place.isExact ? 'word-for-word' : 'wording-differs';
}

async function foundStretch(
  coverage: Coverage,
  place: FoundWording,
  wording: Wording,
  all: readonly FoundWording[],
): Promise<FoundStretch> {
  const { quotation, comparison } = place;
  const alike = all.filter(({ isExact }) => isExact === place.isExact);
  return {
    excerpt: excerptOf(place),
    ...(quotation === undefined
      ? await marksIn(coverage, place)
      : { quotation, speaker: await speakerViewOf(coverage, quotation) }),
    differences: comparison.differences.map(({ here, there }) => ({
      inMessage: wordsOf(wording, here),
      inArticle: there,
    })),
    articles: new Set(alike.map(({ article }) => article.id)).size,
  };
}

/** Words that stand partly in quotation marks are not the article's own. */
async function marksIn(
  coverage: Coverage,
  { passage, comparison }: FoundWording,
): Promise<Pick<FoundStretch, 'isPartlyQuoted'>> {
  const { quotations } = await coverage.saidIn(passage.articleId);
  const quoted = quotations.flatMap(({ content }) => content);
  const isPartly = comparison.stretch.there.some((span) => quoted.some((words) => overlaps(span, words)));
  return isPartly ? { isPartlyQuoted: true } : {};
}

/** The whole quotation, or the sentences that the words stand in. */
function excerptOf({ article, passage, quotation, comparison }: FoundWording): Excerpt {
  if (quotation !== undefined) return { article, passage, spans: quotation.content };
  const [first, last] = [comparison.stretch.there[0], comparison.stretch.there.at(-1)];
  const from = passage.sentences.find((sentence) => first !== undefined && holds(sentence, first.start));
  const to = passage.sentences.find((sentence) => last !== undefined && holds(sentence, last.end - 1));
  if (from === undefined || to === undefined) return { article, passage, spans: [passage.span] };
  return { article, passage, spans: [{ start: from.start, end: to.end }] };
}

function holds(sentence: Span, at: number): boolean {
  return contains(sentence, { start: at, end: at + 1 });
}

function wordsOf({ text }: Wording, spans: readonly Span[]): readonly string[] {
  return spans.map((span) => textOf(text, span).replace(/\s+/g, ' '));
}
