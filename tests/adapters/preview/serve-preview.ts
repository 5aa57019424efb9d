import type { PreviewParts } from '../../../src/adapters/preview/create-preview-app.ts';
import { PREVIEW_GUILD_ID } from '../../../src/adapters/preview/preview-askers.ts';
import { type Preview, startPreview } from '../../../src/adapters/preview/start-preview.ts';
import { examplesOf } from '../../../src/answers/examples-of.ts';
import { openCoverageStore } from '../../../src/coverage/coverage-store.ts';
import { createDispatcher } from '../../../src/interactions/create-dispatcher.ts';
import { loadCommands } from '../../../src/interactions/load-commands.ts';
import { registrationOf } from '../../../src/interactions/registration.ts';
import type { Request } from '../../../src/interactions/request.ts';
import { english } from '../../../src/replies/messages-english.ts';
import type { Reply } from '../../../src/replies/reply.ts';
import { buildOramaIndex } from '../../../src/search/orama-index.ts';
import { silentLog } from '../../../src/text/log.ts';

/** All that the page is served from, on the articles of a folder, as the program wires it. */
export async function previewParts(folder: string): Promise<PreviewParts> {
  const commands = await loadCommands();
  const store = await openCoverageStore({ folder, buildSearchIndex: buildOramaIndex, log: silentLog });
  const moderation = {
    isOperator: () => false,
    homeGuildIds: new Set([PREVIEW_GUILD_ID]),
    moderatorRoleIds: new Set<string>(),
  };
  return {
    dispatcher: createDispatcher({ commands, store, moderation, log: silentLog }),
    registration: registrationOf(commands, english, 'guild'),
    opening: async () => {
      const coverage = store.current();
      return { facts: coverage.facts, examples: await examplesOf(coverage) };
    },
    log: silentLog,
  };
}

export interface RecordedPreview extends Preview {
  /** What the bot answered, oldest first. */
  readonly replies: readonly Reply[];
}

/** The page on a free port, with a record of what the bot answered. */
export async function recordPreview(folder: string): Promise<RecordedPreview> {
  const parts = await previewParts(folder);
  const replies: Reply[] = [];
  const dispatch = async (request: Request): Promise<Reply> => {
    const reply = await parts.dispatcher.dispatch(request);
    replies.push(reply);
    return reply;
  };
  const preview = await startPreview({ ...parts, dispatcher: { ...parts.dispatcher, dispatch }, port: 0 });
  return { ...preview, replies };
}

/** The page on a free port; `changed` puts other parts in the place of the real ones. */
export async function servePreview(folder: string, changed: Partial<PreviewParts> = {}): Promise<Preview> {
  return startPreview({ ...(await previewParts(folder)), ...changed, port: 0 });
}
