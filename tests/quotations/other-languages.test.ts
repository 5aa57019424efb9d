import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { annotateArticle } from '../../src/quotations/annotate-article.ts';
import { attributeCorpus } from '../../src/quotations/attribute-corpus.ts';
import { textOf } from '../../src/text/span.ts';

const GERMAN = `Fähre nach Hallstrup fährt erst im März

Die Fähre nach Hallstrup wird nicht vor März wieder fahren. „Das Eis hat das Ruder beschädigt“, sagte Hafenmeisterin Ina Brodersen.

Mit diesen Worten wandte sie sich an die Bewohner: »Wir müssen warten, bis die Ersatzteile da sind.« Von einer „Katastrophe“ wollte sie nicht sprechen.

Das Buch der Reederei nennt sieben Unfälle.`;

const FRENCH = `Le bac de Hallstrup ne partira pas avant mars

Le bac de Hallstrup ne partira pas avant le mois de mars. « La glace a abîmé le gouvernail », a déclaré la capitaine du port, Inès Brodard.

Elle a ajouté : « Nous devons attendre les pièces, et elles viennent de loin. »`;

const ENGLISH = `Hallstrup ferry stays in port

The ferry to Hallstrup will not run before March. “The ice has damaged the rudder,” said Ina Brodersen, the harbour master.`;

const articleOf = (path: string, text: string) => parseArticle({ path, text, contentHash: text });

function read(...articles: readonly ReturnType<typeof articleOf>[]) {
  const annotated = articles.map((article) => ({ article, annotation: annotateArticle(article) }));
  const corpus = attributeCorpus(annotated);
  const wordsOf = new Map(articles.map(({ id, text }) => [id as string, text]));
  return {
    ...corpus,
    said: corpus.quotations.map(({ articleId, content, attribution }) => [
      content.map((span) => textOf(wordsOf.get(articleId) ?? '', span)).join(' … '),
      attribution.kind,
    ]),
  };
}

describe('an article in a language that nobody reads here', () => {
  it('is read for its quotations, and nobody is named as their speaker: German', () => {
    const article = articleOf('faehre.txt', GERMAN);
    expect(article.language).toBe('de');
    const { said, people, bodies, statements } = read(article);
    expect(said).toEqual([
      ['Das Eis hat das Ruder beschädigt', 'unattributed'],
      ['Wir müssen warten, bis die Ersatzteile da sind.', 'unattributed'],
    ]);
    expect([people.people, bodies, statements]).toEqual([[], [], []]);
  });

  it('is so in French, with the blanks within its marks', () => {
    const article = articleOf('bac.txt', FRENCH);
    expect(article.language).toBe('fr');
    const { said, people, bodies } = read(article);
    expect(said).toEqual([
      ['La glace a abîmé le gouvernail', 'unattributed'],
      ['Nous devons attendre les pièces, et elles viennent de loin.', 'unattributed'],
    ]);
    expect([people.people, bodies]).toEqual([[], []]);
  });

  it('leaves the other articles of the folder as they are', () => {
    const both = read(articleOf('faehre.txt', GERMAN), articleOf('ferry.txt', ENGLISH));
    const alone = read(articleOf('ferry.txt', ENGLISH));
    expect(both.people.people).toEqual(alone.people.people);
    expect(both.people.people.map(({ name }) => name)).toEqual(['Ina Brodersen']);
    expect(both.said.filter(([, kind]) => kind === 'named')).toEqual([
      ['The ice has damaged the rudder,', 'named'],
    ]);
  });

  it('is what its front matter says, whatever its words are', () => {
    const declared = articleOf('ferry.md', `---\nlang: nb-NO\n---\n# ${ENGLISH}`);
    expect(declared.language).toBe('nb');
    expect(read(declared).said).toEqual([['The ice has damaged the rudder,', 'unattributed']]);
    const english = articleOf('fahre.md', `---\nlang: en-GB\n---\n# ${GERMAN}`);
    expect(english.language).toBe('en');
  });
});

describe('an article that is too short to tell', () => {
  it('is read as English', () => {
    const article = articleOf('short.txt', 'Ferry stays\n\n“Ice,” Ina Brodersen said.');
    expect(article.language).toBeUndefined();
    expect(read(article).people.people.map(({ name }) => name)).toEqual(['Ina Brodersen']);
  });
});
