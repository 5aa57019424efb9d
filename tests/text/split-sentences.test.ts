import { describe, expect, it } from 'vitest';
import { DEFAULT_LANGUAGE } from '../../src/languages/languages.ts';
import { splitSentences } from '../../src/text/split-sentences.ts';

const split = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }, DEFAULT_LANGUAGE.sentences).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('splitting prose into sentences', () => {
  it.each([
    ['two sentences', ['The ferry left.', 'It was late.']],
    ['titles', ['Mr. Vega met Dr. Okoye and Sen. Li.', 'They talked.']],
    ['initials', ['J. R. Vega and Ana P. Okoye came.', 'They sat.']],
    ['a country in capitals', ['The U.S. President spoke.', 'Nobody in the U.S. listened.']],
    ['an abbreviation at the end', ['The boat left at 5 p.m.', 'The crew slept.']],
    ['numbers', ['It cost 3.5 million.', 'Prices rose 0.4 per cent.']],
    ['a question in a quotation', ['“Why?” he asked.', 'Nobody knew.']],
    ['a quotation of two sentences', ['“We wait.', 'We hope,” she said.']],
    ['marks behind the stop', ['She said “no.”', 'He left.']],
    ['an ellipsis', ['He waited… and waited.', 'Then he left.']],
    ['many marks', ['What?!', 'Never.']],
  ])('keeps %s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('leaves the white space around a sentence out, and gives nothing for none', () => {
    expect(split('  The ferry left.  \n ')).toEqual(['The ferry left.']);
    expect(split('   ')).toEqual([]);
  });

  it('reads only the span that is asked for', () => {
    const text = 'One. Two. Three.';
    expect(splitSentences(text, { start: 5, end: 9 }, DEFAULT_LANGUAGE.sentences)).toEqual([
      { start: 5, end: 9 },
    ]);
  });
});
