import { describe, expect, it } from 'vitest';
import { analyseWords } from '../../src/answers/analyse-words.ts';
import { isWholeSentence, leansBack } from '../../src/answers/stands-alone.ts';

describe('a sentence that leans on the one before', () => {
  it.each([
    'He said the council had no plan to charge drivers.',
    'It also demands an end to the flights.',
    'But it collapsed last Monday.',
    'These are acts that beg for an investigation.',
    'On Monday she said it was never.',
    '“If not, Russia and Iran will be accomplices.”',
    'The Foreign Secretary also expressed concern about Ukraine.',
    'As a result, each boat loses £300 a week.',
  ])('%s', (sentence) => {
    expect(leansBack(sentence, analyseWords(sentence))).toBe(true);
  });

  it.each([
    'The council closed the bridge on Monday.',
    'Mayor Ingrid Halvorsen said she had no plan to charge drivers.',
    'About 2,400 lorries cross the bridge each week, according to the council.',
    '“We will not put a toll on the road,” Ms Halvorsen said.',
  ])('but not %s', (sentence) => {
    expect(leansBack(sentence, analyseWords(sentence))).toBe(false);
  });
});

describe('a whole sentence', () => {
  it.each([
    ['The council closed the bridge on Monday.', true],
    ['“We wait for the spring,” Duarte said.', true],
    ['He called it “a matter of some urgency.”', true],
    ['“By the fourth pier I had stopped measuring.', false],
    ['"Both ministers agreed on the need for dialogue.', false],
    ['Bats: Left', false],
    ['The bridge in a picture of last summer', false],
    ['Do you, yes or no, want a ceasefire?', false],
    ['Not now.', false],
  ])('%s: %s', (text, expected) => {
    expect(isWholeSentence(text)).toBe(expected);
  });
});
