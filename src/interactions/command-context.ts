import type { Frame } from '../replies/frame.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { WatchOwner } from '../settings/watch.ts';
import type { AskersServer, AskersWatches, CommandContext } from './define-command.ts';
import type { DispatcherParts } from './dispatcher-parts.ts';
import type { Plan } from './plan.ts';

type Parts = DispatcherParts & { readonly settings: SettingsStore };

/** What a command is run with beside its options. */
export function commandContext(plan: Plan, frame: Frame, parts: Parts): CommandContext {
  const { coverage, invocation, ownMessages, request } = plan;
  const { commands, store, history } = parts;
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
      changesOnDisk: () => store.changesOnDisk(),
      refresh: (choice) => store.refresh(choice),
    },
    server: serverOf(plan, parts),
    watches: watchesOf(plan, parts),
  };
}

function watchesOf({ request: { asker } }: Plan, { settings, watchDesk }: Parts): AskersWatches {
  const { guildId, userId } = asker;
  const owner: WatchOwner =
    guildId === undefined ? { kind: 'person', id: userId } : { kind: 'server', id: guildId };
  return {
    owner,
    canPost: watchDesk !== undefined,
    list: () =>
      settings.watchesOf(owner).map((watch) => ({
        watch,
        ...(watchDesk?.stateOf(watch.id) ?? { waiting: 0, isSilent: false }),
      })),
    change: (how) => settings.keepWatches(owner, how),
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
