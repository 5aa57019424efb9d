import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import { inert } from '../corpus/inert.ts';
import { SOURCE_KINDS, type Source, type SourceKind, type SourceList } from './source.ts';

/** Many sites list their newest 10 to 50; a sitemap of news has those of two days. */
const USUAL_LIMIT = 50;
const MOST = 500;
const USUAL_PAUSE = 1;

const address = z
  .url({ protocol: /^https?$/, error: 'an address in full, beginning with https://' })
  .refine(
    (written) => !URL.canParse(written) || new URL(written).username === '',
    'an address without a password',
  );
const line = z.string('a text on one line').trim().min(1, 'a text').max(200, 'at most 200 characters');

const ENTRY = z.strictObject({
  name: z
    .string('small letters, figures and hyphens')
    .regex(
      /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/,
      'at most 40 small letters, figures and hyphens, such as: gazette',
    ),
  feed: address.optional(),
  wordpress: address.optional(),
  sitemap: address.optional(),
  pages: z
    .array(address, 'a list of addresses')
    .min(1, 'a list of addresses')
    .max(MOST, `at most ${MOST} addresses`)
    .optional(),
  keep: z.enum(['feed', 'page'], 'feed or page').optional(),
  outlet: line.optional(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'two or three letters, such as: en')
    .optional(),
  limit: z
    .int('a whole number')
    .min(1, 'a number from 1 on')
    .max(MOST, `at most ${MOST}`)
    .default(USUAL_LIMIT),
  except: z.array(address, 'a list of addresses').max(10_000, 'at most 10,000 addresses').default([]),
  private: z.boolean('true or false').default(false),
});
const FILE = z.strictObject({
  contact: line.regex(/^[\x21-\x7e]+$/, 'an address of mail or of the web').optional(),
  pause: z.number('seconds').min(0, 'seconds').max(600, 'at most 600 seconds').default(USUAL_PAUSE),
  sources: z.array(z.unknown(), 'a list, each entry beginning with “- name:”').default([]),
});

/**
 * Reads the file of sources. Never throws: what cannot be used is left out and named with its line and what to do, and the other sources are
 * used all the same.
 */
export function parseSources(text: string, path: string): SourceList {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' });
  const at = (node: Node | undefined) =>
    `${inert(path)}:${node?.range == null ? 1 : counter.linePos(node.range[0]).line}`;
  const empty = (fault: string): SourceList => ({ sources: [], pause: USUAL_PAUSE, faults: [fault] });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line: number } = counter.linePos(error.pos[0]);
    return empty(
      `${inert(path)}:${number}: this is no YAML (${inert(error.message)}); mend it. Until then nothing is gathered.`,
    );
  }
  if (document.contents === null) return { sources: [], pause: USUAL_PAUSE, faults: [] };
  const file = FILE.safeParse(plainOf(document));
  if (!file.success)
    return empty(
      `${at(document.contents)}: ${wantsOf(file.error)}. Mend it; until then nothing is gathered.`,
    );
  const nodes = sequenceIn(document.contents);
  const sources: Source[] = [];
  const faults: string[] = [];
  for (const [index, written] of file.data.sources.entries()) {
    const read = readEntry(written, new Set(sources.map(({ name }) => name)));
    if (typeof read === 'string')
      faults.push(`${at(nodes[index])}: ${read}; this source is left out until it is mended.`);
    else sources.push(read);
  }
  const { contact, pause } = file.data;
  return { sources, pause, faults, ...(contact === undefined ? {} : { contact }) };
}

/** Aliases that multiply make `toJS` throw; such a file is none of sources. */
function plainOf(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

function sequenceIn(contents: unknown): readonly Node[] {
  if (!isMap(contents)) return [];
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'sources');
  // A sequence holds nodes, though the type allows for what is built by hand.
  return isSeq(pair?.value) ? (pair.value.items as readonly Node[]) : [];
}

/** A source, or what is wrong with it. */
function readEntry(written: unknown, taken: ReadonlySet<string>): Source | string {
  const entry = ENTRY.safeParse(written);
  if (!entry.success) return wantsOf(entry.error);
  const { name, keep, outlet, lang, limit, except, private: mayBePrivate } = entry.data;
  if (taken.has(name)) return `the name “${name}” is taken by a source above; give this one another`;
  const kinds = SOURCE_KINDS.filter((kind) => entry.data[kind] !== undefined);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1)
    return `a source has exactly one of ${SOURCE_KINDS.join(', ')}, with its address; “${name}” has ${kinds.length === 0 ? 'none' : kinds.join(' and ')}`;
  if (keep === 'feed' && (kind === 'sitemap' || kind === 'pages'))
    return `“keep: feed” is for a feed or a WordPress; “${name}” is neither`;
  const addresses = addressesOf(entry.data, kind);
  return {
    name,
    kind,
    addresses,
    limit,
    except,
    ...(keep === undefined ? {} : { keep }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(lang === undefined ? {} : { language: lang }),
    ...(mayBePrivate && addresses[0] !== undefined ? { privateHost: new URL(addresses[0]).host } : {}),
  };
}

function addressesOf(entry: z.infer<typeof ENTRY>, kind: SourceKind): readonly string[] {
  const written = entry[kind] ?? [];
  return (typeof written === 'string' ? [written] : written).map((each) => new URL(each).href);
}

/** “limit wants a whole number; “feeds” is no key here”. */
function wantsOf(error: z.ZodError): string {
  return error.issues
    .map((issue) => {
      if (issue.code === 'unrecognized_keys')
        return `“${inert(issue.keys.join(', '))}” is no key here; those of a source are ${Object.keys(ENTRY.shape).join(', ')}`;
      const where = issue.path.map(String).join('.');
      return where === ''
        ? 'this is no list of “key: value” lines'
        : `${inert(where)} wants ${issue.message}`;
    })
    .join('; ');
}
