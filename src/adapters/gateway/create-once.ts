import { keepLatest } from '../../text/keep-latest.ts';

/** How many ids are remembered; Discord repeats what it sent within minutes, when a connection is resumed. */
const REMEMBERED = 5_000;

/** Tells whether an id is seen for the first time among the last few thousand. */
export function createOnce(limit: number = REMEMBERED): (id: string) => boolean {
  const seen = new Map<string, true>();
  return (id) => {
    if (seen.has(id)) return false;
    keepLatest(seen, id, true, limit);
    return true;
  };
}
