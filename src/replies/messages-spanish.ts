import type { Translation } from './messages.ts';
import { actions, citation, context, report, settings } from './words/spanish-actions.ts';
import { answers } from './words/spanish-answers.ts';
import { commands } from './words/spanish-commands.ts';
import { check, comparison, nearest, timeline, variants } from './words/spanish-comparing.ts';
import { consoleWords } from './words/spanish-console.ts';
import { exporting } from './words/spanish-exporting.ts';
import { frame } from './words/spanish-frame.ts';
import { gathering } from './words/spanish-gathering.ts';
import { miss } from './words/spanish-miss.ts';
import { page } from './words/spanish-page.ts';
import { profile } from './words/spanish-profile.ts';
import { coverage, help, reading, refresh } from './words/spanish-reading.ts';
import { speech } from './words/spanish-speech.ts';
import { surfaces } from './words/spanish-surfaces.ts';
import { watching } from './words/spanish-watching.ts';
import { why } from './words/spanish-why.ts';

/** The bot's own words in Spanish, where «…» are the marks: the content line keeps “…” for what the asker typed. */
export const spanish: Translation = {
  language: 'es',
  commands,
  surfaces,
  page,
  console: consoleWords,
  frame,
  speech,
  profile,
  answers,
  why,
  miss,
  reading,
  coverage,
  refresh,
  help,
  variants,
  check,
  nearest,
  comparison,
  timeline,
  actions,
  context,
  citation,
  report,
  settings,
  exporting,
  watching,
  gathering,
};
