import { CoverageUnreachableError } from '../coverage/coverage-unreachable-error.ts';
import type { Messages } from '../replies/messages.ts';
import { noticeReply } from '../replies/notice-reply.ts';
import { SettingsFileError } from '../settings/settings-store.ts';
import type { Log } from '../text/log.ts';
import { describeFault } from './describe-fault.ts';
import type { Described } from './describe-request.ts';
import { DeskError } from './desk.ts';
import { UserError } from './user-error.ts';

/** What the asker is told instead of an answer; a fault of ours is one line in the log. */
export function told(error: unknown, { surfaces }: Messages, log: Log, about?: Described) {
  if (error instanceof UserError) return noticeReply(error.message);
  if (error instanceof SettingsFileError) return noticeReply(error.message, 'fault');
  if (error instanceof DeskError && error.reason !== 'lost')
    return noticeReply(error.reason === 'busy' ? surfaces.busy : surfaces.tooLong, error.reason);
  if (error instanceof CoverageUnreachableError) {
    log.warn('coverage.unreachable', { why: error.message });
    return noticeReply(surfaces.unreachable, 'fault');
  }
  log.error('dispatch.failed', describeFault(error, about));
  return noticeReply(surfaces.fault, 'fault');
}
