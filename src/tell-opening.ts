import type { RefreshProgress } from './coverage/coverage.ts';
import { english } from './replies/messages-english.ts';

/** A start that takes longer says how far it has come. */
const EVERY_MS = 5_000;

/** Says how far the reading of the folder has come, a line every five seconds: nothing of a short one. */
export function tellOpening(say: (line: string) => void): (progress: RefreshProgress) => void {
  let told = performance.now();
  return ({ stage, done, of }) => {
    if (performance.now() - told < EVERY_MS) return;
    told = performance.now();
    say(english.refresh.progress[stage](done, of));
  };
}
