import { expect, it } from 'vitest';
import { adviceOnWriting } from '../../src/files/advice-on-writing.ts';

it('says of a full disk that it is full, and of a folder that may not be written that', () => {
  expect(adviceOnWriting('ENOSPC')).toContain('disk is full');
  expect(adviceOnWriting('EDQUOT')).toContain('used up');
  expect(adviceOnWriting('EACCES')).toContain('Let this user write');
  expect(adviceOnWriting('EIO')).toContain('disk');
});
