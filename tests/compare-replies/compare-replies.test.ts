import { describe, expect, it } from 'vitest';
import { compareReplies } from './compare.ts';
import { askCoverage } from './coverages.ts';
import { lineDifference } from './line-difference.ts';
import { parseReplies, readStored, textOf, toStored } from './stored-replies.ts';

/** Reading the folder and a thousand calls take three seconds; a busy machine takes its time. */
const PATIENCE = 120_000;
/** More than these nobody reads in the output of a test; `npm run compare-replies` shows all. */
const SHOWN = 10;

describe('what the bot replies', () => {
  it.each(['seeds', 'articles', 'troubled'] as const)(
    'is what is stored: %s (npm run compare-replies shows what is not, `-- --store` keeps what changed on purpose)',
    async (name) => {
      const stored = readStored(name);
      expect(stored?.size).toBeGreaterThan(50);
      const { differences } = compareReplies(stored ?? new Map(), toStored(name, await askCoverage(name)));
      expect(differences.slice(0, SHOWN).join('\n\n')).toBe('');
    },
    PATIENCE,
  );
});

describe('the comparison', () => {
  const stored = new Map([
    ['/quote speaker:Ana Vega', '* kind callback\n  content: Ana Vega is quoted twice.\n  footer'],
    ['/help', '* kind callback'],
    ['/who name:Li Wei', '* kind callback'],
  ]);

  it('shows the lines that differ with those around them, and what is new or gone', () => {
    const now = new Map([
      ['/quote speaker:Ana Vega', '* kind callback\n  content: Ana Vega is quoted once.\n  footer'],
      ['/help', '* kind callback'],
      ['/who name:Ines Roth', '* kind callback'],
    ]);
    expect(compareReplies(stored, now)).toEqual({
      equal: 1,
      differences: [
        '/quote speaker:Ana Vega\n  * kind callback\n-   content: Ana Vega is quoted twice.\n+   content: Ana Vega is quoted once.\n    footer',
        '/who name:Ines Roth\n  this was not asked, or not offered, before',
        '/who name:Li Wei\n  this is no longer asked, or no longer offered',
      ],
    });
  });

  it('leaves out what is far from a difference', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line ${index}`);
    const changed = lines.with(0, 'another first').with(10, 'another in the middle');
    expect(lineDifference(lines.join('\n'), changed.join('\n')).split('\n')).toEqual([
      '- line 0',
      '+ another first',
      '  line 1',
      '  line 2',
      '  …',
      '  line 8',
      '  line 9',
      '- line 10',
      '+ another in the middle',
      '  line 11',
      '  line 12',
      '  …',
    ]);
  });

  it('reads back what it stores', () => {
    expect(parseReplies(textOf(stored))).toEqual(stored);
  });

  it('stores a reply that came before as a reference, and a press as a digest', () => {
    const reply = { text: '* kind callback\n  content: Two.', locale: 'en-GB', depth: 0 };
    const answers = [
      { ...reply, title: 'one' },
      { ...reply, title: 'other' },
      { ...reply, title: 'press', text: '* kind callback\n  content: Three.', depth: 1 },
    ];
    expect([...toStored('seeds', answers).values()]).toEqual([
      reply.text,
      'the same as one',
      expect.stringMatching(/^[0-9a-f]{16} Three\.$/),
    ]);
  });
});
