import type { Frame } from '../replies/frame.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { AskersServer, CommandContext } from './define-command.ts';
import type { DispatcherParts } from './dispatcher-parts.ts';
import type { Plan } from './plan.ts';

type Parts = DispatcherParts & { readonly settings: SettingsStore };

/** What a command is run with beside its options. */
export function commandContext(plan: Plan, frame: Frame, parts: Parts): CommandContext {
  const { coverage, invocation, ownMessages, request } = plan;
  const { commands, store, history, gatherer } = parts;
  const { pressedOwnerId } = invocation;
  const page = invocation.kind === 'run' ? invocation.page : undefined;
  return {
    coverage,
    frame,
    ownMessages,
    asker: request.asker,
    ...(page === undefined ? {} : { page }),
    ...(pressedOwnerId === undefined ? {} : { pressedOwnerId }),
    bot: {
      commands: [...commands.values()],
      history: history ?? (() => ({ changes: [] })),
      sources: async () => (await gatherer?.standing()) ?? { sources: [], faults: [] },
      earlierVersions: async (path) => (await gatherer?.versions(path)) ?? [],
      gather: async (onProgress) =>
        (await gatherer?.gather({ isAsked: true, onProgress })) ?? { sources: [], faults: [] },
      changesOnDisk: () => store.changesOnDisk(),
      refresh: (choice) => store.refresh(choice),
    },
    server: serverOf(plan, parts),
  };
}

function serverOf(
  { request }: Plan,
  { settings, moderation, leastCoolDown = 0, mayWriteTo }: Parts,
): AskersServer {
  const { guildId = '' } = request.asker;
  return {
    settings: () => settings.of(guildId),
    keep: (changed) => settings.keep(guildId, changed),
    mayWriteTo: (channelId) => mayWriteTo?.(guildId, channelId) === true,
    moderatorRoleIds: moderation.moderatorRoleIds,
    leastCoolDown,
  };
}
