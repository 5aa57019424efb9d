import type { FaultRow, Outcome, Who } from './subject.ts';

export interface TriedRow {
  readonly row: FaultRow;
  readonly outcomes: Readonly<Partial<Record<Who, Outcome>>>;
}

const CALLED: Readonly<Record<Who, string>> = { ours: 'On the Record', bare: 'bare bot' };

/** The faults and what came of them, as a document. */
export function faultTable(tried: readonly TriedRow[]): string {
  const lines = tried.map(
    ({ row, outcomes }) =>
      `| ${row.row} | ${row.fault} | ${row.wanted} | ${cell(outcomes.ours)} | ${cell(outcomes.bare)} |`,
  );
  return `# Faults, and what came of them

Written by \`npm run faults -- --markdown docs/faults.md\`. Each fault is put into a Discord of our own on loopback, or on the disk, and tried on the
built bot as a process of its own and on a bare bot, written as the official guide of discord.js teaches (\`tests/bench/bare-bot.mjs\`). “Held”: it did
what the third column says, the process was alive or ended with the code that is named, and the next question was answered. Times are those of the machine;
rows 28 and 29, which are about what others wait, say little where it is busy.

${countLine(tried)}

| # | fault | a bot that holds | ${CALLED.ours} | ${CALLED.bare} |
|---|---|---|---|---|
${lines.join('\n')}
`;
}

/** How many of the faults each bot has survived. */
export function countLine(tried: readonly TriedRow[]): string {
  const counts = (['ours', 'bare'] as const).flatMap((who) => {
    const outcomes = tried.flatMap(({ outcomes: { [who]: outcome } }) => outcome ?? []);
    const held = outcomes.filter(({ isHeld }) => isHeld).length;
    return outcomes.length === 0 ? [] : [`${CALLED[who]} held ${held} of ${outcomes.length}`];
  });
  return `${counts.join('; ')}.`;
}

function cell(outcome: Outcome | undefined): string {
  return outcome === undefined ? '–' : `${outcome.isHeld ? 'held' : '**fell**'}: ${outcome.figure}`;
}
