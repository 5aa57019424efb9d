import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article.ts';

describe('marked words that nobody uttered', () => {
  it.each([
    ['a title of a work', 'Ana Vega sang on the programme “Morning Harbour Hour” last week.'],
    ['a title behind its noun', 'She is known for her film “Saltwater,” which ran for a year.'],
    ['a nickname', 'Robert “Bobby” Okoye opened the market on Monday.'],
    ['a name for a thing', 'The boat, named “Sea Queen of the North,” sank in the storm.'],
    ['a scare quote', 'The town built a “temporary” wall along the pier in May.'],
    ['a term', 'Banks sell such papers as “junk” to small investors.'],
    ['what people call a thing', 'Residents say the blast broke what they call “blast-proof” windows.'],
    [
      'an entry in a list of sources',
      '“Harbour plan found on a rainy street” — Island Courier, August 15, 2008',
    ],
  ])('are no quotation: %s', (_, sentence) => {
    expect(readArticle(sentence)).toEqual([]);
  });

  it.each([
    [
      'a fragment within reported speech',
      'Ana Vega said the plan was “a waste of good stone”.',
      'a waste of good stone',
    ],
    ['a single word that a verb of speech governs', 'Ana Vega called the plan “absurd”.', 'absurd'],
    [
      'a fragment that a noun of speech governs',
      'Ana Vega’s claim that the pier was “sinking” drew laughter.',
      'sinking',
    ],
  ])('are told from %s', (_, sentence, words) => {
    expect(readArticle(sentence)).toMatchObject([{ words, speaker: 'Ana Vega' }]);
  });

  it('takes a fragment that the reporter completes for a fragment, and a sentence for direct speech', () => {
    expect(readArticle('Ana Vega said the plan was “a waste of good stone”.')).toMatchObject([
      { kind: 'fragment' },
    ]);
    expect(readArticle('Ana Vega said: “We wait.”')).toMatchObject([{ kind: 'direct' }]);
  });

  it.each([
    'Ana Vega said that neighbours had put up posters saying “Bring it down now, you fools”.',
    'A painted sign outside one terrace read: “Thieves will be found”.',
    'It stood in a cabinet labelled “Old things that nobody wants”.',
  ])('takes what is put up or labelled for no speech: %s', (sentence) => {
    expect(readArticle(sentence)).toEqual([]);
  });

  it('keeps what a maker of signs says', () => {
    expect(readArticle('The owner of the sign company said: “We paint all day.”')).toHaveLength(1);
  });
});
