import type { Coverage } from '../coverage/coverage.ts';
import type { Call } from '../replies/call.ts';
import type { Frame } from '../replies/frame.ts';
import type { Messages } from '../replies/messages.ts';
import type { Log } from '../text/log.ts';
import type { Invocation } from './read-request.ts';
import type { OptionValue } from './request.ts';

interface Circumstances {
  readonly messages: Messages;
  readonly log: Log;
  readonly coverage: Coverage;
  /** Whether a report would reach somebody. */
  readonly canReport: boolean;
}

/** What the reply to an invocation needs beside its answer; `options` are those that the command is run with. */
export function frameOf(
  invocation: Invocation,
  options: Readonly<Record<string, OptionValue | undefined>>,
  { messages, log, coverage, canReport }: Circumstances,
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
    ...(sharedBy === undefined ? {} : { sharedBy }),
    canReport: canReport && invocation.kind === 'run' && invocation.command.isAnswer === true,
  };
}

/** The call that would give the same answer once more. What moderators do is not to be repeated, and a message's words are kept nowhere. */
function callOf(
  invocation: Invocation,
  options: Readonly<Record<string, OptionValue | undefined>>,
): Call | undefined {
  if (invocation.kind === 'refused') return undefined;
  const { command, pageAsked, isFull } = invocation;
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
    ...(pageAsked === undefined ? {} : { page: pageAsked }),
    ...(isFull === true ? { full: true } : {}),
  };
}
