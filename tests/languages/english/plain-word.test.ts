import { describe, expect, it } from 'vitest';
import { isPlainWord, plainParts } from '../../../src/languages/english/plain-word.ts';

describe('plain words of English', () => {
  it.each([
    ['suddenly', ['adverb']],
    ['sentencing', ['gerund']],
    ['carried', ['past']],
    ['went', ['past']],
    ['women', ['person']],
    ['parties', ['thing', 'verb']],
    ['knives', ['thing', 'verb']],
    ['busiest', ['adjective']],
    ['stopped', ['past']],
  ])('play their parts in every form: %s', (word, parts) => {
    expect([...plainParts(word)].sort()).toEqual([...parts].sort());
  });

  it.each(['ludmila', 'okonkwo', 'reykjavik', 'tokyo', 'djibouti', 'ñandu', '', '__proto__'])(
    'are none that name somebody or some place: %j',
    (word) => {
      expect(isPlainWord(word)).toBe(false);
    },
  );
});
