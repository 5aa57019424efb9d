import type { SourceReport } from './gather-report.ts';
import type { SourceState } from './gather-state.ts';
import { lookAgain } from './look-again.ts';
import type { Fault } from './network/fault.ts';
import { readList } from './read-list.ts';
import type { Run } from './run.ts';
import { type Settled, settleLead } from './settle-lead.ts';
import type { Source } from './source.ts';

/** What a later try would not mend: the list counts as settled with it. */
const SETTLED: ReadonlySet<Fault['kind']> = new Set([
  'forbidden',
  'no-article',
  'gone',
  'private',
  'not-http',
  'too-large',
  'redirects',
]);
/** After a failure, and twice as long after each further one. */
const FIRST_REST_MS = 5 * 60_000;
const LONGEST_REST_MS = 12 * 3_600_000;

/** Brings the files of one source up to date. What fails is told and leaves what was there. Never rejects. */
export async function gatherSource(source: Source, run: Run): Promise<SourceReport> {
  const { state, now } = run;
  const before: SourceState = state.sources.get(source.name) ?? {};
  const count = { added: 0, changed: 0, gone: 0, same: 0, missed: 0 };
  let firstMissed: Fault | undefined;
  const tally = (settled: Settled) => {
    count[settled.kind]++;
    if (settled.kind === 'missed') firstMissed ??= settled.fault;
  };
  const report = (parts: Partial<SourceReport>): SourceReport => {
    const { added, changed, gone } = count;
    return { name: source.name, kind: source.kind, added, changed, gone, ...parts };
  };
  if (before.failing !== undefined && !run.isAsked && isResting(before.failing, now))
    return report({ failing: before.failing });

  const fail = (fault: Fault): SourceReport => {
    const failing = {
      since: before.failing?.since ?? now.toISOString(),
      last: now.toISOString(),
      times: (before.failing?.times ?? 0) + 1,
      fault,
    };
    state.sources.set(source.name, { ...before, failing });
    return report({ failing });
  };

  try {
    const list = await readList(source, validatorsFor(before, run), run);
    if (list.kind === 'failed') return fail(list.fault);
    const leads = list.kind === 'listed' ? list.leads : [];
    const paths: string[] = list.kind === 'listed' ? [] : [...(before.paths ?? [])];
    let isSettled = true;
    for (const lead of leads) {
      if (run.isOver()) {
        isSettled = false;
        break;
      }
      const settled = await settleLead(lead, source, run);
      tally(settled);
      if (settled.kind !== 'missed') paths.push(settled.path);
      else if (!SETTLED.has(settled.fault.kind)) isSettled = false;
    }
    if (firstMissed !== undefined && count.missed === leads.length) return fail(firstMissed);
    await lookAgain(source, new Set(list.kind === 'listed' ? paths : []), run, (settled) => {
      if (settled.kind !== 'missed') tally(settled);
    });
    const missed =
      firstMissed === undefined
        ? list.kind === 'listed'
          ? undefined
          : before.missed
        : { count: count.missed, fault: firstMissed };
    const validators = list.kind === 'listed' ? list.validators : before.validators;
    state.sources.set(source.name, {
      reached: now.toISOString(),
      paths,
      ...(validators !== undefined && isSettled ? { validators } : {}),
      ...(missed === undefined ? {} : { missed }),
    });
    return report(missed === undefined ? {} : { missed });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    // The disk: nothing of this source can be written, and what is written is whole.
    return fail({ kind: 'disk', detail: String(error.code) });
  }
}

/** A list is asked for anew where a file that it led to is no longer in the folder. */
function validatorsFor({ validators = {}, paths = [] }: SourceState, { shelf }: Run) {
  return paths.every((path) => shelf.at(path) !== undefined) ? validators : {};
}

function isResting({ last, times }: NonNullable<SourceState['failing']>, now: Date): boolean {
  const rest = Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** Math.min(20, times - 1));
  return now.getTime() - Date.parse(last) < rest;
}
