import { parentPort, workerData } from 'node:worker_threads';
import { serveDesk } from '../../src/desk/serve-desk.ts';
import { loadCommands } from '../../src/interactions/load-commands.ts';
import { openRevisionMemory } from '../../src/revisions/revision-memory.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { silentLog } from '../../src/text/log.ts';

/** What a worker of the comparison is given: as the bot's own, with a moment that stands still. */
export interface ComparedWorker {
  readonly folder: string;
  readonly revisionsFile: string;
  readonly moment: string;
}

const { folder, revisionsFile, moment } = workerData as ComparedWorker; // given by `open-bot.ts`
const memory = await openRevisionMemory({ path: revisionsFile, log: silentLog });
if (parentPort !== null)
  serveDesk(parentPort, {
    folder,
    buildSearchIndex: buildOramaIndex,
    commands: await loadCommands(),
    history: memory.history,
    log: silentLog,
    onServed: async (coverage) => void (await memory.note(coverage, new Date(moment))),
  });
