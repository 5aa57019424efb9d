import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/replies/call.ts';
import { decodeCustomId, writeCustomId } from '../../src/replies/custom-id.ts';
import { quoteFreeText } from '../../src/replies/free-text.ts';
import { nastyText, RUNS } from './nasty-text.ts';

const ORIGIN = { ownerId: '123456789012345678', revision: '1a2b3c4d' };
const QUOTE: Call = { command: 'quote', options: { speaker: 'person/0123456789ab' }, page: 2 };

const optionName = fc.oneof(
  fc.constantFrom('speaker', 'about', 'dry-run', '__proto__', 'constructor'),
  fc.string({ minLength: 1, maxLength: 8 }),
);
const optionValue = fc.oneof(
  fc.constantFrom('person/0123456789ab', 'quotation/0123456789ab', 'true', 'false', '?', 'person/', ''),
  nastyText(3),
);

describe('writeCustomId', () => {
  it('writes a call so short that owner, revision and page fit beside it', () => {
    expect(writeCustomId(QUOTE, ORIGIN)).toBe('1;quote;speaker=$p0123456789ab;2;123456789012345678;1a2b3c4d');
  });

  it('leaves the free text to the content line', () => {
    const call: Call = {
      ...QUOTE,
      options: { ...QUOTE.options, about: 'the harbour; or not?' },
      freeText: 'about',
    };
    const customId = writeCustomId(call, ORIGIN);
    expect(customId).not.toContain('harbour');
    const content = `Ana Duarte on ${quoteFreeText('the harbour; or not?')}: 3 quotations.`;
    expect(decodeCustomId(customId, content)).toEqual({ call, ...ORIGIN });
    expect(decodeCustomId(customId, 'Ana Duarte: 3 quotations.')).toBeUndefined();
  });

  it('fits the longest call that the bot makes', () => {
    const call: Call = {
      command: 'quote',
      options: { speaker: 'quotation/0123456789ab', about: 'x', reported: 'true', private: 'true' },
      freeText: 'about',
      page: 9999,
    };
    expect(
      writeCustomId(call, { ownerId: '12345678901234567890', revision: '1a2b3c4d5e6f' }).length,
    ).toBeLessThan(101);
  });

  it('is undone by decoding, for any call that fits', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 10 }),
        fc.uniqueArray(fc.tuple(optionName, optionValue), { selector: ([name]) => name, maxLength: 3 }),
        fc.option(fc.integer({ min: 1, max: 99_999 }), { nil: undefined }),
        fc.boolean(),
        fc.subarray(['aside', 'full', 'share', 'report'] as const),
        (command, options, page, hasFreeText, turns) => {
          const freeText = hasFreeText ? options[0]?.[0] : undefined;
          const call: Call = {
            command,
            options: Object.fromEntries(options),
            ...(freeText === undefined ? {} : { freeText }),
            ...Object.fromEntries(turns.map((turn) => [turn, true])),
            ...(page === undefined ? {} : { page }),
          };
          const customId = writeCustomId(call, ORIGIN);
          fc.pre(customId.length <= 100);
          const typed = freeText === undefined ? '' : (options[0]?.[1] ?? '');
          expect(decodeCustomId(customId, `On ${quoteFreeText(typed)}.`)).toEqual({ call, ...ORIGIN });
        },
      ),
      RUNS,
    );
  });
});

describe('decodeCustomId', () => {
  it('refuses ten thousand random strings without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 100 }), nastyText(12)), (customId) => {
        expect(decodeCustomId(customId, '“x”')).toBeUndefined();
      }),
      { ...RUNS, numRuns: 10_000 },
    );
  });

  it.each([
    ['another version', '2;quote;speaker=x;1;123;1a2b3c4d'],
    ['turns in another order', '1;quote;speaker=x;!*;123;1a2b3c4d'],
    ['a turn that is written twice', '1;quote;speaker=x;++;123;1a2b3c4d'],
    ['page 0', '1;quote;speaker=x;0;123;1a2b3c4d'],
    ['a page written another way', '1;quote;speaker=x;01;123;1a2b3c4d'],
    ['an id written in full', '1;quote;speaker=person/0123;1;123;1a2b3c4d'],
    ['the same option twice', '1;quote;speaker=x&speaker=y;1;123;1a2b3c4d'],
    ['no owner', '1;quote;speaker=x;1;;1a2b3c4d'],
    ['something behind it', '1;quote;speaker=x;1;123;1a2b3c4d;'],
  ])('refuses %s', (_, customId) => {
    expect(decodeCustomId(customId, '')).toBeUndefined();
  });
});
