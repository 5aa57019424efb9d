import type { ArticleFacts } from './article.ts';
import type { ReadingProblem } from './article-reader.ts';
import { findFrontMatter } from './find-front-matter.ts';
import { inert } from './inert.ts';
import { KEYS_OF_SITE_MAKERS } from './keys-of-site-makers.ts';
import { type Entry, readEntries } from './read-entries.ts';
import { FACT_OF_KEY, NOTED_KEYS, usableFact } from './usable-fact.ts';

export interface ParsedFrontMatter {
  readonly facts: ArticleFacts;
  /** Where the article's own words begin: 0 without front matter. */
  readonly bodyStart: number;
  readonly problems: readonly ReadingProblem[];
  /** What makes sites from such files does not publish it yet. */
  readonly isDraft?: boolean;
}

const LONGEST = 16_384;
/** One key for each fact that people write, as a hint; there are others for the same. */
const KEYS = [...new Map([...FACT_OF_KEY].reverse().map(([key, fact]) => [fact, key])).values()]
  .reverse()
  .filter((key) => key !== 'gone');
/** Which values of which keys say that it is not out: of Hugo and Eleventy, of Jekyll, of WordPress. */
const DRAFT: readonly (readonly [key: string, value: unknown])[] = [
  ['draft', true],
  ['published', false],
  ['status', 'draft'],
  ['status', 'private'],
  ['post_status', 'draft'],
  ['post_status', 'private'],
];

/**
 * Reads the YAML, TOML or JSON at the very start of a file. Never throws: what it cannot use is left out and named with its line, and
 * the article is served all the same.
 */
export function parseFrontMatter(text: string): ParsedFrontMatter {
  const found = findFrontMatter(text);
  if (found.kind === 'none') return { facts: {}, bodyStart: 0, problems: [] };
  if (found.kind === 'unclosed') {
    const message = `the front matter that opens with ${found.opensWith} is never closed and was read as text; put ${found.closeWith} below it`;
    return { facts: {}, bodyStart: 0, problems: [{ line: 1, message }] };
  }
  const { format, source, firstLine, bodyStart } = found;
  const leftOut = (line: number, message: string) => ({
    facts: {},
    bodyStart,
    problems: [{ line: line + firstLine - 1, message }],
  });
  if (source.length > LONGEST) {
    const message = `the front matter is longer than ${LONGEST} characters and was left out; keep title, outlet, author, date and url`;
    return { facts: {}, bodyStart, problems: [{ line: 1, message }] };
  }
  const read = readEntries(format, source);
  if (read.kind === 'invalid') {
    return leftOut(
      read.line,
      read.reason === undefined
        ? `the front matter is no list of “key: value” lines and was left out; the keys are ${KEYS.join(', ')}`
        : `the front matter is not valid ${format} and was left out: ${read.reason}`,
    );
  }
  const { facts, problems } = factsOf(withParameters(read.entries));
  const isDraft = read.entries.some(([key, value]) =>
    DRAFT.some((draft) => draft[0] === key && draft[1] === value),
  );
  return {
    facts,
    bodyStart,
    ...(isDraft ? { isDraft } : {}),
    problems: problems.map(({ line, message }) => ({ line: line + firstLine - 1, message })),
  };
}

/** Hugo keeps what is a site's own one object further in, and passes over what it does not know there. */
function withParameters(entries: readonly Entry[]): readonly Entry[] {
  return entries.flatMap((entry) => {
    const [key, value, line] = entry;
    if (key !== 'params' || typeof value !== 'object' || value === null) return [entry];
    return Object.entries(value)
      .filter(([name]) => FACT_OF_KEY.has(name))
      .map(([name, inner]) => [name, inner, line] as const);
  });
}

function factsOf(entries: readonly Entry[]): Pick<ParsedFrontMatter, 'facts' | 'problems'> {
  const problems: ReadingProblem[] = [];
  const stated = new Map<string, string>();
  for (const [key, value, line] of entries) {
    if (NOTED_KEYS.has(key)) continue;
    const fact = FACT_OF_KEY.get(key);
    if (KEYS_OF_SITE_MAKERS.has(key) || (fact === 'url' && isPath(value))) continue;
    if (fact === undefined) {
      const message = `“${inert(key)}” is not a key that is read; the keys are ${KEYS.join(', ')}, in small letters`;
      problems.push({ line, message });
      continue;
    }
    const usable = usableFact(key, fact, value);
    if ('problem' in usable) problems.push({ line, message: usable.problem });
    else stated.set(key, usable.value);
  }
  const facts: { -readonly [Fact in keyof ArticleFacts]: string } = {};
  for (const [key, fact] of FACT_OF_KEY) {
    const value = stated.get(key);
    if (value !== undefined) facts[fact] ??= value;
  }
  return { facts, problems };
}

/** Where a site puts the article in itself: `/news/bridge/`, `/:year/:title/`; and what only looks like an address (`false`, an id). */
function isPath(value: unknown): boolean {
  return (
    value === false ||
    typeof value === 'number' ||
    (typeof value === 'string' && /^(?:\/|[\w-]+(?:\/|$))/.test(value))
  );
}
