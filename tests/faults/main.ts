import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildBot } from '../process/build-bot.ts';
import { FAULT_ROWS } from './fault-rows.ts';
import { countLine, faultTable, type TriedRow } from './fault-table.ts';
import { killAgainAndAgain } from './kill-again-and-again.ts';
import { createSubject, type FaultRow, type Outcome, type Subject, type Who } from './subject.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string' },
    only: { type: 'string' },
    markdown: { type: 'string' },
    kill: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  say('npm run faults -- [--rows 1,5,9] [--only ours|bare] [--markdown FILE] [--no-build], or --kill TIMES');
} else {
  if (!values['no-build']) buildBot();
  if (values.kill === undefined) await tryAll();
  else await killAgainAndAgain(Number(values.kill), say);
}

/** Tries the faults one after the other, both bots at each. */
async function tryAll(): Promise<void> {
  const numbers = values.rows?.split(',').map(Number);
  const rows = FAULT_ROWS.filter(({ row }) => numbers?.includes(row) !== false);
  const subjects = (['ours', 'bare'] as const)
    .filter((who) => values.only === undefined || values.only === who)
    .map(createSubject);
  const tried: TriedRow[] = [];
  for (const row of rows) {
    const outcomes: Partial<Record<Who, Outcome>> = {};
    for (const subject of subjects) {
      const outcome = await tryRow(row, subject);
      outcomes[subject.who] = outcome;
      say(
        `${String(row.row).padStart(2)} ${subject.who.padEnd(5)}${outcome.isHeld ? 'held' : 'FELL'}  ${row.fault}: ${outcome.figure}`,
      );
    }
    tried.push({ row, outcomes });
  }
  await Promise.all(subjects.map((subject) => subject.close()));
  say(countLine(tried));
  if (values.markdown !== undefined) writeFileSync(values.markdown, faultTable(tried));
}

/** A row that comes to no end of its own has fallen. */
async function tryRow(row: FaultRow, subject: Subject): Promise<Outcome> {
  try {
    return await row.attempt(subject);
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { isHeld: false, figure: line.slice(0, 100) };
  } finally {
    await subject.settle();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
