import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from '../../src/answers/align-words.ts';
import { comparableWords } from '../../src/answers/comparable-words.ts';
import { compareWordings, wordingOf } from '../../src/answers/compare-wordings.ts';
import { isSameUtterance } from '../../src/answers/is-same-utterance.ts';
import { type Span, textOf } from '../../src/text/span.ts';

const whole = (text: string): readonly Span[] => [{ start: 0, end: text.length }];
const compared = (here: string, there: string) =>
  compareWordings(wordingOf(here, whole(here)), wordingOf(there, whole(there)));

describe('words that are compared', () => {
  it.each([
    ['“The bridge is safe,” he said.', ['the', 'bridge', 'is', 'safe', 'he', 'said']],
    ['Don’t—ever—ask twenty-two people', ["don't", 'ever', 'ask', 'twenty-two', 'people']],
    ['£14 million … or 5% more', ['£14', 'million', 'or', '5%', 'more']],
    ['Wait... Then vote', ['wait', 'then', 'vote']],
    ['!? — … “”', []],
  ])('of %s are %j', (text, words) => {
    expect(comparableWords(text, whole(text)).map(({ form }) => form)).toEqual(words);
  });
});

describe('two wordings', () => {
  it.each([
    ['We wait.', '“We wait,”', 'same'],
    ['They are madness', 'They are madness, and everybody knows it', 'part'],
    ['safe until the day it is not', 'safe until it is not', 'differs'],
    ['It cost £14 million in all', 'It cost £16 million in all', 'differs'],
  ])('“%s” and “%s”: %s', (here, there, kind) => {
    expect(compared(here, there)?.kind).toBe(kind);
  });

  it('share nothing when no word is the same', () => {
    expect(compared('We wait.', 'Then vote!')).toBeUndefined();
  });

  it('show each difference with the shared word on either side, as it stands', () => {
    const here = 'The bridge is safe until the day it is not.';
    const there = 'The bridge is safe until it is not.';
    const differences = compared(here, there)?.differences.map((difference) => [
      difference.here.map((span) => textOf(here, span)),
      difference.there.map((span) => textOf(there, span)),
    ]);
    expect(differences).toEqual([[['until the day it'], ['until it']]]);
  });

  it('that must hold all differ also in a word at the end that the other lacks', () => {
    const here = 'Fish does not wait for anybody';
    const there = 'Fish does not wait';
    const must = compareWordings(wordingOf(here, whole(here)), wordingOf(there, whole(there)), {
      mustHold: true,
    });
    expect(must?.kind).toBe('differs');
    expect(compared(here, there)?.kind).toBe('part');
  });

  it('never show a span that reaches over a cut', () => {
    const text = '“We wait,” she said. “Then we all vote.”';
    const spans = [
      { start: 1, end: 8 },
      { start: text.indexOf('Then'), end: text.length - 2 },
    ];
    const other = 'We wait until Monday. Then we all vote';
    const comparison = compareWordings(wordingOf(text, spans), wordingOf(other, whole(other)));
    expect(comparison?.differences.map(({ here }) => here.map((span) => textOf(text, span)))).toEqual([
      ['wait', 'Then'],
    ]);
  });
});

describe('aligning', () => {
  const sentences = fc
    .array(fc.constantFrom('the', 'bridge', 'is', 'safe', 'until', 'day', 'it', 'not'), { maxLength: 12 })
    .map((words) => words.join(' '));

  it('gives the same count from either side, and never more words than a side has', () => {
    fc.assert(
      fc.property(sentences, sentences, (one, other) => {
        const [here, there] = [comparableWords(one, whole(one)), comparableWords(other, whole(other))];
        const forth = alignWords(here, there);
        expect(alignWords(there, here)?.shared ?? 0).toBe(forth?.shared ?? 0);
        expect(forth?.shared ?? 0).toBeLessThanOrEqual(Math.min(here.length, there.length));
      }),
      { seed: 20260302 },
    );
  });

  it('of a text with itself shares every word and differs nowhere', () => {
    fc.assert(
      fc.property(
        sentences.filter((text) => text !== ''),
        (text) => {
          const words = comparableWords(text, whole(text));
          expect(alignWords(words, words)).toMatchObject({ shared: words.length, differences: [] });
        },
      ),
      { seed: 20260303 },
    );
  });
});

describe('the same utterance', () => {
  it.each([
    ['toxifying the reputation of Russia', 'he’s toxifying the reputation of Russia by association', true],
    ['The bridge is safe until the day it is not', 'The bridge is safe until it is not', true],
    ['a way out and a way forward', 'there is no way out of it', false],
    ['it is not what it was', 'it is not what we had', false],
    ['ready to help', 'We are ready to help anybody', false],
  ])('“%s” / “%s”: %s', (here, there, isSame) => {
    const comparison = compared(here, there);
    expect(comparison !== undefined && isSameUtterance(comparison)).toBe(isSame);
  });
});
