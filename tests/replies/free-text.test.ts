import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contentWithFreeText,
  freeTextOf,
  keepFreeText,
  keptFreeTextOf,
  quoteFreeText,
} from '../../src/replies/free-text.ts';
import { findForgeries } from './find-forgeries.ts';
import { nastyText, RUNS } from './nasty-text.ts';

describe('quoteFreeText', () => {
  it('is read back from a content line exactly, whatever was typed', () => {
    fc.assert(
      fc.property(nastyText(30), (typed) => {
        const content = `Ana Duarte on ${quoteFreeText(typed)}: 3 quotations.\nA second line with “marks”.`;
        expect(freeTextOf(content)).toBe(typed);
      }),
      RUNS,
    );
  });

  it('survives that Discord trims a message that begins and ends with it', () => {
    expect(freeTextOf(quoteFreeText('  the harbour  ').trim())).toBe('  the harbour  ');
  });

  it('stays one line, and nothing in it acts', () => {
    fc.assert(
      fc.property(nastyText(20), (typed) => {
        const quoted = quoteFreeText(typed);
        expect(quoted).not.toMatch(/(?! )[\s\p{Cc}\p{Cf}]/u);
        expect(findForgeries(quoted, [])).toEqual([]);
      }),
      RUNS,
    );
  });

  it.each([
    ['the harbour', '“the harbour”'],
    ['“the harbour” -vote', '““the harbour” \\-vote”'],
    ['line\nbreak', '“line\\u000abreak”'],
    ['typed \\u000a by hand', '“typed \\\\u000a by hand”'],
  ])('%j stands as %j', (typed, quoted) => {
    expect(quoteFreeText(typed)).toBe(quoted);
    expect(freeTextOf(quoted)).toBe(typed);
  });

  it.each(['', 'no marks at all', '“never closed', '” the wrong way round “'])(
    'finds none in %j',
    (content) => {
      expect(freeTextOf(content)).toBeUndefined();
    },
  );
});

describe('keepFreeText', () => {
  it('gives back each character of what was typed, from a footer', () => {
    fc.assert(
      fc.property(nastyText(12), (typed) => {
        const footer = { text: `${keepFreeText(typed)} · 5 articles · newest 8 Dec 2016` };
        expect(keptFreeTextOf(footer.text)).toBe(typed);
        expect(footer.text).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}/u);
        expect(freeTextOf(contentWithFreeText({ content: '3 passages answer.', embeds: [{ footer }] }))).toBe(
          typed,
        );
      }),
      RUNS,
    );
  });

  it('is read only where a message keeps nothing in its first line, as older ones do', () => {
    const embeds = [{ footer: { text: '“the ferry” · 5 articles' } }];
    expect(contentWithFreeText({ content: '“the bridge” – one passage answers.', embeds })).toContain(
      '“the bridge”',
    );
    expect(contentWithFreeText({ content: 'Two.\nMore.', embeds })).toBe('Two. “the ferry”\nMore.');
    expect(contentWithFreeText({ content: 'Two.', embeds: [{ footer: { text: '5 articles' } }, {}] })).toBe(
      'Two.',
    );
  });
});
