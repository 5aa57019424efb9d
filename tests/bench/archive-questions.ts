import type { Exchange } from '../fake-discord/interaction-book.ts';
import type { FakeDiscord } from '../fake-discord/start-fake-discord.ts';

type Ask = (discord: FakeDiscord) => Exchange;

const TOPICS = [
  'sanctions',
  'peace talks',
  'oil and gas prices',
  'the election campaign',
  'hospital patients',
  'interest rates',
];
const QUESTIONS = [
  'Who spoke about the election campaign?',
  'What did the president say about taxes?',
  'How many people were killed in the attack?',
  'Where did the ministers meet?',
  'When will the court decide about the appeal?',
  'Why did the company cut jobs?',
];

/** What every command is asked, by its name; some of the names are those of invented people of the archive. */
export function archiveQuestions(names: readonly string[]): Readonly<Record<string, readonly Ask[]>> {
  const some = [0.1, 0.4, 0.7].map((share) => names[Math.floor(share * names.length)] ?? 'Ana Vega');
  const command =
    (name: string, options: Readonly<Record<string, string | boolean>>): Ask =>
    (discord) =>
      discord.use(name, options);
  return {
    '/quote about': TOPICS.map((about) => command('quote', { about })),
    '/quote speaker': ['Obama', 'Bush', 'Clinton', ...some].map((speaker) => command('quote', { speaker })),
    '/quote speaker about reported': ['Obama', 'Bush'].map((speaker) =>
      command('quote', { speaker, about: 'taxes', reported: true }),
    ),
    '/ask': QUESTIONS.map((question) => command('ask', { question })),
    '/ask of a name': some.map((name) => command('ask', { question: `Where was ${name}?` })),
    '/who': ['Obama', 'Barack Obama', ...some].map((name) => command('who', { name })),
    '/summary about': TOPICS.map((about) => command('summary', { about })),
    '/compare': TOPICS.map((about) => command('compare', { about })),
    '/timeline': [
      ...TOPICS.map((about) => command('timeline', { about })),
      command('timeline', { name: 'Obama' }),
    ],
    '/variants': ['the people of this country', 'we will not be intimidated', ...TOPICS].map((quotation) =>
      command('variants', { quotation }),
    ),
    '/source': ['0/000001.txt', '0/000003.txt'].map((id) => command('source', { id })),
    '/coverage': [command('coverage', {})],
    '/coverage view': ['articles', 'voices', 'unreadable', 'changes'].map((view) =>
      command('coverage', { view }),
    ),
    '/help': [command('help', {})],
    typing: [...'bo ma ka sa de oba'.split(' '), ...some.map((name) => name.slice(0, 5)), 'obamma'].map(
      (letters) => (discord: FakeDiscord) => discord.type('quote', 'speaker', letters),
    ),
    'typing a headline': ['the', 'presi', 'pol'].map(
      (letters) => (discord: FakeDiscord) => discord.type('source', 'id', letters),
    ),
  };
}
