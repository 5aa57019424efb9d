import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../src/adapters/console/parse-command-line.ts';

const COMMANDS = [
  { name: 'quote', options: [{ name: 'speaker' }, { name: 'about' }, { name: 'private' }] },
  { name: 'who', options: [{ name: 'name' }] },
  { name: 'ask', options: [{ name: 'question' }] },
  { name: 'help' },
];

function command(name: string, options: Readonly<Record<string, string>>) {
  return { kind: 'command', name, options };
}

describe('a line that calls a command', () => {
  it.each([
    ['/help', command('help', {})],
    ['  /HELP  ', command('help', {})],
    ['/quote speaker:Boris Johnson', command('quote', { speaker: 'Boris Johnson' })],
    [
      '/quote speaker:Boris Johnson about:sanctions',
      command('quote', { speaker: 'Boris Johnson', about: 'sanctions' }),
    ],
    [
      '/quote about:"the bridge" speaker:"Ada Okafor"',
      command('quote', { about: 'the bridge', speaker: 'Ada Okafor' }),
    ],
    ['/quote speaker: Okafor  about: toll ', command('quote', { speaker: 'Okafor', about: 'toll' })],
    ['/quote about:"who asked about:tolls"', command('quote', { about: 'who asked about:tolls' })],
    ['/quote about:"exact words" -work', command('quote', { about: '"exact words" -work' })],
    ['/quote about:"left open speaker:Okafor', command('quote', { about: '"left open', speaker: 'Okafor' })],
    [
      '/ask question:What is new: the toll or the bridge?',
      command('ask', { question: 'What is new: the toll or the bridge?' }),
    ],
    ['/quote speaker:', command('quote', { speaker: '' })],
  ])('%s', (line, parsed) => {
    expect(parseCommandLine(line, COMMANDS)).toEqual(parsed);
  });

  it.each([
    ['Who built the bridge?', 'Who built the bridge?'],
    ['mention:"Who built it?"', 'Who built it?'],
    ['mention: Who built it?', 'Who built it?'],
    ['What does /quote do?', 'What does /quote do?'],
  ])('“%s” is a question', (line, text) => {
    expect(parseCommandLine(line, COMMANDS)).toEqual({ kind: 'question', text });
  });

  it.each([
    ['/qoute speaker:Okafor', { kind: 'no-such-command', typed: 'qoute', close: ['quote'] }],
    ['/dance', { kind: 'no-such-command', typed: 'dance', close: [] }],
    ['/', { kind: 'no-such-command', typed: '', close: [] }],
    [
      '/quote speeker:Okafor',
      { kind: 'no-such-option', command: 'quote', typed: 'speeker', close: ['speaker'] },
    ],
    ['/who Okafor', { kind: 'no-option-named', command: 'who', text: 'Okafor' }],
    ['/who Okafor name:Ada', { kind: 'no-option-named', command: 'who', text: 'Okafor' }],
  ])('%s cannot be read, and why is said', (line, parsed) => {
    expect(parseCommandLine(line, COMMANDS)).toEqual(parsed);
  });
});
