import { beforeAll, describe, expect, it } from 'vitest';
import { analyseWords } from '../../src/answers/analyse-words.ts';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { countriesIn } from '../../src/answers/country-words.ts';
import { resolveAskedSpeaker } from '../../src/answers/resolve-asked-speaker.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { DEFAULT_LANGUAGE } from '../../src/languages/languages.ts';
import { openSeeds } from './open-coverage.ts';

let seeds: Coverage;

beforeAll(async () => {
  seeds = await openSeeds();
});

function countriesOf(text: string): readonly (string | undefined)[] {
  return countriesIn(analyseWords(text)).map(
    ({ country }) => DEFAULT_LANGUAGE.words.countries[country]?.names[0],
  );
}

describe('a country', () => {
  it.each([
    ['the Kenyan runner', ['kenya']],
    ['talks in New Delhi', ['india']],
    ['a South Korean ship', ['south korea']],
    ['the U.S. and the United States', ['usa', 'usa']],
    ['it told us nothing', []],
    ['a turkey for dinner', []],
    ['Brits in Peru', ['uk', 'peru']],
  ])('in “%s”', (text, names) => {
    expect(countriesOf(text)).toEqual(names);
  });

  it('is named once: no name stands for two', () => {
    const names = DEFAULT_LANGUAGE.words.countries.flatMap((country) => country.names);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(DEFAULT_LANGUAGE.words.countries.length).toBeGreaterThan(185);
  });
});

describe('an office', () => {
  it.each(['the German leader', "Germany's chancellor", 'the German head of government'])(
    '%s',
    async (asked) => {
      expect(await resolveAskedSpeaker(seeds, asked)).toMatchObject({
        kind: 'one',
        speaker: { name: 'Angela Merkel' },
      });
    },
  );

  it('of a country of which nobody holds it is nobody’s', async () => {
    expect((await resolveAskedSpeaker(seeds, 'the Peruvian leader')).kind).toBe('none');
  });
});

describe('a question about two', () => {
  it.each([
    'What did Kerry and Tillerson say about war crimes?',
    'Do Merkel and May agree on sanctions?',
    'What do both Johnson and Merkel want?',
  ])('is answered with a passage for each: %s', async (question) => {
    const answer = await answerQuestion(seeds, question);
    if (answer.kind !== 'ask') throw new Error(answer.kind);
    const speakers = answer.excerpts.map(({ speaker }) => speaker?.name);
    expect(new Set(speakers).size).toBe(2);
  });

  it('and what a country said is told by none but it', async () => {
    expect((await answerQuestion(seeds, 'What did China say about Syria?')).kind).toBe('miss');
  });
});
