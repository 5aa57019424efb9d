import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { writeWholeFile } from '../files/write-whole-file.ts';
import { compare } from '../text/compare.ts';
import { FAULT } from './network/fault.ts';

const validators = z.object({ etag: z.string().optional(), lastModified: z.string().optional() });
const SOURCE = z.object({
  /** Of its list, where all of that was settled. */
  validators: validators.optional(),
  /** The files that its list led to when it was read last. */
  paths: z.array(z.string()).optional(),
  /** When its list was read last, or found to be as before. */
  reached: z.string().optional(),
  failing: z.object({ since: z.string(), last: z.string(), times: z.number(), fault: FAULT }).optional(),
  /** How many of the articles that it lists could not be had the last time, and why the first of them. */
  missed: z.object({ count: z.number(), fault: FAULT }).optional(),
});
const PAGE = z.object({
  path: z.string(),
  /** Where its words came from. */
  by: z.enum(['page', 'list']),
  /** False where the file is another address's, and this one only leads to the same article. */
  isOwner: z.boolean(),
  address: z.string(),
  stamp: z.string().optional(),
  checked: z.string(),
  validators: validators.optional(),
});
const FILE = z.object({
  sources: z.record(z.string(), SOURCE).catch({}),
  pages: z.record(z.string(), PAGE).catch({}),
  resting: z.record(z.string(), z.number()).catch({}),
});

export type SourceState = z.infer<typeof SOURCE>;
export type PageState = z.infer<typeof PAGE>;

/** What is remembered from one gathering to the next. All of it may be lost: then more is fetched than needed, and the folder is the same. */
export interface GatherState {
  readonly sources: Map<string, SourceState>;
  /** By the key of the address. */
  readonly pages: Map<string, PageState>;
  /** Hosts that asked to be left alone, and until when, in milliseconds since 1970. */
  readonly resting: Map<string, number>;
}

/** In the coverage folder, hidden from the reader of articles. */
export const STATE_FILE = '.gather.json';
const MOST_PAGES = 20_000;

/** The file's state; an empty one where there is none or it cannot be used. Never rejects. */
export async function readState(path: string): Promise<GatherState> {
  const read = FILE.safeParse(await readFile(path, 'utf8').then(parsed, () => undefined));
  const { sources, pages, resting } = read.success ? read.data : { sources: {}, pages: {}, resting: {} };
  return {
    sources: new Map(Object.entries(sources)),
    pages: new Map(Object.entries(pages)),
    resting: new Map(Object.entries(resting)),
  };
}

/** Writes it whole or not at all; rejects with Node's error. Only sources that there are, and the pages looked at last, are kept. */
export async function writeState(
  path: string,
  state: GatherState,
  sources: ReadonlySet<string>,
): Promise<void> {
  const pages = [...state.pages].sort(([, one], [, other]) => compare(other.checked, one.checked));
  const kept = {
    sources: Object.fromEntries([...state.sources].filter(([name]) => sources.has(name))),
    pages: Object.fromEntries(pages.slice(0, MOST_PAGES)),
    resting: Object.fromEntries([...state.resting].filter(([, until]) => until > Date.now())),
  };
  await writeWholeFile(path, `${JSON.stringify(kept)}\n`, { makesFolders: true });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Half a file, or somebody's own: as good as none.
    return undefined;
  }
}
