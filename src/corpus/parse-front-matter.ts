import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { ArticleWarning } from './article.ts';
import { inert } from './inert.ts';
import { FRONT_MATTER_KEYS, type FrontMatterKey, usableValue } from './usable-value.ts';

/** What an article's front matter may say of it; each part is absent where it is not given or not usable. */
export interface FrontMatter {
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly date?: string;
  readonly url?: string;
  readonly lang?: string;
}

export interface ParsedFrontMatter {
  readonly facts: FrontMatter;
  /** Where the article's own words begin: 0 without front matter. */
  readonly bodyStart: number;
  readonly warnings: readonly ArticleWarning[];
}

const LONGEST = 16_384;
const NONE: ParsedFrontMatter = { facts: {}, bodyStart: 0, warnings: [] };

/**
 * Reads the YAML between two lines of `---` at the very start of a file. Never throws: what it cannot use is left out and named in a
 * warning with its line (from 1), and the article is served all the same.
 */
export function parseFrontMatter(text: string, path: string): ParsedFrontMatter {
  if (!/^---[ \t]*(?:\n|$)/.test(text.slice(0, 200))) return NONE;
  const opening = text.indexOf('\n') + 1;
  const closing = opening === 0 ? -1 : closingFence(text, opening);
  if (closing === -1) return unclosed(text, opening, path);
  const source = text.slice(opening, closing);
  const feed = text.indexOf('\n', closing);
  const bodyStart = feed === -1 ? text.length : feed + 1;
  if (source.length > LONGEST) {
    const message = `the front matter is longer than ${LONGEST} characters and was left out; keep title, outlet, author, date and url`;
    return { facts: {}, bodyStart, warnings: [{ path, line: 1, message }] };
  }
  return { ...readFacts(source, path), bodyStart };
}

/** The place of the line that closes the block, `---` or `...`; -1 where there is none. */
function closingFence(text: string, opening: number): number {
  for (let at = opening; at < text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed === -1 ? text.length : feed;
    if (end - at < 80 && /^(?:---|\.\.\.)[ \t]*$/.test(text.slice(at, end))) return at;
    at = end + 1;
  }
  return -1;
}

function unclosed(text: string, opening: number, path: string): ParsedFrontMatter {
  const isMeant = opening > 0 && /^[A-Za-z]+[ \t]*:/.test(text.slice(opening, opening + 60));
  if (!isMeant) return NONE;
  const message =
    'the front matter that opens with --- is never closed and was read as text; put a line of --- below it';
  return { ...NONE, warnings: [{ path, line: 1, message }] };
}

function readFacts(source: string, path: string): Pick<ParsedFrontMatter, 'facts' | 'warnings'> {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' });
  const warnings: ArticleWarning[] = [];
  const warn = (line: number, message: string) => warnings.push({ path, line: line + 1, message });
  const error = document.errors[0];
  if (error !== undefined) {
    warn(
      counter.linePos(error.pos[0]).line,
      `the front matter is not valid YAML and was left out: ${firstLine(error.message)}`,
    );
    return { facts: {}, warnings };
  }
  const facts: Partial<Record<FrontMatterKey, string>> = {};
  for (const [key, value, line] of entriesOf(document, counter, warn)) {
    const known = FRONT_MATTER_KEYS.find((name) => name === key);
    if (known === undefined) {
      warn(
        line,
        `“${inert(key)}” is not a key that is read; the keys are ${FRONT_MATTER_KEYS.join(', ')}, in small letters`,
      );
      continue;
    }
    const usable = usableValue(known, value);
    if ('problem' in usable) warn(line, usable.problem);
    else facts[known] = usable.value;
  }
  return { facts, warnings };
}

function* entriesOf(
  document: ReturnType<typeof parseDocument>,
  counter: LineCounter,
  warn: (line: number, message: string) => void,
): Generator<readonly [string, unknown, number]> {
  if (document.contents === null) return;
  const value: unknown = toPlain(document);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    warn(
      1,
      `the front matter is no list of “key: value” lines and was left out; the keys are ${FRONT_MATTER_KEYS.join(', ')}`,
    );
    return;
  }
  const lines = lineOfKeys(document, counter);
  for (const [key, entry] of Object.entries(value)) yield [key, entry, lines.get(key) ?? 1];
}

/** Aliases that multiply ("billion laughs") make `toJS` throw; such a block is no front matter. */
function toPlain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 10 });
  } catch {
    return undefined;
  }
}

function lineOfKeys(
  document: ReturnType<typeof parseDocument>,
  counter: LineCounter,
): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  if (!isMap(document.contents)) return lines;
  for (const { key } of document.contents.items) {
    if (isScalar(key) && key.range) lines.set(String(key.value), counter.linePos(key.range[0]).line);
  }
  return lines;
}

function firstLine(message: string): string {
  return inert(message.split('\n')[0] ?? '');
}
