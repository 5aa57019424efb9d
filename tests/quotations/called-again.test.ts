import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './read-article.ts';

/** Paragraphs, parted by " | ", and who speaks last: a name, the words of a description, "nobody", or "no quotation". */
const KINDS: Readonly<Record<string, readonly (readonly [paragraphs: string, speaker: string])[]>> = {
  'an epithet of whoever has just been named': [
    ['Nora Vik won in Oslo. | “I shut my eyes,” the 19-year-old said.', 'Nora Vik'],
    ['Luca Ferrari missed twice. | “He wanted to take it,” said the Italian.', 'Luca Ferrari'],
    ['Ida Berg lost her voice in May. “I whispered,” the singer said.', 'Ida Berg'],
    ['Ana Prins wept. The mother of two told the radio: “I have cried since June.”', 'Ana Prins'],
    ['Jon Aal beat Sam Tull. | “I was tired,” the midfielder said.', 'the midfielder'],
  ],
  'an age that the article gives somebody': [
    ['Nora Vik, 19, beat Ida Berg, 31. | “I shut my eyes,” the 19-year-old said.', 'Nora Vik'],
    ['Kofi Mensah (44) met Jon Aal (52). | “We are old,” the 52-year-old said.', 'Jon Aal'],
    ['Rosa Imbert, aged 70, sued Leo Band. | “I paid,” the 70-year-old told the court.', 'Rosa Imbert'],
    ['Tom Hurley, 38, from Cork, met Sam Tull. | “It rained,” the 38-year-old said.', 'Tom Hurley'],
    ['Tom Hurley, 38, met Sam Tull, 38. | “It rained,” the 27-year-old said.', 'the 27-year-old'],
  ],
  'a wider word for an office': [
    ['Sen. Ana Prins met Jon Aal. | “The road is shut,” the lawmaker said.', 'Ana Prins'],
    ['Justice Leela Rao heard Tom Hurley. | “The law is plain,” the judge said.', 'Leela Rao'],
    ['Prof. Ida Berg and a student met. | “The ice is thin,” the academic said.', 'Ida Berg'],
    ['Rev. Sam Tull opened the fair with Nora Vik. | “It rained,” the cleric said.', 'Sam Tull'],
    ['Sen. Ana Prins met Sen. Jon Aal. | “The road is shut,” the lawmaker said.', 'the lawmaker'],
  ],
  'a spokesperson right behind the body': [
    ['Harbour Railways has shut the line to Tana. A spokeswoman said: “Do not travel.”', 'Harbour Railways'],
    ['Western Bank denied that it had closed. A spokesman said: “We are open.”', 'Western Bank'],
    ['Delta Water Company cut the pipe. “It was rust,” a spokesperson said.', 'Delta Water Company'],
    [
      'Harbour Railways has shut the line. | It rained. Ida Berg walked. | A spokesman said: “Do not travel.”',
      'A spokesman',
    ],
    ['The road is shut. A spokeswoman said: “Do not travel.”', 'A spokeswoman'],
  ],
  'somebody without a name who only asks': [
    [
      'Ida Berg drew maps. When a journalist asked whether a machine could, she replied: “It might.”',
      'Ida Berg',
    ],
    ['Ravi Nair plays at ten. When a guest wondered why, he said: “It is dark.”', 'Ravi Nair'],
    ['Ana Prins walks home. If a driver stops, she says: “I like the rain.”', 'Ana Prins'],
    ['Jon Aal keeps bees. Once a clerk had come, he told him: “They sleep.”', 'Jon Aal'],
    ['Meg Tull left. After a neighbour called, she said: “I have a tent.”', 'Meg Tull'],
  ],
  'somebody who serves an office': [
    [
      'Ana Prins is minister. | An aide to the minister, who would not be named, said it was “another address”.',
      'An aide',
    ],
    ['Jon Aal is mayor. | An adviser to the mayor said he was “done with it”.', 'An adviser'],
    ['Tom Hurley is governor. | A driver to the governor said: “He sleeps.”', 'A driver'],
    ['Ida Berg is bishop. | A secretary to the bishop said: “She is out.”', 'A secretary'],
    ['Sam Tull is chairman. | An assistant to the chairman said: “He is out.”', 'An assistant'],
  ],
  'a verb that leads to the words, and another sentence behind them': [
    ['Somebody in the balcony shouted, “Is it broken?” Ana Prins, two rows behind, shouted back.', 'nobody'],
    ['Jon Aal asked, “Is it late?” Tom Hurley, at the door, said nothing.', 'Jon Aal'],
    ['Ida Berg cried: “Is anybody there?” Nora Vik, below, told her to wait.', 'Ida Berg'],
    ['Sam Tull said, “Who pays?” Ravi Nair, who pays, said he would.', 'Sam Tull'],
    ['“Is it late?” Tom Hurley, at the door, asked.', 'Tom Hurley'],
  ],
  'letters for an office before its holder': [
    ['The RDC, Mr Godfrey Okello, called for calm and a meeting of “all who own a boat”.', 'Godfrey Okello'],
    ['The DMO, Mrs Grace Banda, said it was “a cold and no more”.', 'Grace Banda'],
    ['The OCS, Mr Peter Kamau, said: “He ran.”', 'Peter Kamau'],
    ['The BDO, Ms Sunita Rao, said: “The well is dry.”', 'Sunita Rao'],
    ['The CMD, Mr Tunde Bello, told staff: “We fly in May.”', 'Tunde Bello'],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, rows) => {
  it.each(rows)('%s → %s', (paragraphs, speaker) => {
    expect(lastSpeaker(...paragraphs.split(' | '))).toBe(speaker);
  });
});
