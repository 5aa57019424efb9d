import { ApplicationCommandType, type REST, Routes } from 'discord.js';
import { isSameRegistration } from '../../interactions/is-same-registration.ts';
import type { CommandRegistration } from '../../interactions/registration.ts';

export interface RegistrationParts {
  readonly rest: REST;
  readonly applicationId: string;
  /** Register there; for every server when absent. */
  readonly guildId?: string;
  readonly commands: readonly CommandRegistration[];
  /** The servers that the bot is in. */
  readonly memberOf: readonly string[];
}

export interface RegistrationOutcome {
  readonly isChanged: boolean;
  /** Where commands of the same names were taken away: `global`, or ids of servers. */
  readonly removedFrom: readonly string[];
}

/** A command as Discord holds it, of which these parts matter. */
interface HeldCommand {
  readonly name: string;
  readonly type: ApplicationCommandType;
}

/** Each server costs a request; a bot that is in more has long been registered for all. */
const SERVERS_LOOKED_AT = 25;

/**
 * Sees to it that Discord holds exactly these commands in one scope, and none of them in another, where they would show twice. Writes only what
 * differs. Rejects when Discord refuses the scope itself.
 */
export async function registerCommands(parts: RegistrationParts): Promise<RegistrationOutcome> {
  const { rest, applicationId, guildId, commands } = parts;
  const route = routeOf(applicationId, guildId);
  const held = await heldAt(rest, route);
  const isChanged = !isSameRegistration(
    commands,
    held.filter((command) => !isEntryPoint(command)),
  );
  if (isChanged) await rest.put(route, { body: [...commands, ...held.filter(isEntryPoint)] });
  const removedFrom: string[] = [];
  for (const other of otherScopes(parts)) {
    if (await removeFrom(rest, routeOf(applicationId, other), commands)) removedFrom.push(other ?? 'global');
  }
  return { isChanged, removedFrom };
}

/** What an application with an Activity is started by. It is not ours, and Discord refuses a list that leaves it out (50240). */
function isEntryPoint({ type }: HeldCommand): boolean {
  return type === ApplicationCommandType.PrimaryEntryPoint;
}

function otherScopes({ guildId, memberOf }: RegistrationParts): readonly (string | undefined)[] {
  const servers = memberOf.filter((id) => id !== guildId).slice(0, SERVERS_LOOKED_AT);
  return guildId === undefined ? servers : [undefined, ...servers];
}

/** Takes away those that bear our names and leaves what else is there. Servers that cannot be looked at hold nothing of ours. */
async function removeFrom(
  rest: REST,
  route: `/${string}`,
  commands: readonly CommandRegistration[],
): Promise<boolean> {
  const names = new Set(commands.map(({ name }) => name));
  const held = await heldAt(rest, route).catch(() => []);
  const others = held.filter((command) => isEntryPoint(command) || !names.has(command.name));
  if (others.length === held.length) return false;
  await rest.put(route, { body: others });
  return true;
}

async function heldAt(rest: REST, route: `/${string}`): Promise<readonly HeldCommand[]> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  return (await rest.get(route, { query })) as readonly HeldCommand[]; // Discord's list of commands
}

function routeOf(applicationId: string, guildId: string | undefined): `/${string}` {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}
