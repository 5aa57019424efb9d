import { isWhiteSpace } from '../text/white-space.ts';
import { escapeMarkdown, unescapeMarkdown } from './escape-markdown.ts';
import { hasHiddenCharacters } from './hidden-characters.ts';
import type { Markup } from './markup.ts';

/** Longer free text is refused or cut before it comes here. */
export const FREE_TEXT_LIMIT = 200;

const WRITTEN_OUT = /\\u([0-9a-f]{4})/g;

/**
 * What the asker typed, for the content line, in “ ”. Nothing in it acts, and `freeTextOf` gives back each character: those that cannot
 * stand in a line, and marks that would be mistaken for its own, are written out as `\u000a`.
 */
export function quoteFreeText(typed: string): Markup {
  const escaped = escapeMarkdown(typed);
  let quoted = '';
  for (let index = 0; index < escaped.length; index++) {
    const sign = escaped.charAt(index);
    quoted += mustBeWrittenOut(escaped, index) ? writtenOut(sign) : sign;
  }
  return `“${quoted}”` as Markup;
}

/** The free text between the first “ and the last ” of the first line; undefined where there is none. */
export function freeTextOf(content: string): string | undefined {
  const line = content.split('\n', 1)[0] ?? '';
  const open = line.indexOf('“');
  const close = line.lastIndexOf('”');
  if (open === -1 || close <= open) return undefined;
  return restored(line.slice(open + 1, close));
}

function mustBeWrittenOut(text: string, index: number): boolean {
  const sign = text.charAt(index);
  if (/[\ud800-\udbff]/.test(sign)) return !/[\udc00-\udfff]/.test(text.charAt(index + 1));
  if (/[\udc00-\udfff]/.test(sign)) return !/[\ud800-\udbff]/.test(text.charAt(index - 1));
  if (isWhiteSpace(sign)) return sign !== ' ' || index === 0 || index === text.length - 1;
  return /\p{Cf}/u.test(sign) || hasHiddenCharacters(sign);
}

function writtenOut(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function restored(escaped: string): string {
  let text = '';
  let from = 0;
  // A backslash of the asker's own is doubled, so pairs are passed over and what is left before "u" was put in by us.
  for (let index = 0; index < escaped.length; index++) {
    if (escaped[index] !== '\\') continue;
    WRITTEN_OUT.lastIndex = index;
    const match = WRITTEN_OUT.exec(escaped.slice(0, index + 6));
    if (match?.index === index) {
      text +=
        unescapeMarkdown(escaped.slice(from, index)) +
        String.fromCharCode(Number.parseInt(match[1] ?? '', 16));
      index += 5;
      from = index + 1;
    } else {
      index += 1;
    }
  }
  return text + unescapeMarkdown(escaped.slice(from));
}
