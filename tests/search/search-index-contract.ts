import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditableSearchIndex, SearchDocument } from '../../src/search/search-index.ts';
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
  const idsFor = async (query: string, options: object = {}): Promise<readonly string[]> =>
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
    ])('%j finds %j', async (query, expected) => {
      expect(await idsFor(query)).toEqual(expected);
    });

    it.each([
      [''],
      ['   '],
      ['who is it that was there?'],
      ['…'],
      ['"'],
      ['""'],
      ['-'],
      ['-harbour'],
      ['__proto__'],
      ['toString hasOwnProperty'],
      ['\u0000\ud800'],
      ['🙂'],
      ['((((((((('],
      ['x'.repeat(100_000)],
    ])('%j finds nothing', async (query) => {
      expect(await idsFor(query)).toEqual([]);
    });

    it('holds documents whose words are names of properties', async () => {
      const words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];
      const index = await build(words.map((word) => ({ id: word, title: word, text: `${word} once more` })));
      for (const word of words.filter((each) => each !== '__proto__')) {
        expect((await index.search(word, { limit: 5 })).map(({ id }) => id)).toEqual([word]);
      }
      expect((await index.search('proto', { limit: 5 })).map(({ id }) => id)).toEqual(['__proto__']);
      expect(await index.explain('constructor', '__proto__')).toEqual([]);
    });

    it('answers from no documents at all', async () => {
      const index = await build([]);
      expect(index.size).toBe(0);
      expect(await index.search('harbour', { limit: 5 })).toEqual([]);
      expect(await index.explain('harbour', 'passage/a')).toEqual([]);
      expect(index.weight('harbour')).toBeGreaterThan(0);
    });
  });

  describe(`${name}: the query language`, () => {
    it.each([
      ['"harbour plan"', ['passage/a']],
      ['“Harbour Plan”', ['passage/a']],
      ['"plan harbour"', []],
      ['council "second week"', ['passage/b']],
      ['"the council paid"', ['passage/b']],
      ['"the council pays"', []],
      ['harbour -ferry', ['passage/a']],
      ['harbour -ferries', ['passage/a']],
      ['harbour -the', ['passage/a', 'passage/b']],
      ['harbour "', ['passage/a', 'passage/b']],
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
      expect([...(await idsFor('harbour council', { filter }))].sort()).toEqual(expected);
    });
  });

  describe(`${name}: order`, () => {
    const TIED = ['d', 'a', 'c', 'e', 'b'].map((id) => ({ id, title: 'Tide', text: 'The tide came in.' }));

    it('settles ties by id before it cuts', async () => {
      const index = await build(TIED);
      const ids = async (limit: number, offset: number): Promise<readonly string[]> =>
        (await index.search('tide', { limit, offset })).map(({ id }) => id);
      expect(await ids(10, 0)).toEqual(['a', 'b', 'c', 'd', 'e']);
      expect(await ids(2, 0)).toEqual(['a', 'b']);
      expect(await ids(2, 2)).toEqual(['c', 'd']);
      expect(await ids(2, 4)).toEqual(['e']);
      expect(await ids(2, 5)).toEqual([]);
      expect(await ids(0, 0)).toEqual([]);
    });

    it('gives the same hits and scores whatever the order of the documents', async () => {
      const one = await build(DOCUMENTS);
      const other = await build([...DOCUMENTS].reverse());
      for (const query of ['harbour council', 'the film about bridges', 'ferry strike "second week"']) {
        expect(await other.search(query, { limit: 10 })).toEqual(await one.search(query, { limit: 10 }));
      }
    });

    it('keeps the first of two documents with one id', async () => {
      const index = await build([...TIED, ...TIED]);
      expect(index.size).toBe(TIED.length);
      expect(await index.search('tide', { limit: 10 })).toHaveLength(TIED.length);
    });
  });

  describe(`${name}: figures`, () => {
    it('weighs rare words more, stop words nothing, unseen words most', async () => {
      const index = await build(DOCUMENTS);
      expect(index.weight('the')).toBe(0);
      expect(index.weight('')).toBe(0);
      expect(index.weight('ferry')).toBeGreaterThan(index.weight('harbour'));
      expect(index.weight('zeppelin')).toBeGreaterThan(index.weight('ferry'));
      expect(index.weight('Harbours')).toBe(index.weight('harbour'));
    });

    it('explains by the words as they were asked, heaviest first', async () => {
      const index = await build(DOCUMENTS);
      const explanation = await index.explain('who approved the harbour?', 'passage/a');
      expect(explanation.map(({ term }) => term)).toEqual(['approv', 'harbour']);
      expect(await index.explain('zeppelin', 'passage/a')).toEqual([]);
      expect(await index.explain('harbour', 'passage/unknown')).toEqual([]);
    });

    it('forgets a document that is removed', async () => {
      const index = await build(DOCUMENTS);
      const without = await build(DOCUMENTS.filter(({ id }) => id !== 'passage/b'));
      expect(await index.remove('passage/b')).toBe(true);
      expect(await index.remove('passage/b')).toBe(false);
      expect(await index.remove('passage/unknown')).toBe(false);
      expect(index.size).toBe(without.size);
      for (const query of ['harbour council', 'ferry strike', 'bridge', '12,000 euros']) {
        expect(await index.search(query, { limit: 10 })).toEqual(await without.search(query, { limit: 10 }));
      }
      expect(index.weight('ferry')).toBe(without.weight('ferry'));
      expect(await index.explain('ferry', 'passage/b')).toEqual([]);
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

    it('scores as the plain reference does, and its explanations make up the scores', async () => {
      await fc.assert(
        fc.asyncProperty(corpus, text, fc.nat(3), async (documents, query, removed) => {
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
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (query) => {
          const hits = await index.search(query, { limit: 3 });
          expect(hits.length).toBeLessThanOrEqual(3);
          await index.explain(query, 'passage/a');
          expect(index.weight(query)).toBeGreaterThanOrEqual(0);
        }),
        { seed: 20_261_122, numRuns: 200 },
      );
    });
  });
}
