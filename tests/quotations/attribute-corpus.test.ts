import { describe, expect, it } from 'vitest';
import { NO_CORRECTIONS, type PeopleCorrections } from '../../src/people/people-corrections.ts';
import { annotateArticle } from '../../src/quotations/annotate-article.ts';
import { attributeCorpus } from '../../src/quotations/attribute-corpus.ts';
import { articleOf } from './read-article.ts';

/** A corpus of articles, each given as its paragraphs. */
function corpusOf(articles: readonly (readonly string[])[], corrections?: Partial<PeopleCorrections>) {
  const annotated = articles.map((paragraphs, index) => {
    const article = articleOf(paragraphs, `article-${index}.txt`);
    return { article, annotation: annotateArticle(article) };
  });
  return attributeCorpus(annotated, { ...NO_CORRECTIONS, ...corrections });
}

const namesOf = (corpus: ReturnType<typeof corpusOf>) => corpus.people.people.map(({ name }) => name);

describe('people across articles', () => {
  it('are one when their names differ by a letter of the given name', () => {
    expect(namesOf(corpusOf([['Minister Sergei Lavin came.'], ['Minister Sergey Lavin left.']]))).toEqual([
      'Sergei Lavin',
    ]);
  });

  it('are found under a surname that only one of them has', () => {
    const corpus = corpusOf([['Ana Vega opened the market.'], ['“We wait,” Vega said.']]);
    expect(namesOf(corpus)).toEqual(['Ana Vega']);
    expect(corpus.people.people[0]?.aliases).toEqual(['Vega']);
  });

  it('are never merged by a surname that two share', () => {
    const corpus = corpusOf([
      ['Ana Vega opened the market.'],
      ['Boris Vega closed it.'],
      ['“We wait,” Vega said.'],
    ]);
    expect(namesOf(corpus)).toEqual(['Ana Vega', 'Boris Vega', 'Vega']);
    expect(corpus.people.find('vega')).toMatchObject({ kind: 'several' });
  });

  it('are not joined through a third name', () => {
    const corpus = corpusOf([['John Okoye came.'], ['Jane Okoye came.'], ['J. Okoye came.']]);
    expect(namesOf(corpus)).toEqual(['J. Okoye', 'Jane Okoye', 'John Okoye']);
  });

  it('do not include those who wrote or photographed', () => {
    const corpus = corpusOf([
      ['By Lena Duarte', 'FILE: The ferry. Picture: Boris Okoye', 'Ana Vega opened the market on Monday.'],
    ]);
    expect(namesOf(corpus)).toEqual(['Ana Vega']);
  });

  it('have roles exactly as articles word them, with where', () => {
    const corpus = corpusOf([['The island’s harbour minister Ana Vega met Boris Okoye, a retired pilot.']]);
    expect(corpus.people.people.map(({ roles }) => roles.map(({ words }) => words))).toEqual([
      ['harbour minister'],
      ['retired pilot'],
    ]);
  });

  it('keep their ids when articles are added, and whatever their order', () => {
    const one = [['“We wait,” Ana Vega said.']];
    const two = [['“We wait,” Ana Vega said.'], ['Boris Okoye came. “At last,” he said.']];
    const [first, second] = [corpusOf(one), corpusOf(two)];
    expect(second.people.people.map(({ id }) => id)).toEqual(
      expect.arrayContaining(first.people.people.map(({ id }) => id)),
    );
    expect(second.quotations.map(({ id }) => id)).toContain(first.quotations[0]?.id);
  });
});

describe('a quotation’s id', () => {
  it('tells the same words said twice in one paragraph apart', () => {
    const { quotations } = corpusOf([['“No,” Ana Vega said. “No,” said Boris Okoye.']]);
    expect(new Set(quotations.map(({ id }) => id)).size).toBe(2);
  });
});

describe('reported speech', () => {
  it('is kept with source, cue and sentence', () => {
    const { statements, people } = corpusOf([['Ana Vega said the harbour must close.']]);
    expect(statements).toHaveLength(1);
    expect(statements[0]?.attribution).toEqual({ kind: 'named', personId: people.people[0]?.id });
  });
});

describe('a moderator’s corrections', () => {
  const TWO = [['“We wait,” Ana Vega said.'], ['“We go,” Annie Vega-Okoye said.']];

  it('join two names', () => {
    const corpus = corpusOf(TWO, { same: [['Ana Vega', 'Annie Vega-Okoye']] });
    expect(corpus.people.people).toHaveLength(1);
  });

  it('part two names that look like one', () => {
    const corpus = corpusOf([['Sergei Lavin came.'], ['Sergey Lavin left.']], {
      notSame: [['Sergei Lavin', 'Sergey Lavin']],
    });
    expect(namesOf(corpus)).toEqual(['Sergei Lavin', 'Sergey Lavin']);
  });

  it('part them within one article too', () => {
    const corpus = corpusOf([['Sergei Lavin came. “I wait,” Sergey Lavin said.']], {
      notSame: [['Sergei Lavin', 'Sergey Lavin']],
    });
    expect(namesOf(corpus)).toEqual(['Sergei Lavin', 'Sergey Lavin']);
    const [quotation] = corpus.quotations;
    expect(quotation?.attribution).toEqual({ kind: 'named', personId: corpus.people.people[1]?.id });
  });

  it('give an alias that no article has', () => {
    const corpus = corpusOf(TWO, { aliases: [{ name: 'Ana Vega', aliases: ['The Captain'] }] });
    expect(corpus.people.find('the captain')).toMatchObject({ kind: 'one', person: { name: 'Ana Vega' } });
  });

  it('say who somebody is', () => {
    const corpus = corpusOf(TWO, { whoIs: [{ name: 'Ana Vega', is: 'mayor since 2014' }] });
    expect(corpus.people.people.find(({ name }) => name === 'Ana Vega')?.whoIs).toBe('mayor since 2014');
  });

  it('change a speaker, and show that they did', () => {
    const corpus = corpusOf(TWO, {
      speakers: [{ article: 'article-0.txt', words: 'we wait', speaker: 'Lena Duarte' }],
    });
    const [first, second] = corpus.quotations;
    expect(first?.attribution).toMatchObject({ kind: 'named', corrected: true });
    expect(corpus.people.find('Lena Duarte')).toMatchObject({ kind: 'one' });
    expect(second?.attribution.corrected).toBeUndefined();
  });

  it('take a speaker away', () => {
    const id = corpusOf(TWO).quotations[0]?.id ?? '';
    const corpus = corpusOf(TWO, { speakers: [{ quotation: id, speaker: null }] });
    expect(corpus.quotations[0]?.attribution).toMatchObject({ kind: 'unattributed', corrected: true });
  });

  it('take the end of an id for the whole, where one quotation alone ends so', () => {
    const id = corpusOf(TWO).quotations[0]?.id ?? '';
    const corpus = corpusOf(TWO, { speakers: [{ quotation: id.slice(-6), speaker: null }] });
    expect(corpus.quotations.map(({ attribution }) => attribution.corrected)).toEqual([true, undefined]);
    expect(corpus.faults).toBeUndefined();
  });

  it('change nothing by an end that is too short to be meant', () => {
    const id = corpusOf(TWO).quotations[0]?.id ?? '';
    const corpus = corpusOf(TWO, { speakers: [{ quotation: id.slice(-1), speaker: null }] });
    expect(corpus.quotations.some(({ attribution }) => attribution.corrected)).toBe(false);
  });

  it('keep to the first of two for one quotation', () => {
    const id = corpusOf(TWO).quotations[0]?.id ?? '';
    const byWords = { article: 'article-0.txt', words: 'we wait', speaker: 'Lena Duarte' };
    const speakers = [byWords, { quotation: id, speaker: null }];
    expect(corpusOf(TWO, { speakers }).quotations[0]?.attribution).toMatchObject({ kind: 'named' });
    expect(corpusOf(TWO, { speakers: speakers.reverse() }).quotations[0]?.attribution).toMatchObject({
      kind: 'unattributed',
    });
  });
});
