import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findFrontMatter } from '../../corpus/find-front-matter.ts';
import { writeWholeFile } from '../../files/write-whole-file.ts';
import { textOf } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { addressKey, siteOf } from './address-key.ts';
import { pathOf, versionsOf } from './path-of.ts';
import { readShelved, type Shelved, shelvedOf, wordingOfText } from './read-shelved.ts';
import { sharedBy, sketchOf, type Wording, wordingOf } from './shared-wording.ts';
import { writeArticle } from './write-article.ts';

/** The coverage folder as gathering sees it: what is there, where it is from, and how something is put there. */
export interface Shelf {
  at(path: string): Shelved | undefined;
  withAddress(address: string): Shelved | undefined;
  gatheredFrom(source: string): readonly Shelved[];
  /** An article of the same outlet or site with the same words but for one in ten. */
  alike(draft: Draft): Promise<Shelved | undefined>;
  /** How much of its wording a draft shares with a file, 0 to 1. */
  sharedWith(draft: Draft, path: string): Promise<number>;
  add(draft: Draft, source: string): Promise<Shelved>;
  /** The file as it was is kept beside, under the moment of the change. */
  replace(path: string, draft: Draft, source: string, now: Date): Promise<Shelved>;
  /** Notes in the front matter since which day an address leads nowhere, or that it leads to the article again; nothing else in the file changes. */
  markGone(path: string, since: string | undefined): Promise<void>;
}

/** Two articles with less in common are two. */
const ALIKE = 0.9;

/** Rejects with CorpusFolderError where the folder cannot be listed; each function with Node's error where the disk fails it. */
export async function openShelf(folder: string, maxBytes: number): Promise<Shelf> {
  const byPath = new Map<string, Shelved>();
  const byAddress = new Map<string, string>();
  const byRow = new Map<string, string[]>();
  const note = (shelved: Shelved): Shelved => {
    byPath.set(shelved.path, shelved);
    if (shelved.url !== undefined) byAddress.set(addressKey(shelved.url), shelved.path);
    for (const row of shelved.sketch) byRow.set(row, [...(byRow.get(row) ?? []), shelved.path]);
    return shelved;
  };
  for (const shelved of await readShelved(folder, maxBytes)) note(shelved);

  const textAt = (path: string) => readFile(join(folder, path), 'utf8');
  const wordingAt = async (path: string): Promise<Wording> =>
    textAt(path).then(wordingOfText, () => new Set<string>()); // gone since it was listed: it shares nothing
  const write = async (path: string, text: string): Promise<Shelved> => {
    await writeWholeFile(join(folder, path), text, { makesFolders: true });
    return note(shelvedOf(path, text) ?? { path, sketch: [] });
  };

  return {
    at: (path) => byPath.get(path),
    withAddress: (address) => byPath.get(byAddress.get(addressKey(address)) ?? ''),
    gatheredFrom: (source) => [...byPath.values()].filter((shelved) => shelved.source === source),
    async alike(draft) {
      const wording = wordingOfDraft(draft);
      const paths = new Set(sketchOf(wording).flatMap((row) => byRow.get(row) ?? []));
      for (const path of [...paths].sort()) {
        const shelved = byPath.get(path);
        if (shelved === undefined || !isOfSameHouse(shelved, draft)) continue;
        if (sharedBy(wording, await wordingAt(path)) >= ALIKE) return shelved;
      }
      return undefined;
    },
    sharedWith: async (draft, path) => sharedBy(wordingOfDraft(draft), await wordingAt(path)),
    add: (draft, source) => write(pathOf(source, draft.facts), writeArticle(draft, source)),
    async replace(path, draft, source, now) {
      const moment = now.toISOString().replace(/\.\d+/, '').replaceAll(':', '-');
      await writeWholeFile(join(folder, versionsOf(path), `${moment}.md`), await textAt(path), {
        makesFolders: true,
      });
      return write(path, writeArticle(draft, source));
    },
    async markGone(path, since) {
      const text = await textAt(path);
      const marked = withGone(text, since);
      if (marked !== text) await write(path, marked);
    },
  };
}

/**
 * Two outlets that carry the same report are two articles, which is what `/variants` and `/compare` are about; one outlet that has it under two
 * addresses has one.
 */
function isOfSameHouse({ url, outlet }: Shelved, { facts }: Draft): boolean {
  if (outlet !== undefined && facts.outlet !== undefined) return outlet === facts.outlet;
  return url !== undefined && siteOf(new URL(url)) === siteOf(new URL(facts.url));
}

function wordingOfDraft({ paragraphs, facts: { title = '' } }: Draft): Wording {
  const words = paragraphs.map((paragraph) => paragraph.words);
  return wordingOf(words[0] === title ? words.slice(1) : words);
}

/** The front matter with this line in place of the one that says since when. */
function withGone(text: string, since: string | undefined): string {
  const matter = findFrontMatter(text);
  if (matter.kind !== 'found' || matter.format !== 'YAML') return text;
  const start = text.indexOf('\n') + 1;
  const end = start + matter.source.length;
  const kept = textOf(text, { start, end }).replace(/^gone:.*\n/m, '');
  return `${text.slice(0, start)}${kept}${since === undefined ? '' : `gone: "${since}"\n`}${text.slice(end)}`;
}
