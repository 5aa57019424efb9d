import { expect, it } from 'vitest';
import { createOnce } from '../../../src/adapters/gateway/create-once.ts';

it('knows an id again, until as many others have come as it remembers', () => {
  const isFirst = createOnce(3);
  expect(['a', 'b', 'a', 'c', 'd', 'b', 'a'].map(isFirst)).toEqual([
    true,
    true,
    false,
    true,
    true,
    false,
    true,
  ]);
});
