import type { Translation } from './messages.ts';
import { actions, citation, context, report, settings } from './words/french-actions.ts';
import { answers } from './words/french-answers.ts';
import { commands } from './words/french-commands.ts';
import { check, comparison, nearest, timeline, variants } from './words/french-comparing.ts';
import { consoleWords } from './words/french-console.ts';
import { exporting } from './words/french-exporting.ts';
import { frame } from './words/french-frame.ts';
import { gathering } from './words/french-gathering.ts';
import { miss } from './words/french-miss.ts';
import { page } from './words/french-page.ts';
import { profile } from './words/french-profile.ts';
import { coverage, help, reading, refresh } from './words/french-reading.ts';
import { speech } from './words/french-speech.ts';
import { surfaces } from './words/french-surfaces.ts';
import { watching } from './words/french-watching.ts';
import { why } from './words/french-why.ts';

/** The bot's own words in French, where « … » are the marks: the content line keeps “…” for what the asker typed. */
export const french: Translation = {
  language: 'fr',
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
