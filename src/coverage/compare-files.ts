import type { Corpus } from '../corpus/read-corpus.ts';
import type { DiskChanges } from './coverage.ts';
import type { ServedFiles } from './keep-earlier-versions.ts';

/** Which paths of `next` are new, have other content than in `served`, or are gone; `people.yaml` among them. In order. */
export function compareFiles(served: ServedFiles, next: Corpus): DiskChanges {
  const before = hashesOf(served);
  const after = hashesOf(next);
  return {
    added: [...after.keys()].filter((path) => !before.has(path)).sort(),
    changed: [...after]
      .filter(([path, hash]) => before.has(path) && before.get(path) !== hash)
      .map(([path]) => path)
      .sort(),
    removed: [...before.keys()].filter((path) => !after.has(path)).sort(),
    unreadable: next.unreadable,
  };
}

function hashesOf({ articles, peopleFile }: ServedFiles): ReadonlyMap<string, string> {
  const files = peopleFile === undefined ? articles : [...articles, peopleFile];
  return new Map(files.map(({ path, contentHash }) => [path, contentHash]));
}
