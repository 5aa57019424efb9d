import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { createAnnotationCache } from '../../src/coverage/annotation-cache.ts';
import { buildCoverage } from '../../src/coverage/build-coverage.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { silentLog } from '../../src/text/log.ts';
import { corpusOf } from './corpus-of.ts';
import { everythingOf } from './everything-of.ts';

const NAMES = [
  'Signe Aaltonen',
  'Pekka Aaltonen',
  'Aaltonen',
  'Inés Duarte',
  'Ines Duarte',
  'Tomás R. Duarte',
];
const OFFICES = ['the harbour master', 'the mayor', 'a baker', 'chief executive of Lumi Ferries'];
const WORDS = ['ferry', 'harbour', 'bread', 'winter', 'strike', 'Lumi', 'Aaltonen', 'hte'];

const name = fc.constantFrom(...NAMES);
const word = fc.constantFrom(...WORDS);
const paragraph = fc.oneof(
  fc.record({ name, word }).map((it) => `“We need ${it.word} now,” said ${it.name}.`),
  fc
    .record({ name, word, office: fc.constantFrom(...OFFICES) })
    .map((it) => `${it.name}, ${it.office}, said that the ${it.word} would come. “It will,” he added.`),
  fc.record({ word, office: fc.constantFrom(...OFFICES) }).map((it) => `“No ${it.word},” ${it.office} said.`),
  fc.record({ word }).map((it) => `Nobody spoke of the ${it.word} in the town of Hamina.`),
);
const article = fc
  .record({ word, paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }) })
  .map((it) => [`The ${it.word} and the town`, ...it.paragraphs].join('\n\n'));
/** A file is written, or where there is no text taken away. */
const change = fc.record({
  path: fc.constantFrom('a.txt', 'b/c.txt', 'd.txt', 'e.txt'),
  text: fc.option(article),
});

/** What the same files give where nothing was read before: nothing that is remembered from one build to the next is known to these modules. */
async function aloneOf(files: Readonly<Record<string, string>>): Promise<string> {
  vi.resetModules();
  const { buildCoverage: build } = await import('../../src/coverage/build-coverage.ts');
  const { buildOramaIndex: buildSearchIndex } = await import('../../src/search/orama-index.ts');
  return everythingOf(await build(corpusOf(files), { buildSearchIndex }), [...WORDS, ...NAMES]);
}

it('a coverage that goes on from others is what one made from the same files alone is', async () => {
  const refreshes = fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(refreshes, async (all) => {
      const files: Record<string, string> = {};
      const annotations = createAnnotationCache(silentLog);
      let articles = corpusOf({}).articles;
      let last = '';
      for (const changes of all) {
        for (const { path, text } of changes) {
          if (text === null) delete files[path];
          else files[path] = text;
        }
        // As the folder is read again: what is the same is the very article of before.
        const before = new Map(articles.map((one) => [one.path + one.contentHash, one]));
        articles = Object.entries(files)
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([path, text]) => before.get(path + text) ?? parseArticle({ path, text, contentHash: text }));
        annotations.keepOnly(articles);
        const next = await buildCoverage(
          { articles, unreadable: [] },
          { buildSearchIndex: buildOramaIndex, annotations },
        );
        last = await everythingOf(next, [...WORDS, ...NAMES]);
      }
      expect(last).toBe(await aloneOf(files));
    }),
    { numRuns: 15 },
  );
});
