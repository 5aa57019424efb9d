import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/parse-query.ts';

describe('the query language', () => {
  it.each([
    ['harbour plan', ['harbour', 'plan'], [], []],
    ['"harbour plan" council', ['council', 'harbour', 'plan'], ['harbour plan'], []],
    ['“harbour plan” council', ['council', 'harbour', 'plan'], ['harbour plan'], []],
    ['harbour -ferry', ['harbour'], [], ['ferry']],
    ['-ferry harbour', ['harbour'], [], ['ferry']],
    ['left-wing council', ['left-wing', 'council'], [], []],
    ['harbour - ferry', ['harbour', '-', 'ferry'], [], []],
    ['harbour "', ['harbour', '"'], [], []],
    ['"-ferry"', ['-ferry'], ['-ferry'], []],
  ])('%j', (query, words, phrases, excluded) => {
    const parsed = parseQuery(query);
    expect(parsed.words.trim().split(/\s+/)).toEqual(words);
    expect(parsed.phrases).toEqual(phrases);
    expect(parsed.excluded).toEqual(excluded);
  });
});
