import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, fitEscaped, unescapeMarkdown } from '../../src/replies/escape-markdown.ts';
import { findForgeries } from './find-forgeries.ts';
import { nastyText, RUNS } from './nasty-text.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['We wait, and then we vote (on Monday).', 'We wait, and then we vote (on Monday).'],
    ['**Vote** now', '\\*\\*Vote\\*\\* now'],
    ['@everyone must vote', '\\@everyone must vote'],
    ['<@123>', '\\<\\@123\\>'],
    ['[the harbour](https://x.example)', '\\[the harbour\\](https\\:\\/\\/x.example)'],
    ['# Harbour', '\\# Harbour'],
    ['- first\n- second', '\\- first\n\\- second'],
    ['put-off', 'put-off'],
    ['1. first', '1\\. first'],
    ['3.5 metres; UTF-8.', '3.5 metres; UTF-8.'],
    ['She said: we wait', 'She said: we wait'],
    [
      'snake_case ||spoiler|| `code` ~~gone~~',
      'snake\\_case \\|\\|spoiler\\|\\| \\`code\\` \\~\\~gone\\~\\~',
    ],
    ['a \\ b', 'a \\\\ b'],
    ['discord.gg/abc <t:1:R> :smile:', 'discord.gg\\/abc \\<t\\:1\\:R\\> \\:smile\\:'],
  ])('%j is written as %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('gives back the very characters, whatever they are', () => {
    fc.assert(
      fc.property(nastyText(40), (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
      }),
      RUNS,
    );
  });

  it('leaves nothing that Discord would draw as anything but text', () => {
    fc.assert(
      fc.property(nastyText(30), (text) => {
        expect(findForgeries(escapeMarkdown(text), [])).toEqual([]);
      }),
      RUNS,
    );
  });

  it('at most doubles the length, for any text', () => {
    expect(escapeMarkdown('[a]('.repeat(250_000))).toHaveLength(1_500_000);
  });
});

describe('fitEscaped', () => {
  it('says how much of a text fits, escaped, into so much room', () => {
    fc.assert(
      fc.property(nastyText(20), fc.nat(200), (text, room) => {
        const fitting = fitEscaped(text, room);
        expect(escapeMarkdown(text.slice(0, fitting)).length).toBeLessThanOrEqual(room);
        expect(fitting).toBeGreaterThanOrEqual(Math.min(text.length, Math.floor(room / 2)));
      }),
      RUNS,
    );
  });
});
