import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './read-article.ts';

/** Paragraphs, parted by " | ", and who speaks last: a name, the words of a description, "nobody", or "no quotation". */
const KINDS: Readonly<Record<string, readonly (readonly [paragraphs: string, speaker: string])[]>> = {
  'a surname with what tells a father from a son': [
    ['Amos Tull Sr. and Amos Tull Jr. were in court. | “I knew nothing,” Tull Sr. said.', 'Amos Tull Sr.'],
    ['Amos Tull Sr. and Amos Tull Jr. were in court. | “He knew it all,” Tull Jr. said.', 'Amos Tull Jr.'],
    [
      'Emil Stahl Jr. sued Emil Stahl Sr. in Graz. | “It was my recipe,” said Stahl Jr. on Monday.',
      'Emil Stahl Jr.',
    ],
    ['Samuel Orr Sr. owns the mill. | “It turns,” Orr Sr. said.', 'Samuel Orr Sr.'],
    ['Samuel Orr Sr. and Samuel Orr Jr. own the mill. | “It turns,” Orr said.', 'nobody'],
  ],
  'a given name that two bear': [
    ['T.J. Watts and T.J. Yates played. His brother watched. | “I wish he was there,” T.J. said.', 'nobody'],
    ['Maria Lopez and Maria Ruiz came. | “It was late,” Maria said.', 'nobody'],
    ['Kofi Annor met Kofi Mensah in Tema. | “The boat is full,” Kofi said.', 'nobody'],
    ['Maria Lopez came. | “It was late,” Maria said.', 'Maria Lopez'],
    ['J.J. Watts played. | “I was late,” J.J. said.', 'J.J. Watts'],
  ],
  'a verb before its object': [
    [
      'Several farm groups granted Mr. Clarke more time, saying his “soil was thinner than expected”.',
      'Several farm groups',
    ],
    ['The union fired Ana Prins, saying she had “sold the night shift”.', 'The union'],
    ['The club also signed Luca Ferrari and announced: “He will wear nine.”', 'The club'],
    ['The court freed Emil Stahl, adding that his trial was “a mockery of the law”.', 'court'],
    ['Ines Prado later married Tom Hurley, saying it was “about time, too”.', 'Ines Prado'],
  ],
  'the subject of the pronoun’s own sentence': [
    [
      'The judge also imposed a fine, and ordered Eyad Ismail to pay — “just to make sure,” he said.',
      'The judge',
    ],
    [
      'The skipper cut the rope and freed Hugo Lind from the mast — “with my own knife,” he said.',
      'The skipper',
    ],
    ['The baker drove to Cork and told Owen Daly about it — “over tea, of course,” he said.', 'The baker'],
    ['Pavel Dusek called Karl Brandt a friend — “my oldest one,” he said.', 'Pavel Dusek'],
    ['Rosa Imbert beat Ana Prins by a minute — “in the wind,” she said.', 'Rosa Imbert'],
  ],
  'a noun that somebody owns within what is said': [
    ['Tom Berg chimed in, noting that Brooke’s offer was “a lovely gesture”.', 'Tom Berg'],
    ['Lena Holm laughed, saying that Orr’s promise was “worth its weight in rain”.', 'Lena Holm'],
    ['Sunita Rao told the board that Khan’s estimate was “a guess with a tie on”.', 'Sunita Rao'],
    ['Per the minutes, Jon Aal said Prins’s report had been “read by nobody at all”.', 'Jon Aal'],
    ['Nora Vik said that Moen’s answer was “late as ever”.', 'Nora Vik'],
  ],
  'a paper or a body on a day': [
    ['The Daily Herald on Saturday wrote that he lost. | “Mr. Vega is rich,” it added.', 'Daily Herald'],
    ['The Harbour Council on Friday said the pier was “as good as gone”.', 'Harbour Council'],
    ['The Lamp Makers Union on Monday called it “a rotten deal”.', 'Lamp Makers Union'],
    ['The River Board on Tuesday said it had “no more boats”.', 'River Board'],
    ['The Council on Trade said it had “no more money”.', 'Council on Trade'],
  ],
  'few words in a row with many': [
    [
      'Mayor Ana Ruiz spoke of “a rigged town hall and its friends,” “tired old men” and “our own people.”',
      'Ana Ruiz',
    ],
    ['Ana Prins went on about “how the game is played,” and “tired old men”.', 'Ana Prins'],
    ['Jon Aal wrote of “the long winter on the ice” and “no bread”.', 'Jon Aal'],
    ['Ida Berg went on about “what the council owes us” and “the pump”.', 'Ida Berg'],
    ['The shop sells “ghost” lamps and “moon” lamps.', 'no quotation'],
  ],
  'what something is called': [
    ['Fake shops like this are called “paper stalls” in the trade, Ana Prins said.', 'no quotation'],
    ['He taught a craft called “marbling” there, Jon Aal said.', 'no quotation'],
    ['Ida Berg was told she had what’s called “miller’s lung” in May.', 'no quotation'],
    ['They will say if a child is ‘good’, ‘fair’ or ‘poor’ at sums.', 'no quotation'],
    ['Lena Holm was called “a liar and a cheat of the first order” by Tom Hurley.', 'Tom Hurley'],
  ],
  'a show or a work by what stands before it': [
    ['Sam Tull announced it on an episode of “Harbour Nights.”', 'no quotation'],
    ['Nora Vik was voted off “Singing by the Sea.”', 'no quotation'],
    ['Ravi Nair, the star of “Kettle,” said so.', 'no quotation'],
    ['The march against the dam (“Big wall”) ended at noon, Ana Prins said.', 'no quotation'],
    ['Ana Prins spoke of “a wall that nobody asked for”.', 'Ana Prins'],
  ],
  'marks that were saved in one encoding and read in another': [
    ['The mill stands still. â€œIt has no water,â€\u009d Ana Prins said.', 'Ana Prins'],
    [
      'Jon Aal told Congress that it had kept â€œthe bees and their allies safe from harm.â€\u009d',
      'Jon Aal',
    ],
    ['Ida Berg called the plan â€œa hole with money in itâ€\u009d on Monday.', 'Ida Berg'],
    ['â€œIt isnâ€™t late,â€\u009d said Tom Hurley.', 'Tom Hurley'],
    ['The lakeâ€™s edge â€" a mile of mud â€" is dry.', 'no quotation'],
  ],
  'a word in marks before a noun': [
    ['The clerk believed the “ghost” reports.', 'no quotation'],
    ['Ana Prins knew the “moon” lamp well.', 'no quotation'],
    ['Voters in Graz understand the “tram” promise.', 'no quotation'],
    ['The mayor of Tartu logged “urgent” calls from the depot before “idle talk”.', 'no quotation'],
    ['Jon Aal said the “tired” bees would sleep.', 'Jon Aal'],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, rows) => {
  it.each(rows)('%s → %s', (paragraphs, speaker) => {
    expect(lastSpeaker(...paragraphs.split(' | '))).toBe(speaker);
  });
});
