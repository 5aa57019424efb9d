import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Article } from '../../src/corpus/article.ts';
import { annotateArticle } from '../../src/quotations/annotate-article.ts';
import { attributeCorpus } from '../../src/quotations/attribute-corpus.ts';
import type { AttributedCorpus } from '../../src/quotations/attributed-corpus.ts';
import { articleOf, readLabelled } from './gold.ts';
import { seededRandom } from './seeded-random.ts';

const USAGE =
  'npm run evaluate -- sample GOLD.jsonl [--articles 200] [--size 100] [--seed 1] [--out SAMPLE.txt]';
/** So much stands on either side of a name. */
const AROUND = 90;
const PLACES_SHOWN = 2;

interface Drawn {
  readonly name: string;
  readonly places: readonly { readonly article: Article; readonly start: number; readonly end: number }[];
}

/**
 * Draws people who are quoted, people who are not, and bodies that speak, from labelled articles taken as one coverage, each with the words around
 * two of the places where it stands: for a reader to judge. The same file, size and seed give the same sample.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      articles: { type: 'string' },
      size: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (file === undefined) throw new Error(`Which articles? ${USAGE}`);
  const labelled = readLabelled(file).slice(
    0,
    values.articles === undefined ? undefined : Number(values.articles),
  );
  const articles = labelled.map(articleOf);
  const corpus = attributeCorpus(
    articles.map((article) => ({ article, annotation: annotateArticle(article) })),
  );
  const random = seededRandom(Number(values.seed));
  const text = groupsOf(corpus, articles)
    .map(([title, all]) => sheetOf(title, all.length, draw(all, Number(values.size), random)))
    .join('\n');
  if (values.out === undefined) process.stdout.write(text);
  else writeFileSync(values.out, text);
}

function groupsOf(
  corpus: AttributedCorpus,
  articles: readonly Article[],
): readonly (readonly [string, readonly Drawn[]])[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const quoted = new Set(
    corpus.quotations.flatMap(({ attribution }) =>
      attribution.kind === 'resolved' ? [attribution.personId] : [],
    ),
  );
  const people = corpus.people.people.map((person) => ({
    isQuoted: quoted.has(person.id),
    name: person.name,
    places: person.mentions.flatMap(({ articleId, span }) => {
      const article = byId.get(articleId);
      return article === undefined ? [] : [{ article, start: span.start, end: span.end }];
    }),
  }));
  return [
    ['people who are quoted', people.filter(({ isQuoted }) => isQuoted)],
    ['people who are not quoted', people.filter(({ isQuoted }) => !isQuoted)],
    ['bodies that are quoted', bodiesOf(corpus, byId)],
  ];
}

function bodiesOf(corpus: AttributedCorpus, byId: ReadonlyMap<string, Article>): readonly Drawn[] {
  const places = new Map<string, { article: Article; start: number; end: number }[]>();
  for (const { attribution, articleId, content } of corpus.quotations) {
    const [article, first] = [byId.get(articleId), content[0]];
    if (attribution.kind !== 'body' || article === undefined || first === undefined) continue;
    const here = places.get(attribution.name) ?? [];
    places.set(attribution.name, here);
    here.push({ article, start: first.start, end: content.at(-1)?.end ?? first.end });
  }
  return [...places.keys()].sort().map((name) => ({ name, places: places.get(name) ?? [] }));
}

/** Some of them, in their order; all where there are no more. */
function draw(all: readonly Drawn[], size: number, random: () => number): readonly Drawn[] {
  return all
    .map((one, index) => ({ one, index, lot: random() }))
    .sort((one, other) => one.lot - other.lot)
    .slice(0, size)
    .sort((one, other) => one.index - other.index)
    .map(({ one }) => one);
}

function sheetOf(title: string, count: number, drawn: readonly Drawn[]): string {
  const rows = drawn.map(({ name, places }, index) => {
    const shown = places
      .slice(0, PLACES_SHOWN)
      .map(({ article: { text }, start, end }) =>
        `      … ${text.slice(Math.max(0, start - AROUND), start)}[${text.slice(start, end)}]${text.slice(end, end + AROUND)} …`.replace(
          /\s+/g,
          ' ',
        ),
      );
    return [`${index + 1}\t${name}\t(${places.length})`, ...shown].join('\n');
  });
  return [`# ${title}: ${drawn.length} of ${count}`, ...rows, ''].join('\n');
}
