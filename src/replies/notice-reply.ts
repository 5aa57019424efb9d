import { LIMITS } from './limits.ts';
import { inert } from './markup.ts';
import { plainBody } from './plain-body.ts';
import type { Reply, Shortfall } from './reply.ts';

/** One plain line for the asker alone: what was wrong with an option, or why something is refused. Nothing in it acts. */
export function noticeReply(
  text: string,
  shortfall: Shortfall = 'refused',
): Extract<Reply, { kind: 'message' }> {
  // Escaping at most doubles the length.
  return {
    kind: 'message',
    visibility: 'private',
    shortfall,
    body: plainBody(inert(text, LIMITS.content / 2) || '…'),
  };
}
