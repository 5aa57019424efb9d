import { cutText, cutWithEllipsis } from '../text/cut-text.ts';
import { oneLine } from '../text/white-space.ts';
import { encodeLink } from './encode-link.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { showHiddenCharacters } from './hidden-characters.ts';

/**
 * Text that may go into a message as it is. It comes from the functions of this file, from the message table, or from `cite`, which checks an
 * article's words; a plain string does not fit, so that nothing unescaped can slip in.
 */
export type Markup = string & { readonly markup: true };

/** The bot's own words, from the message table; what was put into them was made by `inert`. */
export function words(text: string): Markup {
  return text as Markup; // the brand only exists for the compiler
}

/** A name, a headline or a path as a label: one line, hidden characters shown, cut to `atMost` units with "…", and nothing in it acts. */
export function inert(text: string, atMost = 200): Markup {
  return escapeMarkdown(label(text, atMost)) as Markup;
}

/** The same for a content line, where “ ” hold what the asker typed and nothing else: such marks of a name or a headline are straightened. */
export function inContent(text: string, atMost = 150): Markup {
  return inert(text.replace(/[“”]/g, '"'), atMost);
}

/** The same for places where Discord draws no markdown: buttons, menus, footers. */
export function label(text: string, atMost: number): string {
  return cutWithEllipsis(oneLine(showHiddenCharacters(cutText(text, atMost * 2))), atMost);
}

export function bold(markup: Markup): Markup {
  // Four asterisks with nothing between are no bold and would be seen.
  return (markup === '' ? '' : `**${markup}**`) as Markup;
}

/** An id in a code span, to be copied. Ids hold no backtick; one that does is shown without. */
export function code(id: string): Markup {
  return `\`${label(id, 100).replaceAll('`', "'")}\`` as Markup;
}

/** Lines to be copied, in a block of code; a fence within them is broken, so that nothing in them acts. */
export function codeBlock(lines: string): Markup {
  return `\`\`\`\n${lines.replaceAll('```', "'''")}\n\`\`\`` as Markup;
}

/** A masked link, or the label alone where the address is none. */
export function link(text: Markup, address: string | undefined): Markup {
  const target = address === undefined ? undefined : encodeLink(address);
  return target === undefined ? text : (`[${withoutStrayBrackets(text)}](${target})` as Markup);
}

/** A square bracket without its other one ("Harbour [upd…") is left out: though it is escaped, what stands around it would be read as no link. */
function withoutStrayBrackets(text: Markup): string {
  const stray = new Set<number>();
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/\\./g)) {
    if (sign === '\\[') open.push(index);
    else if (sign === '\\]' && open.pop() === undefined) stray.add(index);
  }
  for (const index of open) stray.add(index);
  return text.replace(/\\./g, (sign, index: number) => (stray.has(index) ? '' : sign));
}

/** The parts that are there, with a middle dot between. */
export function dotted(parts: readonly (Markup | undefined)[]): Markup {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ') as Markup;
}
