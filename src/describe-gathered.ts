import type { GatherReport } from './gather/gather-report.ts';
import type { Messages } from './replies/messages.ts';
import { gatheredSentence, troublesOf } from './replies/source-standing.ts';

/** What was gathered, in lines for whoever asked for it in a terminal. */
export function describeGathered(report: GatherReport, messages: Messages): readonly string[] {
  const { gathering } = messages;
  return [
    ...report.faults,
    gatheredSentence(report, messages),
    ...report.sources.flatMap((source) => [
      `  ${source.name}: ${gathering.counts(source.added, source.changed, source.gone)}`,
      ...troublesOf(source, messages, (detail) => detail).map((trouble) => `    ${trouble}`),
    ]),
  ];
}
