import { describeLanguage } from './describe-language.ts';
import { ENGLISH_NAMES } from './english/names.ts';
import { ENGLISH_QUESTIONS } from './english/questions.ts';
import { ENGLISH_SPEECH } from './english/speech.ts';
import { ENGLISH_TEXT } from './english/text.ts';

describeLanguage({
  name: 'English',
  code: 'en',
  headline: 'News of the valley',
  report: [
    'The road across the pass was closed on Sunday after stones had fallen on it during the night.',
    'It will stay closed for two weeks, and those who live behind it have to go by boat until then.',
  ],
  speech: ENGLISH_SPEECH,
  names: ENGLISH_NAMES,
  text: ENGLISH_TEXT,
  questions: ENGLISH_QUESTIONS,
});
