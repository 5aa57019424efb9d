import { runTask } from '../run-task.ts';

await runTask(
  {
    command: 'bench',
    takes: '[--texts PATH] …',
    beside: import.meta.url,
    purposes: {
      search: 'build time, memory and latency of the index beside Orama, MiniSearch and SQLite FTS5',
      annotate: 'articles annotated in a second',
    },
  },
  process.argv.slice(2),
);
