import { RESTJSONErrorCodes } from 'discord.js';
import type { Command } from '../../interactions/define-command.ts';
import { registrationOf } from '../../interactions/registration.ts';
import type { Messages } from '../../replies/messages.ts';
import type { Log } from '../../text/log.ts';
import { type RegistrationParts, registerCommands } from './register-commands.ts';

/** “You cannot remove this app's Entry Point command in a bulk update operation”; discord-api-types has no name for it. */
const ENTRY_POINT_MISSING = '50240';

export interface AnnounceParts {
  /** The server in which they are registered; every server when absent. */
  readonly guildId?: string;
  readonly commands: ReadonlyMap<string, Command>;
  readonly messages: Messages;
  readonly log: Log;
  /** A line for whoever runs the bot. */
  readonly say: (line: string) => void;
}

/** Tells Discord of the commands, and whoever runs the bot of what came of it. A failure leaves the bot answering with those that Discord already knows. */
export async function announceCommands(
  { rest, applicationId, memberOf }: Pick<RegistrationParts, 'rest' | 'applicationId' | 'memberOf'>,
  parts: AnnounceParts,
): Promise<void> {
  const { surfaces } = parts.messages;
  const { guildId, say, log } = parts;
  const commands = registrationOf(parts.commands, parts.messages, guildId === undefined ? 'global' : 'guild');
  try {
    const { isChanged, removedFrom } = await registerCommands({
      rest,
      applicationId,
      ...(guildId === undefined ? {} : { guildId }),
      commands,
      memberOf,
    });
    log.info('registration.done', { isChanged, removedFrom });
    const { running } = surfaces;
    say(
      isChanged
        ? running.commandsRegistered(commands.length, guildId)
        : running.commandsUnchanged(commands.length),
    );
    for (const place of removedFrom) {
      say(running.commandsRemoved(place === 'global' ? running.everywhere : running.inServer(place)));
    }
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    log.error('registration.failed', { why });
    say([surfaces.running.commandsNotRegistered(why), adviceOf(why, surfaces.running)].join(' '));
  }
}

/** By Discord's code. */
function adviceOf(code: string, { registrationAdvice }: Messages['surfaces']['running']): string {
  switch (code) {
    case String(RESTJSONErrorCodes.MissingAccess):
    case String(RESTJSONErrorCodes.UnknownGuild):
      return registrationAdvice.noAccess;
    case String(RESTJSONErrorCodes.MaximumDailyApplicationCommandCreatesReached):
      return registrationAdvice.tooManyToday;
    case ENTRY_POINT_MISSING:
      return registrationAdvice.entryPoint;
    default:
      return registrationAdvice.other;
  }
}
