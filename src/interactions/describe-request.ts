import type { LogFacts } from '../text/log.ts';
import type { Invocation } from './invocation.ts';
import type { Asker, Request } from './request.ts';

/** What a line of the log is about. */
export interface Described {
  readonly request: Request;
  readonly invocation?: Invocation;
}

/** What may be logged of a request: Discord's id of it, which joins its lines, how it came, and the command. Nobody's words and nobody's name. */
export function describeRequest({ request, invocation }: Described): LogFacts {
  return {
    interaction: request.asker.interactionId,
    kind: request.kind,
    command: invocation?.kind === 'run' ? invocation.command.name : undefined,
  };
}

/** Who asks, where whoever runs the bot wants ids in the log; nothing else is known of anybody. */
export function describeAsker({ userId, guildId }: Asker, logsIds: boolean): LogFacts {
  return logsIds ? { user: userId, guild: guildId } : {};
}
