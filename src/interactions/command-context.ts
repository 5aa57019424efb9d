import type { Coverage } from '../coverage/coverage.ts';
import type { Frame } from '../replies/frame.ts';
import type { AskersServer, CommandContext } from './define-command.ts';
import type { AskersSide, Errand } from './desk.ts';
import type { DeskParts } from './desk-parts.ts';
import type { Plan } from './plan.ts';
import { watchOwnerOf } from './watching-side.ts';

export interface ContextParts {
  readonly errand: Errand;
  readonly plan: Plan;
  readonly coverage: Coverage;
  readonly frame: Frame;
  readonly side: AskersSide;
  readonly desk: DeskParts;
}

/** What a command is run with beside its options. */
export function commandContext({ errand, plan, coverage, frame, side, desk }: ContextParts): CommandContext {
  const { invocation, ownMessages, request } = plan;
  const { commands, store, history, gatherer } = desk;
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
    server: serverOf(errand, side),
    watches: {
      owner: watchOwnerOf(request.asker),
      canPost: errand.canWatch === true,
      list: () => side.watches(),
      add: (watch) => side.addWatch(watch),
      remove: (watchId) => side.removeWatch(watchId),
    },
  };
}

function serverOf({ moderatorRoleIds, leastCoolDown }: Errand, side: AskersSide): AskersServer {
  return {
    settings: () => side.settings(),
    keep: (changed) => side.keep(changed),
    mayWriteTo: (channelId) => side.mayWriteTo(channelId),
    lackingIn: (channelId) => side.lackingIn(channelId),
    moderatorRoleIds: new Set(moderatorRoleIds),
    leastCoolDown,
  };
}
