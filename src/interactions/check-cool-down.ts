import type { Command } from './define-command.ts';
import type { FrontParts } from './dispatcher-parts.ts';
import type { Plan } from './plan.ts';
import type { Request } from './request.ts';
import { UserError } from './user-error.ts';

/** Throws a UserError that says how long, where the asker has to wait. Whoever runs the bot never has to; a question that need not wait counts. */
export function checkCoolDown(
  { request, settled, ownMessages }: Plan,
  command: Command,
  { coolDown, leastCoolDown = 0, moderation }: FrontParts,
): void {
  const { userId } = request.asker;
  if (coolDown === undefined || command.for !== 'everyone' || !isQuestion(request)) return;
  if (moderation.isOperator(userId)) return;
  const wait = coolDown.waitOf(userId, Math.max(leastCoolDown, settled.coolDownSeconds ?? 0));
  if (wait > 0) throw new UserError(ownMessages.actions.coolDown(wait));
}

/** Turning a page costs little and belongs to what was asked. */
function isQuestion({ kind }: Request): boolean {
  return kind === 'command' || kind === 'question' || kind === 'message-command';
}
