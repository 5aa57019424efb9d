import type { Translation } from './messages.ts';
import { actions, citation, context, report, settings } from './words/german-actions.ts';
import { answers } from './words/german-answers.ts';
import { commands } from './words/german-commands.ts';
import { check, comparison, nearest, timeline, variants } from './words/german-comparing.ts';
import { consoleWords } from './words/german-console.ts';
import { exporting } from './words/german-exporting.ts';
import { frame } from './words/german-frame.ts';
import { gathering } from './words/german-gathering.ts';
import { miss } from './words/german-miss.ts';
import { page } from './words/german-page.ts';
import { profile } from './words/german-profile.ts';
import { coverage, help, reading, refresh } from './words/german-reading.ts';
import { speech } from './words/german-speech.ts';
import { surfaces } from './words/german-surfaces.ts';
import { watching } from './words/german-watching.ts';
import { why } from './words/german-why.ts';

/** The bot's own words in German, where »…« are the marks: the content line keeps “…” for what the asker typed. */
export const german: Translation = {
  language: 'de',
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
