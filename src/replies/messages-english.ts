import { actions, citation, context, report, settings } from './words/english-actions.ts';
import { answers } from './words/english-answers.ts';
import { englishCommands } from './words/english-commands.ts';
import { check, comparison, nearest, timeline, variants } from './words/english-comparing.ts';
import { consoleWords } from './words/english-console.ts';
import { exporting } from './words/english-exporting.ts';
import { frame } from './words/english-frame.ts';
import { gathering } from './words/english-gathering.ts';
import { miss } from './words/english-miss.ts';
import { page } from './words/english-page.ts';
import { profile } from './words/english-profile.ts';
import { coverage, help, reading, refresh } from './words/english-reading.ts';
import { speech } from './words/english-speech.ts';
import { surfaces } from './words/english-surfaces.ts';
import { watching } from './words/english-watching.ts';
import { why } from './words/english-why.ts';

/** The bot's own words in English, section by section. Articles' words never stand here. */
export const english = {
  language: 'en',
  commands: englishCommands,
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
