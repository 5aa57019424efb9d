import type { Coverage } from '../coverage/coverage.ts';
import type { Call } from '../replies/call.ts';
import type { Frame } from '../replies/frame.ts';
import type { Log } from '../text/log.ts';
import type { Invocation } from './invocation.ts';
import type { Plan } from './plan.ts';
import type { OptionValue } from './request.ts';

/** What the reply to a request needs beside its answer; `options` are those that the command is run with. */
export function frameOf(
  { invocation, messages, reportChannel }: Plan,
  coverage: Coverage,
  options: Readonly<Record<string, OptionValue | undefined>>,
  log: Log,
): Frame {
  const { ownerId, visibility, revision, unreadCharacters, sharedBy } = invocation;
  const call = callOf(invocation, options);
  return {
    messages,
    facts: coverage.facts,
    revision: coverage.revision,
    ownerId,
    visibility,
    coverageChanged: revision !== undefined && !coverage.revision.startsWith(revision),
    unreadCharacters,
    log,
    ...(call === undefined ? {} : { call }),
    ...(invocation.kind === 'run' && invocation.isFull === true ? { isFull: true } : {}),
    ...(invocation.kind === 'run' && invocation.isDetails === true ? { isDetails: true } : {}),
    ...(sharedBy === undefined ? {} : { sharedBy }),
    canReport:
      reportChannel !== undefined && invocation.kind === 'run' && invocation.command.isAnswer === true,
  };
}

/** The call that would give the same answer once more. What moderators do is not to be repeated, and a message's words are kept nowhere. */
function callOf(
  invocation: Invocation,
  options: Readonly<Record<string, OptionValue | undefined>>,
): Call | undefined {
  if (invocation.kind === 'refused') return undefined;
  const { command, page, isFull } = invocation;
  if (command.for !== 'everyone' || command.on === 'message' || command.isPressOnly === true)
    return undefined;
  const given = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
  const freeText = given.find(([name]) => {
    const option = command.options[name];
    return option?.type === 'string' && option.freeText === true;
  });
  return {
    command: command.name,
    options: Object.fromEntries(given),
    ...(freeText === undefined ? {} : { freeText: freeText[0] }),
    ...(page === undefined ? {} : { page }),
    ...(isFull === true ? { full: true } : {}),
  };
}
