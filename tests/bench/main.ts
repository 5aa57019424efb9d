import { runTask } from '../run-task.ts';

await runTask(
  {
    command: 'bench',
    takes: '[--texts PATH] …',
    beside: import.meta.url,
    purposes: {
      search: 'build time, memory and latency of the index beside Orama, MiniSearch and SQLite FTS5',
      archive: 'the whole bot on archives of some sizes: start, refresh, every command, memory',
      load: 'the whole bot behind a Discord of our own: acknowledgements, answers and the longest turn of its thread',
      annotate: 'articles annotated in a second',
      postgres: 'passages in PostgreSQL: writing, searching, and how often the answer is that of memory',
      growth: 'what twice as much of a hostile text takes, and how long the event loop is held',
      'growth-asked': 'what an answer takes of twice as large a coverage',
    },
  },
  process.argv.slice(2),
);
