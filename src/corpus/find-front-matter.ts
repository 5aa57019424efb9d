import { linesOf } from '../text/lines.ts';

export type FrontMatterFormat = 'YAML' | 'TOML' | 'JSON';

export type FoundFrontMatter =
  | { readonly kind: 'none' }
  /** Begins as one and never ends: it is read as text. */
  | { readonly kind: 'unclosed'; readonly opensWith: string; readonly closeWith: string }
  | {
      readonly kind: 'found';
      readonly format: FrontMatterFormat;
      readonly source: string;
      /** The line of the file on which `source` begins, counted from 1. */
      readonly firstLine: number;
      /** Where the article's own words begin. */
      readonly bodyStart: number;
    };

const NONE: FoundFrontMatter = { kind: 'none' };
/** No line that opens or closes a block is longer, blanks at its end included. */
const LONGEST_FENCE = 200;
/** Braces are counted up to here; what is longer is no front matter. */
const LONGEST_JSON = 100_000;

/**
 * The front matter at the very start of a file, as Jekyll and Hugo have it: YAML between lines of `---` (the second may be `...`), TOML
 * between lines of `+++`, or JSON from its `{` to the `}` that closes it. Linear.
 */
export function findFrontMatter(text: string): FoundFrontMatter {
  const opening = text.slice(0, LONGEST_FENCE);
  if (/^---[ \t]*(?:\n|$)/.test(opening))
    return fenced(text, 'YAML', '---', /^(?:---|\.\.\.)[ \t]*$/, /^[A-Za-z]+[ \t]*:/);
  if (/^\+\+\+[ \t]*(?:\n|$)/.test(opening))
    return fenced(text, 'TOML', '+++', /^\+\+\+[ \t]*$/, /^[A-Za-z]+[ \t]*=/);
  // “{Reuters} The harbour …” is a report; an object opens with a key.
  return /^\{\s*"[^"\n]{1,80}"\s*:/.test(opening) ? braced(text) : NONE;
}

function fenced(
  text: string,
  format: FrontMatterFormat,
  fence: string,
  closing: RegExp,
  entry: RegExp,
): FoundFrontMatter {
  const [first, ...lines] = linesOf(text);
  const start = first === undefined ? text.length : first.end + 1;
  const close = lines.find(
    (line) => line.end - line.start < LONGEST_FENCE && closing.test(text.slice(line.start, line.end)),
  );
  if (close === undefined) {
    const isMeant = entry.test(text.slice(start, start + LONGEST_FENCE));
    return isMeant ? { kind: 'unclosed', opensWith: fence, closeWith: `a line of ${fence}` } : NONE;
  }
  const bodyStart = Math.min(close.end + 1, text.length);
  return { kind: 'found', format, source: text.slice(start, close.start), firstLine: 2, bodyStart };
}

function braced(text: string): FoundFrontMatter {
  const end = closingBrace(text);
  if (end === -1) return { kind: 'unclosed', opensWith: '{', closeWith: 'its }' };
  const feed = text.indexOf('\n', end);
  const bodyStart = feed === -1 ? text.length : feed + 1;
  return { kind: 'found', format: 'JSON', source: text.slice(0, end), firstLine: 1, bodyStart };
}

/** Behind the brace that closes the first one; those within strings are passed over. */
function closingBrace(text: string): number {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < Math.min(text.length, LONGEST_JSON); at++) {
    const sign = text.charAt(at);
    if (inString) {
      if (sign === '\\') at++;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return at + 1;
  }
  return -1;
}
