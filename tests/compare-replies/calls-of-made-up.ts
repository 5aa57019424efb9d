import type { Sitting } from './call.ts';
import { calls, mentions, onMessages, path, suggestions } from './kinds-of-call.ts';

/** A thousand articles made of the paragraphs of `seeds/`: long lists, many pages, the same words everywhere. */
export const MADE_UP: readonly Sitting[] = [
  {
    name: 'everything',
    calls: [
      ...calls(
        'quote',
        [
          { speaker: 'Boris Johnson' },
          { speaker: 'Johnson', about: 'sanctions', reported: true },
          { speaker: 'Angela Merkel' },
          { speaker: 'Downing Street' },
          { speaker: 'Vada Bawanoper' },
          { about: 'toxifying' },
          { about: 'hospitals' },
          { about: 'humanitarian aid convoys', reported: true },
          { about: '"moment of truth"' },
          { about: 'ceasefire -Aleppo' },
          { about: 'zebra' },
          { reported: true },
          { speaker: 'Samantha Power', private: true },
        ],
        1,
      ),
      ...calls(
        'who',
        [
          { name: 'Boris Johnson' },
          { name: 'Lavrov' },
          { name: 'Miwen Gazelriu' },
          { name: 'Elka Firimido' },
          { name: 'the Foreign Office' },
        ],
        1,
      ),
      ...calls('ask', [
        { question: 'Where did the G7 foreign ministers meet?' },
        { question: 'Who urged Russia to use its influence?' },
        { question: 'What did Samantha Power say about barbarism?' },
        { question: 'How many people are trapped in eastern Aleppo?' },
        { question: 'When will the Security Council vote on the draft resolution?' },
        { question: 'Why did Johnson pull out of talks?' },
        { question: 'Where was Helzi Vimertortel?' },
        { question: 'Who is Maria Zakharova?' },
        { question: 'Did Moscow veto the truce?' },
        { question: 'What is the capital of Mongolia?' },
        { question: 'chemical weapons attack' },
        { question: 'What did Merkel say about hospitals?', explain: true },
      ]),
      ...calls('summary', [{ about: 'chemical weapons' }, { about: 'Merkel' }, { article: '0000.txt' }], 1),
      ...calls('compare', [{ about: 'travel bans' }, { about: 'Helzi Vimertortel' }, { about: 'zebra' }], 1),
      ...calls(
        'timeline',
        [{ about: 'travel bans' }, { name: 'Theresa May' }, { name: 'Kerry', about: 'hospital' }],
        1,
      ),
      ...calls(
        'variants',
        [{ quotation: 'toxifying the reputation of Russia' }, { quotation: 'barbarism' }],
        1,
      ),
      ...calls('source', [{ id: '0000.txt' }, { id: '0999.txt', view: 'cite' }, { id: 'Russia' }], 1),
      ...calls('coverage', [{}, { view: 'articles' }, { view: 'voices' }, { view: 'unreadable' }], 1),
      ...mentions(['Where did the G7 foreign ministers meet?', 'Vimertortel']),
      ...onMessages([
        'Merkel: “These are acts that beg for an appropriate investigation of war crimes”',
        'The offer follows two weeks of the heaviest bombardment of the civil war',
        '“A quotation about a harbour and its seals that nobody has printed”',
      ]),
      ...suggestions([
        ['quote', 'speaker', ['', 'joh', 'helz', 'vimer']],
        ['who', 'name', ['', 'ka', 'ministr']],
        ['source', 'id', ['', 'russia', '0420']],
      ]),
      path('quote', { speaker: 'Boris Johnson' }, [
        'Next',
        'Next',
        'More …',
        'At length',
        'Next',
        'More …',
        'In short',
      ]),
      path('coverage', { view: 'articles' }, ['Next', 'Next']),
      path('coverage', { view: 'voices' }, ['Next', 'Next']),
    ],
  },
];
