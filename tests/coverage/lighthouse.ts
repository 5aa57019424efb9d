import type { Corpus } from '../../src/corpus/read-corpus.ts';
import { corpusOf } from './corpus-of.ts';

/**
 * Invented news about a lighthouse: an outlet twice, none twice; a day twice, none twice; one headline twice; somebody who says nothing; two people called Brekkan, one of
 * them with an accent; bodies that speak; an office that speaks; statements whose sentence is quoted from; words that are all stop words; and a name
 * that only people.yaml gives.
 */
export const LIGHTHOUSE: Corpus = corpusOf(
  {
    'archive/keeper.txt': [
      'Last keeper leaves the Vardholm light',
      'Mayor Ólafur Brekkan said the lamp would stay lit.',
      '“Nobody sails by telephone,” he said. “We shall see who may climb the stairs.”',
      'Signe Brekkan told the council that the keeper’s house was damp. Anna Moen was there.',
    ].join('\n\n'),
    'archive/stairs.txt': [
      'Stairs of the light to be mended',
      '“Two hundred steps and not one handrail,” said Signe Brekkan.',
      // The comma is a low mark, as some papers have it: the words are quoted, and the sentence reports them.
      '“Who would sail by such a lamp? Nobody with a boat would‚” Signe Brekkan said.',
      'The transport ministry said it was "counting the lamps" along the coast.',
    ].join('\n\n'),
    'courier/lamp.md': [
      '---\noutlet: Vardholm Courier\ndate: 2031-05-04\n---\n# Lamp of the Vardholm light replaced',
      '“The old lamp is in my kitchen,” said Ólafur Brekkan. He said the boats had not noticed.',
      'Mayor Brekkan thanked the council. “Nobody sails by telephone,” the mayor said.',
    ].join('\n\n'),
    'courier/letters.md': [
      '---\noutlet: Vardholm Courier\ndate: 2031-06-30\n---\n# Letters',
      'Who may climb the stairs? “Nobody ought to,” wrote a reader of the lamp’s last night.',
    ].join('\n\n'),
    'ledger/lamp.md': [
      '---\noutlet: The Ledger\ndate: 2031-05-04\n---\n# Lamp of the Vardholm light replaced',
      'Signe Brekkan said the council had called the bill for the lamp “a fair one” and paid it. “We paid in fish,” she said.',
    ].join('\n\n'),
    'ledger/zone.md': [
      '---\noutlet: The Ledger\ndate: 2031-06-11\n---\n# Council maps the quiet zone around the light',
      '“A light needs darkness,” said Energy Minister Tove Lund. The energy minister said the map was late, and the council said it was not.',
      'The council said the lamp was costly.',
    ].join('\n\n'),
  },
  'speakers:\n  - article: courier/letters.md\n    words: Nobody ought to\n    speaker: Runa Holt\n',
);
