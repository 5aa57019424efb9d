import type { Request } from '../compare-replies/open-bot.ts';
import { HOSTILE_MARKDOWN } from './hostile-markdown.ts';
import { HOSTILE_MARKS, HOSTILE_PROSE } from './hostile-prose.ts';

function command(name: string, options: Readonly<Record<string, string | boolean>>): Request {
  return { kind: 'command', name, options };
}

/** What is asked of a coverage that is full of Ana Vega and the harbour. */
export const QUESTIONS: readonly Request[] = [
  command('who', { name: 'Ana Vega' }),
  command('who', { name: 'Vega' }),
  command('quote', { speaker: 'Ana Vega' }),
  command('quote', { speaker: 'Vega', reported: true }),
  command('quote', { about: 'harbour', reported: true }),
  command('quote', { speaker: 'Ana Vega', about: 'harbour waits' }),
  command('quote', { about: '"the harbour"' }),
  command('ask', { question: 'How long does the harbour wait?' }),
  command('ask', { question: 'What did Ana Vega say about the harbour?' }),
  command('ask', { question: 'Who is Vega?' }),
  command('compare', { about: 'harbour' }),
  command('summary', { about: 'harbour' }),
  command('summary', { article: 'Harbour waits' }),
  command('timeline', { name: 'Ana Vega' }),
  command('timeline', { about: 'harbour' }),
  ...['overview', 'articles', 'voices', 'unreadable'].map((view) => command('coverage', { view })),
  { kind: 'message-command', name: 'Find the source', text: 'The harbour waits for ship 7, Ana Vega said.' },
  { kind: 'message-command', name: 'Check against coverage', text: '“The harbour waits,” Ana Vega said.' },
];

/** Messages of this length to be checked, by what they are made of. */
export const HOSTILE_MESSAGES = Object.entries({ ...HOSTILE_PROSE, ...HOSTILE_MARKS, ...HOSTILE_MARKDOWN });
