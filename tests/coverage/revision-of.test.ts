import fc from 'fast-check';
import { expect, it } from 'vitest';
import { revisionOf } from '../../src/coverage/revision-of.ts';

const files = fc.uniqueArray(
  fc.record({ path: fc.string(), contentHash: fc.stringMatching(/^[0-9a-f]{8}$/) }),
  {
    selector: ({ path }) => path,
    maxLength: 8,
  },
);

it('is the same for the same files in any order', () => {
  fc.assert(
    fc.property(files, (list) => revisionOf(list) === revisionOf(list.toReversed())),
    { seed: 31 },
  );
});

it('tells apart a path that could be read as two', () => {
  expect(revisionOf([{ path: 'a\n"b" 1', contentHash: '2' }])).not.toBe(
    revisionOf([
      { path: 'a', contentHash: '1' },
      { path: 'b', contentHash: '2' },
    ]),
  );
});
