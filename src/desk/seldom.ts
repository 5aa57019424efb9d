import type { RefreshProgress } from '../coverage/coverage.ts';

/** Nobody sees more of it: Discord takes a few edits in five seconds. */
const EVERY_MS = 200;

/** Passes on how far a work has come: each stage's first word, then one at most every fifth of a second. */
export function seldom(tell: (progress: RefreshProgress) => void): (progress: RefreshProgress) => void {
  let last: { readonly stage: string; readonly at: number } | undefined;
  return (progress) => {
    const now = performance.now();
    if (last?.stage === progress.stage && now - last.at < EVERY_MS) return;
    last = { stage: progress.stage, at: now };
    tell(progress);
  };
}
