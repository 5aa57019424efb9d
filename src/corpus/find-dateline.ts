import type { Furniture } from '../languages/furniture.ts';
import { trim } from '../text/lines.ts';
import { type Span, textOf } from '../text/span.ts';
import { withoutEmphasis } from './without-emphasis.ts';

/** The part of an opening in which a dateline can stand: "WEST PALM BEACH, Fla., Sept. 26 (Reuters) - ". */
const FARTHEST_DASH = 80;
const MOST_PLACE_WORDS = 5;
const DASH = /--|[–—―]| - /u;
/** A place in capitals: "MOSCOW/BEIRUT", "N.Y.", "PORT-AU-PRINCE". An abbreviated state ("Mich.") comes after a comma and is another case. */
const CAPITALS = /^[\p{Lu}][\p{Lu}\p{M}'’./-]*,?$/u;
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’./-]*,?$/u;
const AGENCY = /^\(\p{Lu}[\p{L} ./&-]{1,30}\)$/u;

export interface OpeningDateline {
  readonly dateline: Span;
  /** Where the report begins, behind the dash. */
  readonly bodyStart: number;
}

/**
 * The dateline in front of a report's first words ("MOSCOW/BEIRUT - Russia said", "FLINT, Mich., Oct. 4 (UPI) — Former"): a place in
 * capitals, or any place with its agency in brackets, and a dash. After the form of the agencies' own style books.
 */
export function findDateline(text: string, passage: Span, furniture: Furniture): OpeningDateline | undefined {
  const opening = text.slice(passage.start, Math.min(passage.end, passage.start + FARTHEST_DASH));
  const dash = DASH.exec(opening);
  if (dash === null || dash.index === 0) return undefined;
  const behind = { start: passage.start + dash.index + dash[0].length, end: passage.end };
  const bodyStart = trim(text, behind).start;
  // What follows is a report, not the rest of a sentence: "NATO - the alliance that …".
  if (bodyStart < passage.end && !/^[\p{Lu}\p{N}"'“‘$£€(]/u.test(text.slice(bodyStart, bodyStart + 2)))
    return undefined;
  const before = trim(text, { start: passage.start, end: passage.start + dash.index });
  const dateline = withoutEmphasis(text, before);
  return isPlace(textOf(text, dateline), furniture) ? { dateline, bodyStart } : undefined;
}

/** Whether a whole paragraph is a dateline or a day: "Friday, July 21, 2017", "LONDON (Reuters)", "MOSCOW/BEIRUT —". */
export function isDatelineAlone(paragraph: string, furniture: Furniture): boolean {
  if (paragraph.length > FARTHEST_DASH) return false;
  if (furniture.day.test(paragraph)) return true;
  const dash = DASH.exec(`${paragraph} `);
  if (dash !== null)
    return (
      paragraph.length <= dash.index + dash[0].length &&
      isPlace(paragraph.slice(0, dash.index).trimEnd(), furniture)
    );
  const bracket = paragraph.indexOf('(');
  return bracket > 0 && !/\p{Ll}/u.test(paragraph.slice(0, bracket)) && isPlace(paragraph, furniture);
}

function isPlace(words: string, furniture: Furniture): boolean {
  const bracket = words.indexOf('(');
  const agency = bracket === -1 ? '' : words.slice(bracket);
  if (agency !== '' && !AGENCY.test(agency)) return false;
  const tokens = (bracket === -1 ? words : words.slice(0, bracket)).trim().split(' ');
  const first = tokens[0] ?? '';
  if (agency === '' ? !/\p{Lu}{2}/u.test(first) || !CAPITALS.test(first) : !CAPITALISED.test(first))
    return false;
  let places = 0;
  for (const [index, token] of tokens.entries()) {
    if (furniture.wordOfDay.test(token)) continue;
    const afterComma = index > 0 && (tokens[index - 1] ?? '').endsWith(',');
    if (!(agency !== '' || afterComma ? CAPITALISED : CAPITALS).test(token)) return false;
    places++;
  }
  return places >= 1 && places <= MOST_PLACE_WORDS;
}
