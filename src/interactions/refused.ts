import type { Invocation } from './invocation.ts';

/** A request that means nothing, with the reason for the asker. */
export function refused(ownerId: string, because: string): Invocation {
  return { kind: 'refused', because, ownerId, visibility: 'private', isUpdate: false, unreadCharacters: 0 };
}
