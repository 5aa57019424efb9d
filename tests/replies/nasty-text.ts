import fc from 'fast-check';

/** What breaks bots: pings, forged links, markdown, half emoji, letters that turn the line around. */
const PIECES = [
  '@everyone ',
  '@here',
  '<@123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '<t:1700000000:R>',
  '</quote:123456789012345678>',
  '<:smile:123456789012345678>',
  ':smile:',
  '[a](https://evil.example)',
  '[a](',
  'https://evil.example/x',
  'discord.gg/abc',
  '<https://evil.example>',
  '**',
  '__',
  '~~',
  '||',
  '`',
  '```',
  '\\',
  '\n',
  '\n\n',
  '\n# ',
  '\n-# ',
  '\n- ',
  '\n1. ',
  '\n> ',
  '>>> ',
  '“',
  '”',
  '"',
  ' ',
  '\t',
  '😀',
  '\ud83d',
  '\u202e',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u0000',
  '\u200b',
  'é',
  'e\u0301',
  'We wait, and then we vote. ',
  'Nobody asked us. ',
  'word',
] as const;

/** Text of such pieces between ordinary ones. */
export const nastyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength })
    .map((pieces) => pieces.join(''));

/** A seed of its own, so that a failure can be run again; a failing run prints what it was. */
export const RUNS = { seed: 20161208, numRuns: 300 } as const;
