import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article.ts';

const wordsOf = (...paragraphs: readonly string[]) => readArticle(...paragraphs).map(({ words }) => words);

describe('quotation marks', () => {
  it.each([
    ['straight', '"We wait for the ferry," Ana Vega said.'],
    ['curly', '“We wait for the ferry,” Ana Vega said.'],
    ['single, as in Britain', "'We wait for the ferry,' Ana Vega said."],
    ['single and curly', '‘We wait for the ferry,’ Ana Vega said.'],
    ['typed twice', "''We wait for the ferry,'' Ana Vega said."],
    ['a closing mark typed as an opening one', '“We wait for the ferry,“ Ana Vega said.'],
  ])('are read when they are %s', (_, sentence) => {
    expect(wordsOf(sentence)).toEqual(['We wait for the ferry,']);
  });

  it.each([
    [
      'a possessive within single marks',
      "'The lawyers' plan for the pier is bad,' Ana Vega said.",
      "The lawyers' plan for the pier is bad,",
    ],
    ['a contraction', '‘It’s the harbour’s last chance,’ Ana Vega said.', 'It’s the harbour’s last chance,'],
    ['a decade', "Ana Vega said: 'The '90s were good to us.'", "The '90s were good to us."],
  ])('are told from apostrophes: %s', (_, sentence, words) => {
    expect(wordsOf(sentence)).toEqual([words]);
  });

  it('are not seen in plural possessives', () => {
    expect(
      wordsOf("The fishermen's union and the drivers' union met in the owners' club on Monday."),
    ).toEqual([]);
  });

  it('hold a quotation within a quotation together', () => {
    expect(wordsOf('“She told me ‘never again’ and left,” Ana Vega said.')).toEqual([
      'She told me ‘never again’ and left,',
    ]);
    expect(wordsOf('“She called it “a dead end” and left,” Ana Vega said.')).toEqual([
      'She called it “a dead end” and left,',
    ]);
  });

  it('run over paragraphs when each begins with a mark, as one quotation with a span in each', () => {
    expect(
      wordsOf(
        'Ana Vega said: “We wait for the ferry.',
        '“Then we cross to the island.',
        '“After that we rest.”',
        'The ferry left at noon.',
      ),
    ).toEqual(['We wait for the ferry. … Then we cross to the island. … After that we rest.']);
  });

  it('run on although a caption stands between', () => {
    expect(
      wordsOf(
        'Ana Vega said: “We wait for the ferry.',
        'FILE: The ferry in its berth. Picture: Li Okoye',
        '“Then we cross.”',
      ),
    ).toEqual(['We wait for the ferry. … Then we cross.']);
  });

  it('end with their paragraph when they are never closed, and spoil nothing behind it', () => {
    expect(
      wordsOf('Ana Vega said: “We wait for the ferry.', 'It came at noon.', '“At last,” said Li Okoye.'),
    ).toEqual(['We wait for the ferry.', 'At last,']);
  });

  it('that fit nowhere are passed over', () => {
    expect(wordsOf('The 5" pipe burst in the old harbour.', '“We wait,” Ana Vega said.')).toEqual([
      'We wait,',
    ]);
  });

  it('of one utterance that the reporter interrupts give one quotation of two spans', () => {
    expect(wordsOf('“We wait,” Ana Vega said, “and then we vote on the pier.”')).toEqual([
      'We wait, … and then we vote on the pier.',
    ]);
  });

  it('of two sentences give two quotations', () => {
    expect(wordsOf('“We wait,” Ana Vega said. “Then we vote.”')).toEqual(['We wait,', 'Then we vote.']);
  });
});
