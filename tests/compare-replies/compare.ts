import { lineDifference } from './line-difference.ts';
import type { Replies } from './stored-replies.ts';

/** How the replies of now differ from those stored. */
export interface Comparison {
  readonly equal: number;
  /** Each in lines to be read: the title of the call, and what leads from the stored reply to the one of now. */
  readonly differences: readonly string[];
}

export function compareReplies(stored: Replies, now: Replies): Comparison {
  const differences: string[] = [];
  let equal = 0;
  for (const [title, text] of now) {
    const before = stored.get(title);
    if (before === text) equal += 1;
    else if (before === undefined) differences.push(`${title}\n  this was not asked, or not offered, before`);
    else differences.push(`${title}\n${lineDifference(before, text)}`);
  }
  for (const title of stored.keys()) {
    if (!now.has(title)) differences.push(`${title}\n  this is no longer asked, or no longer offered`);
  }
  return { equal, differences };
}
