import type { BroughtFor } from '../situation.ts';
import { failsToday } from '../situation.ts';
import type { TEXT } from '../situations-of-text.ts';

export const ENGLISH_TEXT: BroughtFor<typeof TEXT> = {
  sentences: [
    {
      sentences: [
        'The tide turned.',
        'Was anybody left?',
        'Nobody!',
        'The boats went home…',
        'Then it rained.',
      ],
    },
    { sentences: ['“The kiln is cold.”', 'He shut the door.', '(It was noon.)', 'She waited.'] },
  ],
  'an abbreviation': [
    { sentences: ['Dr. Mwangi and Mrs. Crane met Gen. Ito at St. Olaf’s.', 'They talked.'] },
    {
      sentences: [
        'The U.S. embassy sent No. 12 of the list, i.e. the longest one, to Acme Inc. lawyers.',
        'It came back.',
      ],
    },
    { sentences: ['On Jan. 5 the shop, est. 1921, closed approx. an hour early.', 'It never opened again.'] },
  ],
  'an abbreviation at the end': [
    { sentences: ['The firm moved to the U.S.', 'It left nothing behind.'] },
    { sentences: ['The tram stops at 11 p.m.', 'After that one walks.'] },
  ],
  'initials and their full stops': [
    { sentences: ['The prize went to A. K. Banerjee for a first novel.', 'J. P. Morel came second.'] },
    { sentences: ['William T. Hargreaves built it.', 'E. M. Carstairs painted it.'] },
  ],
  'numbers and dates with full stops': [
    { sentences: ['The needle rose by 3.5 points to 1,204.75 in an hour.', 'Then it fell.'] },
    { sentences: ['The parcel weighed 2.25 kg and cost $14.90 to send.', 'It never came.'] },
  ],
  'a mark of question before the verb of speech': [
    { sentences: ['“Where is the ferry?” asked Teresa Quispe.', 'Nobody knew.'] },
    { sentences: ['“Out!” she shouted.', '“Is it over?” he said.'] },
  ],
  'a full stop inside the marks': [
    { sentences: ['She said: “The well is dry.”', 'The children had gone.'] },
    { sentences: ['“We dig.”', '“We have always dug.”', 'The spade was new.'] },
  ],
  'a byline': [
    { line: 'By Naomi Feldman in Suva' },
    { line: 'Written by Naomi Feldman and Piotr Lis' },
    { line: '(Reporting by Naomi Feldman; editing by Piotr Lis)' },
  ],
  'a line with the day': [
    { line: 'Wednesday, 4 June 2025' },
    { line: 'Published: June 4, 2025 at 9:30 am' },
    { line: 'Last updated on 4 June 2025' },
  ],
  'a caption': [
    { line: 'The kiln before it was lit. Photo: Kirsi Laine' },
    { line: 'FILE: Beekeepers at the market in Maribor. Picture: City of Maribor.' },
    { line: 'Image caption, Divers lift the bell' },
  ],
  'a notice of copyright': [
    { line: '© 2025 The Suva Tribune' },
    { line: 'Copyright 2025 Baltic Press. All rights reserved.' },
  ],
  'a sentence that begins like furniture': [
    { line: 'By noon the last goat had been sold, and the square was empty.' },
    { line: 'Copyright in folk songs is “a muddle”, said the judge.' },
    { line: 'May was the driest month that the island has ever measured.' },
  ],
  'a place and an agency before the first words': [
    { opening: 'SUVA, Fiji (Pacific Press) — ', dateline: 'SUVA, Fiji (Pacific Press)' },
    { opening: 'TALLINN - ', dateline: 'TALLINN' },
    { opening: 'Kumasi (GNA) – ', dateline: 'Kumasi (GNA)' },
  ],
  'one and several of a thing': [
    { text: 'Two libraries and three churches burned.', query: 'library' },
    { text: 'The valley lost a glacier.', query: 'glaciers' },
    failsToday('irregular plurals have another stem', {
      text: 'The women sheltered the children.',
      query: 'woman',
    }),
    failsToday('irregular plurals have another stem', {
      text: 'A goose blocked the runway.',
      query: 'geese',
    }),
    failsToday('irregular plurals have another stem', { text: 'Two knives were found.', query: 'knife' }),
  ],
  'the forms of a verb': [
    { text: 'Farmers are planting olive trees.', query: 'planted' },
    { text: 'The dam stopped the fish.', query: 'stopping' },
    failsToday('irregular forms have another stem', { text: 'The choir sang twice.', query: 'sing' }),
    failsToday('irregular forms have another stem', { text: 'The firm bought the mill.', query: 'buy' }),
  ],
  'endings and clitics': [
    { text: 'Estonia’s voters weren’t asked.', query: 'Estonia' },
    { text: 'The miners said they’d walk.', query: 'miner’s' },
  ],
  'accents and capitals': [
    { text: 'A café in Tromsø sells crêpes.', query: 'CAFE tromso' },
    { text: 'The naive painter sold nothing.', query: 'naïve' },
  ],
  'a country and what comes from it': [
    { text: 'Kenyan runners came first.', query: 'Kenya' },
    { text: 'A harbour in Chile was closed.', query: 'Chilean' },
    failsToday('the ending is in no table', { text: 'Portuguese cork is light.', query: 'Portugal' }),
    failsToday('the ending is in no table', { text: 'Danish cheese is strong.', query: 'Denmark' }),
  ],
  'words that only look alike': [
    { text: 'The desert froze.', query: 'dessert' },
    { text: 'Marine life returned.', query: 'market' },
    failsToday('the stems are the same', { text: 'The generals wrote memoirs.', query: 'generation' }),
    failsToday('the stems are the same', { text: 'The news was bad.', query: 'new' }),
    failsToday('the stems count as related', { text: 'The police came.', query: 'policy' }),
  ],
  'words that say nothing': [
    { text: 'Who was it that had been there with them, and why?', query: 'who was there and why' },
    { text: 'It is what it is, and they would not have it otherwise.', query: 'what is it' },
  ],
  'the language of an article': [
    {
      text: 'The council has decided that the market will be held on the other bank of the river, and that nobody is to pay for a place there before the summer.',
    },
    {
      text: 'It was the third time this year that the ferry had to turn back, and those who were on board say that they will not go with it again.',
    },
  ],
};
