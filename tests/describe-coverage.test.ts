import { expect, it } from 'vitest';
import type { CoverageFacts } from '../src/coverage/coverage.ts';
import { describeCoverage } from '../src/describe-coverage.ts';
import { english } from '../src/replies/messages-english.ts';

const FACTS: CoverageFacts = {
  articles: 5,
  passages: 87,
  quotations: 1,
  statements: 24,
  people: 19,
  unreadable: [],
};
const OF = { folder: 'seeds', milliseconds: 63.4 };

it('says what was found, in figures', () => {
  expect(describeCoverage(FACTS, OF, english)).toEqual([
    'Read seeds in 63 ms:',
    '  5 articles, 87 passages, 1 quotation, 24 reported statements, 19 people',
  ]);
});

it('names what could not be read, up to ten files', () => {
  const unreadable = Array.from({ length: 12 }, (_, index) => ({
    path: `broken-${index}.txt`,
    reason: 'It is not UTF-8; save it as UTF-8.',
    servesEarlierVersion: false,
  }));
  const lines = describeCoverage({ ...FACTS, unreadable }, OF, english);
  expect(lines).toContain('  12 files could not be read:');
  expect(lines).toContain('  broken-9.txt: It is not UTF-8; save it as UTF-8.');
  expect(lines.at(-1)).toBe('  and 2 more files; /coverage names them all.');
});

it('names what could not be used of the files that are served, up to ten', () => {
  const warnings = Array.from({ length: 11 }, (_, index) => ({
    path: `a-${index}.md`,
    line: 3,
    message: '“editor” is not a key that is read',
  }));
  const lines = describeCoverage({ ...FACTS, warnings }, OF, english);
  expect(lines).toContain('  11 statements in files that are served could not be used:');
  expect(lines).toContain('  a-9.md:3: “editor” is not a key that is read');
  expect(lines.at(-1)).toBe('  and 1 more; /coverage names them all.');
});

it('says what to do where there is nothing', () => {
  expect(describeCoverage({ ...FACTS, articles: 0 }, OF, english).join('\n')).toContain(
    'put .txt or .md files into seeds',
  );
});
