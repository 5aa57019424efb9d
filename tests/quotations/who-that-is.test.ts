import { describe, expect, it } from 'vitest';
import { lastSpeaker, readArticle } from './read-article.ts';

describe('whom a source means', () => {
  it.each([
    ['a surname', 'Ana Vega opened the market.|“We wait,” Vega said.', 'Ana Vega', 'named'],
    ['a title and surname', 'Ana Vega opened the market.|“We wait,” Ms Vega said.', 'Ana Vega', 'named'],
    ['a given name alone', 'Boris Okoye opened the market.|“We wait,” Boris said.', 'Boris Okoye', 'named'],
    [
      'a name in capitals',
      'BORIS Okoye opened the market.|“We wait,” said Boris Okoye.',
      'Boris Okoye',
      'named',
    ],
    [
      'a name with a particle',
      'President Karim al-Masri opened the market.|“We wait,” Masri said.',
      'Karim al-Masri',
      'named',
    ],
    ['a pronoun', 'Ana Vega opened the market.|“We wait,” she said.', 'Ana Vega', 'pronoun'],
    [
      'an office that the article gave',
      'Harbour minister Ana Vega met Li Okoye, the mayor.|“We wait,” the harbour minister said.',
      'Ana Vega',
      'role',
    ],
    [
      'an office that it did not give',
      'Ana Vega raised the matter last week.|The Prime Minister, speaking in Lima, said: “We wait.”',
      'Ana Vega',
      'role',
    ],
    ['the speaker before', '“We wait,” Ana Vega said. “Then we vote.”', 'Ana Vega', 'continuation'],
    [
      'the speaker of the paragraph before',
      '“We wait,” Ana Vega said.|“Then we vote on the pier and on the wall.”',
      'Ana Vega',
      'continuation',
    ],
    [
      'whose words were reported',
      'Ana Vega said the harbour must close. “It is too old to be saved.”',
      'Ana Vega',
      'continuation',
    ],
  ])('is found through %s', (_, article, speaker, how) => {
    expect(readArticle(...article.split('|')).at(-1)).toMatchObject({ speaker, how });
  });

  it('takes the gender of names and titles into account', () => {
    expect(lastSpeaker('Ana Vega met Boris Okoye on the pier.', '“We wait,” she said.')).toBe('Ana Vega');
    expect(lastSpeaker('Ana Vega met Boris Okoye on the pier.', '“We wait,” he said.')).toBe('Boris Okoye');
  });

  it('knows the gender of a name behind a body', () => {
    expect(
      lastSpeaker('The head of the Council on Trade Ana Vega met Kofir Okoye.', '“We wait,” she said.'),
    ).toBe('Ana Vega');
  });

  it('goes back to the subject rather than to somebody named in passing', () => {
    expect(
      lastSpeaker(
        'Jean Duarte told the meeting that Lima would press President Karim Masri to act.',
        'He said the town “has made its choice”.',
      ),
    ).toBe('Jean Duarte');
  });

  it('goes back to nobody who is named only within a quotation', () => {
    expect(lastSpeaker('Boris Okoye said: “I met Karim Masri on the pier.”', '“We wait,” he said.')).toBe(
      'Boris Okoye',
    );
  });

  it('learns from pronouns what a name does not tell', () => {
    expect(
      lastSpeaker('Ngozila Vega said she would sail.', 'Later Boris Okoye came.', '“We wait,” she said.'),
    ).toBe('Ngozila Vega');
  });

  it('is open between two people who share the surname', () => {
    const quotation = readArticle(
      'Ana Vega and Boris Vega opened the market together.',
      '“We wait,” Vega said.',
    ).at(-1);
    expect(quotation).toMatchObject({ speaker: 'nobody', how: 'ambiguous' });
  });

  it('keeps to the one who was called by the surname before the other came', () => {
    expect(
      lastSpeaker(
        'Ana Vega opened the market.',
        'Vega waved.',
        'Her brother Boris Vega watched.',
        '“We wait,” Vega said.',
      ),
    ).toBe('Ana Vega');
  });

  it('does not take a bystander for somebody named', () => {
    expect(
      readArticle('Ana Vega opened the market.', '“Mind the gap,” the announcer said.').at(-1),
    ).toMatchObject({ how: 'described' });
  });

  it('does not tie a first person to anybody', () => {
    expect(readArticle('Ana Vega opened the market.', 'I said, “We wait.”').at(-1)).toMatchObject({
      speaker: 'nobody',
    });
  });
});
