import type { Frame } from '../replies/frame.ts';
import { noticeReply } from '../replies/notice-reply.ts';
import { plainBody } from '../replies/plain-body.ts';
import type { Reply } from '../replies/reply.ts';
import type { Plan } from './plan.ts';

export interface SharedParts {
  readonly plan: Plan;
  /** Of the answer as everybody is to read it. */
  readonly frame: Frame;
  /** It has been made public before. */
  readonly isShared: boolean;
  /** Works the same answer out, in a frame. */
  readonly run: (frame: Frame) => Promise<Reply>;
}

/**
 * Says a private answer in public, once: the private one is shown again without *Share*, so that there is nothing left to press. Whoever pressed twice
 * before it went gets that alone.
 */
export async function shareAnswer({ plan, frame, isShared, run }: SharedParts): Promise<Reply> {
  const { invocation, ownMessages } = plan;
  if (invocation.isSharedHere !== true)
    return isShared ? noticeReply(ownMessages.actions.alreadyShared) : run(frame);
  const { sharedBy: _, ...before } = frame;
  const own = await run({ ...before, messages: ownMessages, visibility: 'private', isShared: true });
  if (own.kind !== 'message') return own;
  if (isShared) return { kind: 'update', body: own.body };
  const shared = await run(frame);
  return shared.kind === 'message'
    ? {
        kind: 'share',
        body: own.body,
        shared: shared.body,
        failed: plainBody(ownMessages.actions.shareFailed),
      }
    : shared;
}
