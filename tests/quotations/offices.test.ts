import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LANGUAGE } from '../../src/languages/languages.ts';
import { createOffices } from '../../src/quotations/offices.ts';

const word = fc.constantFrom('harbour', 'deputy', 'minister', 'trade', 'mayor');
const words = fc.array(word, { maxLength: 3 });

describe('the offices of an article', () => {
  it('are held by those in whose office all the words stand', () => {
    const offices = createOffices(DEFAULT_LANGUAGE.discourse);
    offices.add(1, ['deputy', 'harbour', 'minister']);
    offices.add(2, ['trade', 'minister']);
    offices.add(2, ['mayor']);
    expect([...offices.holders(['minister'])]).toEqual([1, 2]);
    expect([...offices.holders(['harbour', 'minister'])]).toEqual([1]);
    expect([...offices.holders(['trade', 'mayor'])]).toEqual([]);
    expect([...offices.holders([])]).toEqual([]);
    expect([...offices.soleOfficesOf(2)]).toEqual(['minister', 'mayor']);
    expect([...offices.soleOfficesOf(3)]).toEqual([]);
  });

  it('are found however often they were asked for while others were added', () => {
    const step = fc.record({ person: fc.nat(3), words, isAsked: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const offices = createOffices(DEFAULT_LANGUAGE.discourse);
        const added: { readonly person: number; readonly words: readonly string[] }[] = [];
        for (const one of steps) {
          if (!one.isAsked) {
            offices.add(one.person, one.words);
            added.push(one);
            continue;
          }
          const holders = added.filter(
            (office) => one.words.length > 0 && one.words.every((asked) => office.words.includes(asked)),
          );
          expect(new Set(offices.holders(one.words))).toEqual(new Set(holders.map(({ person }) => person)));
        }
      }),
      { seed: 20261201, numRuns: 1_000 },
    );
  });
});
