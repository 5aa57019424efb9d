import { parse as parseToml, TomlError } from 'smol-toml';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { FrontMatterFormat } from './find-front-matter.ts';
import { inert } from './inert.ts';

/** A key of a front matter, what stands behind it, and on which line of the source, counted from 1. */
export type Entry = readonly [key: string, value: unknown, line: number];

export type ReadEntries =
  | { readonly kind: 'read'; readonly entries: readonly Entry[] }
  /** `reason` is what the format's parser says, on one line; without one the source is valid and no list of keys. */
  | { readonly kind: 'invalid'; readonly line: number; readonly reason?: string };

/** The entries of a front matter, in order. Never throws. JSON is read as YAML, of which it is a part, for that tells the lines. */
export function readEntries(format: FrontMatterFormat, source: string): ReadEntries {
  return format === 'TOML' ? readToml(source) : readYaml(source);
}

function readYaml(source: string): ReadEntries {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' });
  const error = document.errors[0];
  if (error !== undefined) return invalid(counter.linePos(error.pos[0]).line, error.message);
  if (document.contents === null) return { kind: 'read', entries: [] };
  const value: unknown = toPlain(document);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { kind: 'invalid', line: 1 };
  const lines = lineOfKeys(document, counter);
  return {
    kind: 'read',
    entries: Object.entries(value).map(([key, entry]) => [key, entry, lines.get(key) ?? 1] as const),
  };
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

function readToml(source: string): ReadEntries {
  try {
    const lines = source.split('\n');
    return {
      kind: 'read',
      entries: Object.entries(parseToml(source)).map(
        ([key, value]) => [key, value, lineOfTomlKey(lines, key)] as const,
      ),
    };
  } catch (error) {
    // What is no TOML. Anything else would be a fault of the parser, and costs the front matter too and never the article.
    return error instanceof TomlError ? invalid(error.line, error.message) : invalid(1, 'it cannot be read');
  }
}

/** The parser does not tell where a key stands: it is the first line that begins with it, bare, in marks, or as the name of a table. */
function lineOfTomlKey(lines: readonly string[], key: string): number {
  const at = lines.findIndex((line) => {
    const words = line.trimStart().replace(/^\[{0,2}[ \t]*["']?/, '');
    return words.startsWith(key) && /^["']?[ \t]*[=.\]]/.test(words.slice(key.length));
  });
  return at + 1 || 1;
}

function invalid(line: number, message: string): ReadEntries {
  return { kind: 'invalid', line, reason: inert(message.split('\n')[0] ?? '') };
}
