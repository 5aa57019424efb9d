import type { Furniture } from '../languages/furniture.ts';
import { trim } from '../text/lines.ts';
import { type Span, textOf } from '../text/span.ts';
import { wordCount } from '../text/word-count.ts';
import type { Passage, StatedInText } from './article.ts';

/** No name of an outlet and no list of reporters is longer, in words. */
const MOST_WORDS = 8;
const YEAR = /(?:19|20)\d{2}/;
/** What may stand in a notice between its sign and the name of whose it is. */
const BEFORE_HOLDER = /^(?:[\s,:]|©|\(c\)|copyright\b|(?:19|20)\d{2}(?:\s*[-–]\s*\d{2,4})?|by\b)+/iu;
/** Where the name ends. */
const BEHIND_HOLDER = /\s*(?:[.,;:()|–—*_]|(?:19|20)\d{2}|\ball rights\b|$)/iu;
/** Where one part of a byline ends and the next begins. */
const BETWEEN_PARTS = /\s*(?:[,;|/]|\s[–—-]\s|\b(?:for|of|in|at)\b)\s*/u;
const AGENCY = /\(([^()]+)\)/u;

/**
 * What the words of an article state of it: whose it is, by a notice of copyright (“– (Copyright The Skerrow Gazette Limited 2016)”), by whom a byline says
 * that the reporter works for (“Video report by Coastline News Correspondent Ana Lindqvist”) or by the agency of a dateline (“LONDON (Reuters) -”);
 * who made it; and its day, where that stands alone. Each is a span into the text. It is told apart from what the file states, which is stated on
 * purpose: a notice may be the picture's, a report an agency's that another prints.
 */
export function findStatedInText(
  text: string,
  passages: readonly Passage[],
  dateline: Span | undefined,
  furniture: Furniture,
): StatedInText | undefined {
  const of = (kind: Passage['kind']) =>
    passages.filter((passage) => passage.kind === kind).map(({ span }) => span);
  const byline = of('byline')
    .map((span) => partsOfByline(text, span, furniture))
    .find((parts) => parts !== undefined);
  const outlet =
    of('copyright')
      .map((span) => holderIn(text, span, furniture))
      .find((span) => span !== undefined) ??
    byline?.outlet ??
    (dateline === undefined ? undefined : agencyIn(text, dateline));
  const date = of('dateline').find((span) => furniture.day.test(textOf(text, span)));
  if (outlet === undefined && byline === undefined && date === undefined) return undefined;
  return {
    ...(outlet === undefined ? {} : { outlet }),
    ...(byline === undefined ? {} : { byline: byline.names }),
    ...(date === undefined ? {} : { date }),
  };
}

/** Whose a notice says that the article is; undefined where it could be a picture's, for it has neither a year nor the word, nor a name of an outlet. */
function holderIn(
  text: string,
  span: Span,
  { copyright, companySuffix, newsName }: Furniture,
): Span | undefined {
  const notice = textOf(text, span);
  const sign = copyright.exec(notice);
  if (sign === null) return undefined;
  const lead = BEFORE_HOLDER.exec(notice.slice(sign[0].length))?.[0] ?? '';
  const start = sign[0].length + lead.length;
  const rest = notice.slice(start);
  const name = rest.slice(0, BEHIND_HOLDER.exec(rest)?.index ?? rest.length).replace(companySuffix, '');
  const isArticles = /copyright/iu.test(notice.slice(0, start)) || YEAR.test(notice) || newsName.test(name);
  return isArticles && isName(name) ? within(text, span.start + start, name.length) : undefined;
}

interface BylineParts {
  readonly names: Span;
  readonly outlet?: Span;
}

/** “By Ana Lindqvist, Health Correspondent, The Bay Courier”: names up to the first part that is an office, a place or an outlet; and the outlet. */
function partsOfByline(text: string, span: Span, furniture: Furniture): BylineParts | undefined {
  const line = textOf(text, span);
  const open = /^[\s(*_–—-]+/u.exec(line)?.[0].length ?? 0;
  const lead = furniture.byline.exec(line.slice(open));
  if (lead === null) return undefined;
  // The pattern takes the first letter of the name with it.
  const start = open + lead[0].length - 1;
  const said = line.slice(start).replace(/[\s).*_]+$/u, '');
  const office = furniture.reporterRole.exec(said);
  if (
    office !== null &&
    office.index > 0 &&
    !BETWEEN_PARTS.test(said.slice(0, office.index + office[0].length))
  ) {
    // “Coastline News Correspondent Ana Lindqvist”
    const nameStart = office.index + office[0].length;
    const names = within(text, span.start + start + nameStart, said.length - nameStart);
    const outlet = said.slice(0, office.index);
    if (!isName(textOf(text, names))) return undefined;
    return furniture.newsName.test(outlet) && isName(outlet)
      ? { names, outlet: within(text, span.start + start, outlet.length) }
      : { names };
  }
  return namesThenOutlet(text, span.start + start, said, furniture);
}

function namesThenOutlet(
  text: string,
  offset: number,
  said: string,
  furniture: Furniture,
): BylineParts | undefined {
  const parts: { readonly from: number; readonly words: string; readonly between: string }[] = [];
  let from = 0;
  let between = '';
  while (from < said.length) {
    const gap = BETWEEN_PARTS.exec(said.slice(from));
    const end = gap === null ? said.length : from + gap.index;
    parts.push({ from, words: said.slice(from, end), between });
    between = gap?.[0] ?? '';
    from = end + between.length;
    if (gap === null) break;
  }
  const isOther = ({ words, between: gap }: (typeof parts)[number]) =>
    /\p{L}/u.test(gap) || furniture.newsName.test(words) || furniture.reporterRole.test(` ${words}`);
  const firstOther = parts.findIndex((part, index) => index > 0 && isOther(part));
  const last = parts[(firstOther === -1 ? parts.length : firstOther) - 1];
  const outlet = parts.slice(1).find(({ words }) => furniture.newsName.test(words) && isName(words));
  if (last === undefined) return undefined;
  const names = within(text, offset, last.from + last.words.length);
  if (!isName(textOf(text, names))) return undefined;
  return outlet === undefined
    ? { names }
    : { names, outlet: within(text, offset + outlet.from, outlet.words.length) };
}

function agencyIn(text: string, dateline: Span): Span | undefined {
  const agency = AGENCY.exec(textOf(text, dateline));
  return agency?.[1] === undefined
    ? undefined
    : within(text, dateline.start + agency.index + 1, agency[1].length);
}

function isName(words: string): boolean {
  return /^\s*[\p{Lu}\p{N}]/u.test(words) && wordCount(words) <= MOST_WORDS;
}

function within(text: string, start: number, length: number): Span {
  return trim(text, { start, end: start + length });
}
