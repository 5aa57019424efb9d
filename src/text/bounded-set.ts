import { keepLatest } from './keep-latest.ts';

/** Remembers the last few thousand of what is added, and forgets the oldest first. */
export interface BoundedSet {
  has(entry: string): boolean;
  add(entry: string): void;
  remove(entry: string): void;
}

export function createBoundedSet(limit = 5_000): BoundedSet {
  const entries = new Map<string, true>();
  return {
    has: (entry) => entries.has(entry),
    remove: (entry) => void entries.delete(entry),
    add: (entry) => keepLatest(entries, entry, true, limit),
  };
}
