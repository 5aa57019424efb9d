import type { Furniture } from '../languages/furniture.ts';
import { finalMark } from '../text/final-mark.ts';
import { lengthOf, type Span, textOf } from '../text/span.ts';
import { wordCount } from '../text/word-count.ts';
import type { PassageKind } from './article.ts';
import { findDateline, isDatelineAlone } from './find-dateline.ts';
import { isByline } from './is-byline.ts';
import { isCaption } from './is-caption.ts';
import { isCopyright } from './is-copyright.ts';
import { isLink } from './is-link.ts';
import type { Paragraph } from './paragraph.ts';

/** How long a standfirst or a heading can be; what is longer is the report itself. In words. */
const LONGEST_STANDFIRST = 45;
const LONGEST_HEADING = 10;
const LONGEST_HEADLINE = 45;
/** More lines than these below the headline are a table of facts, not a standfirst. */
const MOST_STANDFIRSTS = 3;

/**
 * What each paragraph is, in order. Where a rule is in doubt the paragraph is `body`: furniture taken for body costs a line of
 * clutter, body taken for furniture loses what somebody said.
 */
export function classifyPassages(
  text: string,
  paragraphs: readonly Paragraph[],
  furniture: Furniture,
): readonly PassageKind[] {
  // A picture may stand above the headline, with its caption.
  const head = paragraphs.findIndex(({ syntax }) => syntax !== 'caption');
  const kinds: PassageKind[] = paragraphs.map((paragraph, index) =>
    index === head && canBeHeadline(text, paragraph) ? 'headline' : kindByForm(text, paragraph, furniture),
  );
  if (kinds[head] === 'headline') markStandfirsts(text, paragraphs, kinds, head, furniture);
  markHeadings(text, paragraphs, kinds);
  return kinds;
}

/** A file of one long paragraph has no headline above it: its first words are those of the report. */
function canBeHeadline(text: string, paragraph: Paragraph): boolean {
  return wordCount(textOf(text, paragraph.span)) <= LONGEST_HEADLINE;
}

/** What a paragraph is by its own words and by what its file marks it as, wherever it stands. */
export function kindByForm(text: string, paragraph: Paragraph, furniture: Furniture): PassageKind {
  const words = textOf(text, paragraph.span);
  const { syntax } = paragraph;
  if (syntax === 'standfirst' || syntax === 'caption') return syntax;
  // A whole paragraph above a line of hyphens is a heading to Markdown only.
  if (syntax === 'heading' && wordCount(words) <= LONGEST_HEADLINE) return 'heading';
  if (isCopyright(words, furniture)) return 'copyright';
  if (isDatelineAlone(words, furniture)) return 'dateline';
  if (isByline(words, furniture)) return 'byline';
  if (isCaption(words, furniture)) return 'caption';
  if (isLink(words, furniture)) return 'link';
  return 'body';
}

/**
 * The lines between headline and report: without a full stop ("West accuses Moscow of …"), or one sentence that a byline
 * or a dateline parts from the report, captions aside.
 */
function markStandfirsts(
  text: string,
  paragraphs: readonly Paragraph[],
  kinds: PassageKind[],
  head: number,
  furniture: Furniture,
): void {
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index <= head) continue;
    const kind = kinds[index];
    if (kind !== 'body' && kind !== 'heading') continue;
    if (paragraph.syntax === 'list' || wordCount(textOf(text, paragraph.span)) > LONGEST_STANDFIRST) return;
    const standfirsts = kinds.slice(head + 1, index).filter((before) => before === 'standfirst').length;
    const next = paragraphs.findIndex((_, at) => at > index && kinds[at] === 'body');
    if (kind === 'heading' || standfirsts === MOST_STANDFIRSTS || next === -1) return;
    const isOpen = finalMark(text, paragraph.span) === '' && !opensWithMark(text, paragraph.span);
    const isParted =
      standfirsts === 0 &&
      endsWithStop(text, paragraph.span) &&
      isPartedFrom(text, paragraphs, kinds, index, next, furniture);
    if (!isOpen && !isParted) return;
    kinds[index] = 'standfirst';
  }
}

/** What begins with quotation marks is what somebody said, with or without a full stop. */
function opensWithMark(text: string, span: Span): boolean {
  return '"“‘\'”'.includes(text.charAt(span.start));
}

function endsWithStop(text: string, span: Span): boolean {
  return ['.', '!', '?'].includes(finalMark(text, span));
}

function isPartedFrom(
  text: string,
  paragraphs: readonly Paragraph[],
  kinds: readonly PassageKind[],
  index: number,
  next: number,
  furniture: Furniture,
): boolean {
  const between = kinds.slice(index + 1, next);
  const lead = paragraphs[next];
  if (lead === undefined || between.includes('heading')) return false;
  const hasBreak = between.includes('byline') || between.includes('dateline');
  return hasBreak || findDateline(text, lead.span, furniture) !== undefined;
}

/** Crossheads: a short line without a mark at its end, alone between paragraphs of the report. Several in a row are a list. */
function markHeadings(text: string, paragraphs: readonly Paragraph[], kinds: PassageKind[]): void {
  const looks = paragraphs.map(
    (paragraph, index) => kinds[index] === 'body' && looksLikeHeading(text, paragraph),
  );
  for (const [index, isLike] of looks.entries()) {
    const isAlone = looks[index - 1] !== true && looks[index + 1] !== true;
    if (isLike && isAlone && kinds[index + 1] === 'body' && index > 1) kinds[index] = 'heading';
  }
}

function looksLikeHeading(text: string, paragraph: Paragraph): boolean {
  if (paragraph.syntax === 'list' || lengthOf(paragraph.span) > 90) return false;
  const words = textOf(text, paragraph.span);
  if (finalMark(text, paragraph.span) !== '' || wordCount(words) > LONGEST_HEADING) return false;
  return /^[\p{Lu}\p{N}]/u.test(words) && !/["“”«»:]/u.test(words);
}
