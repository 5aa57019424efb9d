import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../src/quotations/annotate-article.ts';
import { articleOf, lastSpeaker, readArticle } from './read-article.ts';

describe('the speaker of a quotation', () => {
  it.each([
    ['before it', 'Ana Vega said, “We wait for the ferry.”'],
    ['before it, behind a colon', 'Ana Vega told reporters: “We wait for the ferry.”'],
    ['behind it', '“We wait for the ferry,” Ana Vega said.'],
    ['behind it, turned round', '“We wait for the ferry,” said Ana Vega.'],
    ['in its midst', '“We wait,” Ana Vega told the meeting, “for the ferry.”'],
    ['behind a question', '“Why do we wait?” Ana Vega asked.'],
    ['by "according to"', '“The ferry will not come today,” according to Ana Vega.'],
    ['by "put it"', 'As Ana Vega put it, the ferry is “a floating coffin”.'],
    ['by "has it"', 'As Ana Vega has it, “the harbour is closed for good” and nobody will mend it.'],
    ['by "tells it" at the end', '“The harbour is closed for good,” as Ana Vega tells it.'],
    ['behind a question, by any verb of uttering', '“Why do we wait?” Ana Vega interjected.'],
    [
      'behind a participle of another verb',
      '“The ferry will come,” Ana Vega continued, referring to the storm.',
    ],
    ['by a dash and a name', '“We wait for the ferry.” – Ana Vega'],
    ['with an apposition', 'Ana Vega, a doctor at the harbour clinic, said: “We wait for the ferry.”'],
    [
      'with a relative clause',
      'Ana Vega, who has lived on the island for years, said: “We wait for the ferry.”',
    ],
    ['with an age', 'Ana Vega, 42, said: “We wait for the ferry.”'],
    ['with an office in front', '“We wait for the ferry,” said the island’s harbour commissioner Ana Vega.'],
    [
      'with a body in front',
      '“We wait for the ferry,” island ambassador to the UN Ana Vega told the council.',
    ],
    ['in an aside behind the office', 'The agency’s director, Ana Vega, said: “We wait for the ferry.”'],
    [
      'far from its verb',
      'Ana Vega, speaking after talks in Lima, Quito and Bogota, said: “We wait for the ferry.”',
    ],
    [
      'behind an introduction',
      'In a letter to the owners on Monday, Ana Vega wrote: “We wait for the ferry.”',
    ],
    ['with a participle', 'Ana Vega defended the plan, saying, “We wait for the ferry.”'],
    ['as an agent', 'The ferry was described by Ana Vega as “a floating coffin”.'],
    ['as the owner of a letter', 'Ana Vega’s letter added: “We wait for the ferry.”'],
  ])('is found %s', (_, sentence) => {
    expect(lastSpeaker(sentence)).toBe('Ana Vega');
  });

  it.each([
    [
      'the head before a preposition',
      '“No comment,” said a spokeswoman for Ana Vega.',
      'a spokeswoman for Ana Vega'.slice(0, 13),
    ],
    ['somebody without a name', '“We pay too much,” a voter said.', 'a voter'],
    ['one official', '“We pay too much,” one official said.', 'one official'],
  ])('is described and never guessed: %s', (_, sentence, speaker) => {
    expect(readArticle('Ana Vega opened the market.', sentence).at(-1)).toMatchObject({
      speaker: expect.stringContaining(speaker.trim()),
      how: 'described',
    });
  });

  it.each([
    ['a seat of government', 'In a statement, Downing Street said: “The talks went well.”', 'Downing Street'],
    ['a body', 'The Harbour Commission said: “The talks went well.”', 'Harbour Commission'],
    [
      'a body named in full before',
      'The Harbour Safety Commission met on Monday.|“The talks went well,” the commission said.',
      'Harbour Safety Commission',
    ],
    [
      'initials',
      'The Island News Agency reported a storm.|“Nobody was hurt,” said INA.',
      'Island News Agency',
    ],
    [
      'a document',
      'The draft resolution “demands that all parties end the blockade of the port”.',
      'draft resolution',
    ],
    [
      'ministers together',
      '“The talks went well,” the Peruvian and Chilean ministers said.',
      'Peruvian and Chilean ministers',
    ],
    ['a campaign', '“The talks went well,” Ana Vega’s campaign said.', 'Ana Vega campaign'],
    [
      'a spokeswoman of a body',
      'A Foreign Office spokeswoman said: “The talks went well.”',
      'Foreign Office',
    ],
  ])('may be a body or a document: %s', (_, article, body) => {
    expect(readArticle(...article.split('|')).at(-1)).toMatchObject({ speaker: body, how: 'body' });
  });

  it('is whoever says, not whoever is spoken of in between', () => {
    expect(lastSpeaker('Ana Vega said her party had backed the plan “for months on end”.')).toBe('Ana Vega');
    expect(
      lastSpeaker(
        'Li Okoye watched.',
        'Ana Vega called Mr. Okoye’s remarks on Saturday “a wake-up call for us all”.',
      ),
    ).toBe('Ana Vega');
  });

  it('is not whoever is spoken of in the passive', () => {
    expect(
      readArticle('Ana Vega sang. She has been described as “the finest voice of the island”.').at(-1),
    ).toMatchObject({
      speaker: 'nobody',
      how: 'no-source',
    });
  });

  it('is nobody whom an idiom calls "it"', () => {
    expect(
      readArticle('The Harbour Board met.', 'Legend has it that “the harbour was dug in a single night”.').at(
        -1,
      ),
    ).toMatchObject({ speaker: 'nobody' });
  });

  it('is whoever answers a question, and not whoever asks it', () => {
    expect(
      readArticle('“Why do we wait?” the reporter asked. Boris Okoye responded, “The ferry is late.”').at(-1),
    ).toMatchObject({ words: 'The ferry is late.', speaker: 'Boris Okoye' });
  });

  it('is found for a headline in the body', () => {
    const article = articleOf(
      ['Ana Vega called the plan “a waste of stone” on Monday.'],
      'a.txt',
      "Harbour plan 'a waste of stone'",
    );
    const { quotations } = annotateArticle(article);
    expect(quotations[0]).toMatchObject({ kind: 'headline', attribution: { kind: 'resolved', person: 0 } });
  });

  it('is not stated where nothing says it', () => {
    expect(readArticle('“The harbour is ours and so is the island.”')).toMatchObject([
      { speaker: 'nobody', how: 'no-cue' },
    ]);
  });
});
