import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/languages/english/names/find-names.ts';
import { DEFAULT_LANGUAGE } from '../../src/languages/languages.ts';
import { drained } from '../../src/text/steps.ts';
import { tokenize } from '../../src/text/tokenize.ts';

/** The names of a sentence, each with what it names. */
function namesIn(text: string): readonly string[] {
  const tokens = tokenize(text, { start: 0, end: text.length }, DEFAULT_LANGUAGE.sentences);
  return drained(findNames(tokens, (index) => index === 0, new Set())).map(
    ({ first, last, kind }) => `${text.slice(tokens[first]?.start, tokens[last]?.end)}: ${kind}`,
  );
}

describe('names', () => {
  it.each([
    ['an office in front', 'the Deputy Foreign Minister Boris Okoye left', ['Boris Okoye: person']],
    ['a courtesy title', 'a letter to Mr Okoye', ['Okoye: person']],
    ['an office with its land', 'the Secretary of State Ana Vega left', ['Ana Vega: person']],
    [
      'a body in front',
      'the head of the Council on Trade Ana Vega left',
      ['Council on Trade: body', 'Ana Vega: person'],
    ],
    ['an initial and a suffix', 'a speech by Boris J. Okoye Jr. there', ['Boris J. Okoye Jr.: person']],
    ['a particle', 'the envoy Staffan von Okoye left', ['Staffan von Okoye: person']],
    ['a hyphen', 'the envoy Jean-Marc Okoye left', ['Jean-Marc Okoye: person']],
    ['an Arabic article', 'the envoy Karim al-Masri left', ['Karim al-Masri: person']],
    ['a possessive', "a friend of Boris Okoye's came", ['Boris Okoye: person']],
    ['a party in front', 'a row with Republican Ana Vega there', ['Ana Vega: person']],
    ['a body', 'the files of the Harbour Safety Commission there', ['Harbour Safety Commission: body']],
    [
      'a body with "and"',
      'the Securities and Exchange Commission met',
      ['Securities and Exchange Commission: body'],
    ],
    ['initials', 'a vote in NATO today', ['NATO: body']],
    ['initials in front', 'a vote in HKTV Harbour Live today', ['HKTV Harbour Live: body']],
    ['a capital within', 'a report of HarbourWatch today', ['HarbourWatch: body']],
    ['a surname with a capital within', 'a letter to Mr FitzOkoye', ['FitzOkoye: person']],
    ['two words in one', 'a report of Tidalnews today', ['Tidalnews: body']],
    ['a place', 'a storm in North Carolina today', ['North Carolina: place']],
  ])('are read with %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['an office alone', 'a word from the Prime Minister today'],
    ['days and months', 'they met on Monday in December'],
    ['nationalities', 'the French and the Germans agreed'],
    ['a heading in capitals', 'the words THE HARBOUR MUST CLOSE stood there'],
    ['a contraction', 'She’ll come and they’ll sail'],
  ])('are not seen in %s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
