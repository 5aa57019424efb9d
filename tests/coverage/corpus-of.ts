import { parseArticle } from '../../src/corpus/parse-article.ts';
import type { Corpus } from '../../src/corpus/read-corpus.ts';

/** A corpus as if these files, by path, had been read from a folder; `people` is what stands in people.yaml. */
export function corpusOf(files: Readonly<Record<string, string>>, people?: string): Corpus {
  const articles = Object.entries(files)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, text]) => parseArticle({ path, text, contentHash: text }));
  return {
    articles,
    unreadable: [],
    ...(people === undefined
      ? {}
      : { peopleFile: { path: 'people.yaml', text: people, contentHash: people } }),
  };
}
