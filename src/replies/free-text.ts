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

/**
 * What the asker typed, for an embed's footer, where no markdown is drawn: in “ ”, and each character comes back from `keptFreeTextOf`. The
 * footer's own words behind it hold no such marks.
 */
export function keepFreeText(typed: string): string {
  let kept = '';
  for (let index = 0; index < typed.length; index++) {
    const sign = typed.charAt(index);
    kept += sign === '\\' || mustBeWrittenOut(typed, index) ? writtenOut(sign) : sign;
  }
  return `“${kept}”`;
}

/** The free text that a footer keeps; undefined where it keeps none. */
export function keptFreeTextOf(footer: string): string | undefined {
  const close = footer.lastIndexOf('”');
  if (!footer.startsWith('“') || close <= 0) return undefined;
  return footer
    .slice(1, close)
    .replace(WRITTEN_OUT, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** As much of a message as holds what the asker typed. */
export interface TypedMessage {
  readonly content: string;
  readonly embeds?: readonly { readonly footer?: { readonly text: string } | undefined }[] | undefined;
}

/**
 * A message's content with the free text in its first line, wherever the message holds it: in that line itself, else in the footer of an embed.
 * It is what a press on one of its buttons is read with, and what an answer without its embeds says.
 */
export function contentWithFreeText({ content, embeds = [] }: TypedMessage): string {
  if (freeTextOf(content) !== undefined) return content;
  for (const { footer } of embeds) {
    const kept = keptFreeTextOf(footer?.text ?? '');
    if (kept === undefined) continue;
    const [first = '', ...rest] = content.split('\n');
    return [`${first} ${quoteFreeText(kept)}`, ...rest].join('\n');
  }
  return content;
}

function mustBeWrittenOut(text: string, index: number): boolean {
  const sign = text.charAt(index);
  if (/[\ud800-\udbff]/.test(sign)) return !/[\udc00-\udfff]/.test(text.charAt(index + 1));
  if (/[\udc00-\udfff]/.test(sign)) return !/[\ud800-\udbff]/.test(text.charAt(index - 1));
  if (isWhiteSpace(sign)) return sign !== ' ' || index === 0 || index === text.length - 1;
  return /[\p{Cc}\p{Cf}]/u.test(sign) || hasHiddenCharacters(sign);
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
