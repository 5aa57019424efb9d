import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../src/interactions/parse-options.ts';
import type { OptionValue } from '../../src/interactions/request.ts';
import { UserError } from '../../src/interactions/user-error.ts';
import { english } from '../../src/replies/messages-english.ts';
import { plainCoverage } from './plain-store.ts';
import { sampleCommand } from './sample-commands.ts';

const NAMES = [
  { name: 'Boris Johnson · Foreign Secretary', value: 'person/p5f7bj9bb2he' },
  { name: 'Sergei Lavrov', value: 'person/0a1b2c3d4e5f' },
];

const { command } = sampleCommand('coverage', {
  speaker: { type: 'string', maxLength: 30, suggest: () => NAMES },
  about: { type: 'string', maxLength: 20, freeText: true },
  view: { type: 'string', choices: ['overview', 'unreadable'] },
  count: { type: 'integer', min: 1, max: 10 },
  reported: { type: 'boolean' },
});
const { command: strict } = sampleCommand('ask', { question: { type: 'string', required: true } });

function parsed(given: Readonly<Record<string, OptionValue>>, which = command) {
  return parseOptions(which, given, plainCoverage(), english);
}

function refusal(given: Readonly<Record<string, OptionValue>>, which = command): string {
  try {
    parsed(given, which);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'not refused';
}

describe('options', () => {
  it('that are not given are undefined', () => {
    expect(parsed({})).toEqual({
      speaker: undefined,
      about: undefined,
      view: undefined,
      count: undefined,
      reported: undefined,
    });
  });

  it.each([
    ['an id', 'person/p5f7bj9bb2he', 'person/p5f7bj9bb2he'],
    ['the label of a suggestion', 'Boris Johnson · Foreign Secretary', 'person/p5f7bj9bb2he'],
    ['the label in another case', 'sergei LAVROV', 'person/0a1b2c3d4e5f'],
    ['any other text', ' Lavrov ', 'Lavrov'],
  ])('take %s', (_, typed, value) => {
    expect(parsed({ speaker: typed }).speaker).toBe(value);
  });

  it.each([
    ['overview', 'overview'],
    ['Could not be read', 'unreadable'],
    ['UNREADABLE', 'unreadable'],
  ])('take a choice by its value or its label: %s', (typed, value) => {
    expect(parsed({ view: typed }).view).toBe(value);
  });

  it.each([
    [3, 3],
    ['7', 7],
    [' 10 ', 10],
  ])('take a whole number: %s', (typed, value) => {
    expect(parsed({ count: typed }).count).toBe(value);
  });

  it.each([
    [true, true],
    ['true', true],
    ['No', false],
  ])('take yes or no: %s', (typed, value) => {
    expect(parsed({ reported: typed }).reported).toBe(value);
  });

  it('that are free text are one line', () => {
    expect(parsed({ about: ' the\nharbour \t vote ' }).about).toBe('the harbour vote');
  });

  it('that are blank are not given', () => {
    expect(parsed({ speaker: '  ', count: '' }).speaker).toBeUndefined();
  });

  it.each([
    [{ colour: 'red' }, 'has no option “colour”'],
    [{ about: 'a subject of more than twenty characters' }, 'at most 20 characters; these are 40'],
    [{ view: 'everything' }, 'is one of: overview, unreadable'],
    [{ count: 'many' }, 'is a whole number'],
    [{ count: 1.5 }, 'is a whole number'],
    [{ count: true }, 'is a whole number'],
    [{ count: 11 }, 'is a number from 1 to 10'],
    [{ reported: 'perhaps' }, 'is either true or false'],
    [{ constructor: 'x' }, 'has no option “constructor”'],
  ] as const)('are refused with what they want: %o', (given, why) => {
    expect(refusal(given)).toContain(why);
  });

  it.each([{}, { question: '   ' }])('that are required must be there: %o', (given) => {
    expect(refusal(given, strict)).toBe('/ask needs the option “question”.');
  });
});
