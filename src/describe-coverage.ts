import type { CoverageFacts } from './coverage/coverage.ts';
import type { Messages } from './replies/messages.ts';

/** More are in /coverage view:unreadable. */
const FILES_NAMED = 10;

/** What was found in the folder, in lines for whoever starts the bot. */
export function describeCoverage(
  facts: CoverageFacts,
  { folder, milliseconds }: { readonly folder: string; readonly milliseconds: number },
  { surfaces: { running } }: Messages,
): readonly string[] {
  const { unreadable, warnings = [] } = facts;
  const named = unreadable.slice(0, FILES_NAMED).map(({ path, reason }) => `  ${path}: ${reason}`);
  return [
    running.coverageRead(folder, Math.round(milliseconds)),
    `  ${running.coverageFacts(facts)}`,
    ...(facts.articles === 0 ? [`  ${running.coverageEmpty(folder)}`] : []),
    ...(unreadable.length === 0 ? [] : [`  ${running.unreadable(unreadable.length)}`]),
    ...named,
    ...(unreadable.length > FILES_NAMED
      ? [`  ${running.moreUnreadable(unreadable.length - FILES_NAMED)}`]
      : []),
    ...(warnings.length === 0 ? [] : [`  ${running.warnings(warnings.length)}`]),
    ...warnings.slice(0, FILES_NAMED).map(({ path, line, message }) => `  ${path}:${line}: ${message}`),
    ...(warnings.length > FILES_NAMED ? [`  ${running.moreWarnings(warnings.length - FILES_NAMED)}`] : []),
  ];
}
