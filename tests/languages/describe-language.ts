import { describe, expect, it } from 'vitest';
import { openTongue } from './read-in-language.ts';
import {
  type Brought,
  type BroughtFor,
  type FailsToday,
  paragraphsOf,
  type Setting,
  type Situation,
  type Text,
} from './situation.ts';
import { NAMES } from './situations-of-names.ts';
import { QUESTIONS } from './situations-of-questions.ts';
import { SPEECH } from './situations-of-speech.ts';
import { TEXT } from './situations-of-text.ts';

/** All there is to say of a language, in its own sentences. */
export interface LanguageExamples {
  /** What it is called in the heading of its tests. */
  readonly name: string;
  /** ISO 639-1. */
  readonly code: string;
  /** Stands above every example; it names nobody and quotes nobody. */
  readonly headline: string;
  /** Two paragraphs of a plain report, in which nobody is named or quoted. */
  readonly report: readonly [string, string];
  readonly speech: BroughtFor<typeof SPEECH>;
  readonly names: BroughtFor<typeof NAMES>;
  readonly text: BroughtFor<typeof TEXT>;
  readonly questions: BroughtFor<typeof QUESTIONS>;
}

const LEAST_EXAMPLES = 2;

/** The contract of a language: in each situation of news the same comes out, whatever the words are. */
export function describeLanguage(language: LanguageExamples): void {
  const { name, code, headline, report, speech, names, text, questions } = language;
  const tongue = openTongue(code);
  const read = (paragraphs: Text) => tongue.read(headline, paragraphsOf(paragraphs));
  const setting: Setting = { language: code, tongue, headline, report, read };
  describe(`${name}: who said what`, () => describeTable(SPEECH, speech, setting));
  describe(`${name}: names`, () => describeTable(NAMES, names, setting));
  describe(`${name}: text and search`, () => describeTable(TEXT, text, setting));
  describe(`${name}: questions`, () => describeTable(QUESTIONS, questions, setting));
}

function describeTable<Table extends Readonly<Record<string, unknown>>>(
  table: Table,
  brought: BroughtFor<Table>,
  setting: Setting,
): void {
  for (const situation of Object.keys(table)) {
    // The types of a situation and of its examples go together by the key, which a loop over keys cannot tell the compiler.
    const { outcome, check } = table[situation] as Situation<unknown>;
    // A situation that is not there yet fails by its name, as one without sentences does.
    const examples = (brought[situation] ?? []) as Brought<unknown>;
    if ('isNotInTheLanguage' in examples) {
      it.skip(`${situation}: ${examples.isNotInTheLanguage}`, () => {});
      continue;
    }
    describe(`${situation}: ${outcome}`, () => {
      it('has two examples at least', () => {
        expect(examples.length).toBeGreaterThanOrEqual(LEAST_EXAMPLES);
      });
      for (const example of examples) {
        if (isFailing(example))
          it.fails(`${titleOf(example.failsToday)} (fails today: ${example.because})`, async () =>
            check(example.failsToday, setting));
        else it(titleOf(example), async () => check(example, setting));
      }
    });
  }
}

function isFailing(example: unknown): example is FailsToday<unknown> {
  return typeof example === 'object' && example !== null && 'failsToday' in example;
}

/** The texts of an example, as they stand. */
function titleOf(example: unknown): string {
  return Object.values(example as Readonly<Record<string, unknown>>)
    .map((value) => (Array.isArray(value) ? value.join(' | ') : String(value)))
    .join(' → ');
}
