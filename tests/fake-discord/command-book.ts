import type { Json } from './message-json.ts';
import { APPLICATION_ID } from './world.ts';

/** The commands that are registered, by scope: a server's id, or `global`. */
export interface CommandBook {
  held(scope: string): readonly Json[];
  /** Replaces all commands of the scope, as Discord's bulk overwrite does. */
  overwrite(scope: string, commands: readonly Json[]): readonly Json[];
}

/** Gives commands back as Discord does: with fields filled in, and others in another order than they were sent. */
export function createCommandBook(nextId: () => string): CommandBook {
  const scopes = new Map<string, readonly Json[]>();
  return {
    held: (scope) => scopes.get(scope) ?? [],
    overwrite(scope, commands) {
      const kept = commands.map((command) => filledIn(command, scope, nextId)).reverse();
      scopes.set(scope, kept);
      return kept;
    },
  };
}

function filledIn(command: Json, scope: string, nextId: () => string): Json {
  const { contexts, integration_types: integrationTypes, options, ...rest } = command;
  return {
    id: nextId(),
    application_id: APPLICATION_ID,
    version: nextId(),
    default_member_permissions: null,
    name_localizations: null,
    description_localizations: null,
    description: '',
    ...rest,
    nsfw: false,
    dm_permission: true,
    contexts: Array.isArray(contexts) ? [...contexts].reverse() : null,
    integration_types: Array.isArray(integrationTypes) ? [...integrationTypes].reverse() : [0],
    ...(Array.isArray(options) && options.length > 0 ? { options: options.map(optionFilledIn) } : {}),
    ...(scope === 'global' ? {} : { guild_id: scope }),
  };
}

/** Discord leaves out what is false. */
function optionFilledIn(option: Json): Json {
  const { required, autocomplete, ...rest } = option;
  return {
    name_localizations: null,
    description_localizations: null,
    ...rest,
    ...(required === true ? { required } : {}),
    ...(autocomplete === true ? { autocomplete } : {}),
  };
}
