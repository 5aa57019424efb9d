import { describe, expect, it } from 'vitest';
import { DEFAULT_LANGUAGE } from '../../src/languages/languages.ts';
import { holdsWords } from '../../src/text/holds-words.ts';
import { nameForm } from '../../src/text/name-form.ts';

describe('whole words in a text', () => {
  it.each([
    ['The ferry to Tórshavn was late', 'torshavn', true],
    ['Keba’s boat', 'Keba', true],
    ['Keba’s boat', 'kebas', true],
    ["Keba's boat", 'Keba’s boat', true],
    ['The ferry-master, Ana  Keba', 'ferry master ana keba', true],
    ['He may go', 'May', true],
    ['He may-be', 'maybe', false],
    ['The Keban ferry', 'Keba', false],
    ['Ana of Keba', 'Ana Keba', false],
    ['Keba Ana', 'Ana Keba', false],
  ])('%j holds %j: %s', (text, words, expected) => {
    expect(holdsWords(text, nameForm(words), DEFAULT_LANGUAGE.sentences)).toBe(expected);
  });
});
