import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditableSearchIndex, SearchDocument, SearchQuery } from '../../src/search/search-index.ts';
import { buildPlainScanIndex } from './plain-scan-index.ts';

type Build = (documents: readonly SearchDocument[]) => Promise<EditableSearchIndex>;

const DOCUMENTS: readonly SearchDocument[] = [
  {
    id: 'passage/a',
    title: 'Harbour plan approved',
    text: 'The council approved the harbour plan on Tuesday, and Siobhán O’Connor welcomed it.',
    facets: { outlet: 'The Courier', date: '2021-03-02', speaker: 'person/1' },
  },
  {
    id: 'passage/b',
    title: 'Ferry strike enters second week',
    text: 'Ferry crews in the harbour said the strike would go on until the council paid 12,000 euros.',
    facets: { outlet: 'The Ledger', date: '2021-03-09' },
  },
  {
    id: 'passage/c',
    title: 'Bridge closed',
    text: 'The old bridge was closed; Müller’s engineers found cracks, and the U.S. firm was told.',
    facets: { outlet: 'The Courier', date: '2021-04-01', speaker: 'person/2' },
  },
  { id: 'passage/d', title: 'Italian film wins', text: 'A film about a constructor of boats won the prize.' },
];

/** What every engine behind `SearchIndex` keeps to. `name` heads the tests. */
export function describeSearchIndex(name: string, build: Build): void {
  const idsFor = async (query: SearchQuery, options: object = {}): Promise<readonly string[]> =>
    (await (await build(DOCUMENTS)).search(query, { limit: 10, ...options })).map(({ id }) => id);

  describe(`${name}: finding words`, () => {
    it.each([
      ['oconnor', ['passage/a']],
      ['O’Connor', ['passage/a']],
      ["Siobhan O'Connor’s", ['passage/a']],
      ['muller', ['passage/c']],
      ['MÜLLER', ['passage/c']],
      ['12000', ['passage/b']],
      ['U.S.', ['passage/c']],
      ['who closed the bridge?', ['passage/c']],
      ['cracked bridges', ['passage/c']],
      ['constructor', ['passage/d']],
      ['Italy', ['passage/d']],
      ['harb', []],
      ['harbuor', []],
    ])('%j finds %j', async (words, expected) => {
      expect(await idsFor({ words })).toEqual(expected);
    });

    it.each([
      [''],
      ['   '],
      ['who is it that was there?'],
      ['…'],
      ['"'],
      ['""'],
      ['-'],
      ['__proto__'],
      ['toString hasOwnProperty'],
      ['\u0000\ud800'],
      ['🙂'],
      ['((((((((('],
      ['x'.repeat(100_000)],
    ])('%j finds nothing', async (words) => {
      expect(await idsFor({ words })).toEqual([]);
      expect(await idsFor({ words, phrases: [words], without: [words] })).toEqual([]);
    });

    it.each(['“council” «harbour»', '-harbour the council', '−council -harbour', '"harbour, council"'])(
      'means nothing by the marks in %j but what parts words',
      async (words) => {
        expect([...(await idsFor({ words }))].sort()).toEqual(['passage/a', 'passage/b']);
      },
    );

    it('holds documents whose words are names of properties', async () => {
      const words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];
      const index = await build(words.map((word) => ({ id: word, title: word, text: `${word} once more` })));
      for (const word of words.filter((each) => each !== '__proto__')) {
        expect((await index.search({ words: word }, { limit: 5 })).map(({ id }) => id)).toEqual([word]);
      }
      expect((await index.search({ words: 'proto' }, { limit: 5 })).map(({ id }) => id)).toEqual([
        '__proto__',
      ]);
      expect(await index.explain({ words: 'constructor' }, '__proto__')).toEqual([]);
    });

    it('answers from no documents at all', async () => {
      const index = await build([]);
      expect(index.size).toBe(0);
      expect(await index.search({ words: 'harbour' }, { limit: 5 })).toEqual([]);
      expect(await index.explain({ words: 'harbour' }, 'passage/a')).toEqual([]);
      expect(await index.weight('harbour')).toBeGreaterThan(0);
    });
  });

  describe(`${name}: phrases, and words that must not occur`, () => {
    it.each<[SearchQuery, readonly string[]]>([
      [{ words: 'harbour plan', phrases: ['harbour plan'] }, ['passage/a']],
      [{ words: 'Harbour Plan', phrases: ['Harbour Plan'] }, ['passage/a']],
      [{ words: 'plan harbour', phrases: ['plan harbour'] }, []],
      [{ words: 'council second week', phrases: ['second week'] }, ['passage/b']],
      [{ words: 'harbour', phrases: ['second week'] }, ['passage/b']],
      [{ words: 'the council paid', phrases: ['the council paid'] }, ['passage/b']],
      [{ words: 'the council pays', phrases: ['the council pays'] }, []],
      [{ words: 'harbour', phrases: ['harbour plan', 'second week'] }, []],
      [{ words: 'harbour', phrases: ['', '…'] }, ['passage/a', 'passage/b']],
      [{ words: 'harbour', without: ['ferry'] }, ['passage/a']],
      [{ words: 'harbour', without: ['ferries'] }, ['passage/a']],
      [{ words: 'harbour', without: ['ferry-boat'] }, ['passage/a']],
      [{ words: 'harbour', without: ['the', 'zeppelin', ''] }, ['passage/a', 'passage/b']],
      [{ words: '', phrases: ['harbour plan'] }, []],
      [{ words: '', without: ['harbour'] }, []],
    ])('%j finds %j', async (query, expected) => {
      expect([...(await idsFor(query))].sort()).toEqual(expected);
    });
  });

  describe(`${name}: filters`, () => {
    it.each([
      [{ outlet: ['The Courier'] }, ['passage/a']],
      [{ outlet: ['The Courier', 'The Ledger'] }, ['passage/a', 'passage/b']],
      [{ date: { from: '2021-03-09' } }, ['passage/b']],
      [{ date: { to: '2021-03-09' } }, ['passage/a', 'passage/b']],
      [{ date: { from: '2021-03-02', to: '2021-03-02' } }, ['passage/a']],
      [{ speaker: ['person/1'], outlet: ['The Courier'] }, ['passage/a']],
      [{ speaker: ['person/1'], outlet: ['The Ledger'] }, []],
      [{ outlet: [] }, []],
      [{ nothing: ['of the kind'] }, []],
      [{ constructor: ['Object'] }, []],
      [{}, ['passage/a', 'passage/b']],
    ])('%j lets through %j', async (filter, expected) => {
      expect([...(await idsFor({ words: 'harbour council' }, { filter }))].sort()).toEqual(expected);
    });
  });

  describe(`${name}: order`, () => {
    const TIED = ['d', 'a', 'c', 'e', 'b'].map((id) => ({ id, title: 'Tide', text: 'The tide came in.' }));

    it('settles ties by id before it cuts', async () => {
      const index = await build(TIED);
      const ids = async (limit: number): Promise<readonly string[]> =>
        (await index.search({ words: 'tide' }, { limit })).map(({ id }) => id);
      expect(await ids(10)).toEqual(['a', 'b', 'c', 'd', 'e']);
      expect(await ids(3)).toEqual(['a', 'b', 'c']);
      expect(await ids(1)).toEqual(['a']);
      expect(await ids(0)).toEqual([]);
    });

    it('gives the same hits and scores whatever the order of the documents', async () => {
      const one = await build(DOCUMENTS);
      const other = await build([...DOCUMENTS].reverse());
      for (const query of [
        { words: 'harbour council' },
        { words: 'the film about bridges' },
        { words: 'ferry strike second week', phrases: ['second week'] },
      ]) {
        expect(await other.search(query, { limit: 10 })).toEqual(await one.search(query, { limit: 10 }));
      }
    });

    it('keeps the first of two documents with one id', async () => {
      const index = await build([...TIED, ...TIED]);
      expect(index.size).toBe(TIED.length);
      expect(await index.search({ words: 'tide' }, { limit: 10 })).toHaveLength(TIED.length);
    });
  });

  describe(`${name}: figures`, () => {
    it('weighs rare words more, stop words nothing, unseen words most', async () => {
      const index = await build(DOCUMENTS);
      const [ferry, harbour] = [await index.weight('ferry'), await index.weight('harbour')];
      expect(await index.weight('the')).toBe(0);
      expect(await index.weight('')).toBe(0);
      expect(ferry).toBeGreaterThan(harbour);
      expect(await index.weight('zeppelin')).toBeGreaterThan(ferry);
      expect(await index.weight('Harbours')).toBe(harbour);
    });

    it('explains by the words as they were asked, heaviest first', async () => {
      const index = await build(DOCUMENTS);
      const explanation = await index.explain({ words: 'who approved the harbour?' }, 'passage/a');
      expect(explanation.map(({ term }) => term)).toEqual(['approv', 'harbour']);
      expect(await index.explain({ words: 'zeppelin' }, 'passage/a')).toEqual([]);
      expect(await index.explain({ words: 'harbour' }, 'passage/unknown')).toEqual([]);
    });

    it('forgets a document that is removed', async () => {
      const index = await build(DOCUMENTS);
      const without = await build(DOCUMENTS.filter(({ id }) => id !== 'passage/b'));
      expect(await index.remove('passage/b')).toBe(true);
      expect(await index.remove('passage/b')).toBe(false);
      expect(await index.remove('passage/unknown')).toBe(false);
      expect(index.size).toBe(without.size);
      for (const words of ['harbour council', 'ferry strike', 'bridge', '12,000 euros']) {
        expect(await index.search({ words }, { limit: 10 })).toEqual(
          await without.search({ words }, { limit: 10 }),
        );
      }
      expect(await index.weight('ferry')).toBe(await without.weight('ferry'));
      expect(await index.explain({ words: 'ferry' }, 'passage/b')).toEqual([]);
    });
  });

  describe(`${name}: on random corpora`, () => {
    const WORDS =
      'harbour bridge council ferry strike Italy Italian tide boat boats plan o’connor 12,000 the of'.split(
        ' ',
      );
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
    const corpus = fc.uniqueArray(
      fc.record({ id: fc.string({ maxLength: 4 }).map((id) => `passage/${id}`), title: text, text }),
      { selector: ({ id }) => id, maxLength: 12 },
    );

    const queries = fc
      .tuple(text, fc.array(text, { maxLength: 1 }), fc.array(text, { maxLength: 1 }))
      .map(([words, phrases, without]) => ({ words: [words, ...phrases].join(' '), phrases, without }));

    it('scores as the plain reference does, and its explanations make up the scores', async () => {
      await fc.assert(
        fc.asyncProperty(corpus, queries, fc.nat(3), async (documents, query, removed) => {
          const [index, reference] = await Promise.all([build(documents), buildPlainScanIndex(documents)]);
          for (const { id } of documents.slice(0, removed)) {
            expect(await index.remove(id)).toBe(await reference.remove(id));
          }
          const hits = await index.search(query, { limit: 50 });
          const expected = await reference.search(query, { limit: 50 });
          const scores = new Map(expected.map(({ id, score }) => [id, score]));
          expect(hits.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
          for (const [place, { id, score, share }] of hits.entries()) {
            expect(score).toBeCloseTo(scores.get(id) ?? Number.NaN, 9);
            expect(score).toBeLessThanOrEqual(hits[place - 1]?.score ?? Number.POSITIVE_INFINITY);
            expect(share).toBeGreaterThan(0);
            expect(share).toBeLessThan(1);
            const explained = await index.explain(query, id);
            expect(explained.reduce((sum, part) => sum + part.score, 0)).toBeCloseTo(score, 9);
          }
        }),
        { seed: 20_261_122, numRuns: 60 },
      );
    });

    it('never throws, whatever is asked', async () => {
      const index = await build(DOCUMENTS);
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (words) => {
          for (const query of [
            { words },
            { words: 'harbour', phrases: [words] },
            { words, without: [words] },
          ]) {
            expect((await index.search(query, { limit: 3 })).length).toBeLessThanOrEqual(3);
            await index.explain(query, 'passage/a');
          }
          expect(await index.weight(words)).toBeGreaterThanOrEqual(0);
        }),
        { seed: 20_261_122, numRuns: 200 },
      );
    });
  });
}
