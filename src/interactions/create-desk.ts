import type { Frame } from '../replies/frame.ts';
import type { Reply } from '../replies/reply.ts';
import { answerReport } from './answer-report.ts';
import { commandContext } from './command-context.ts';
import type { AskersSide, Desk, Errand } from './desk.ts';
import type { DeskParts } from './desk-parts.ts';
import { frameOf } from './frame-of.ts';
import type { Invocation } from './invocation.ts';
import { parseOptions } from './parse-options.ts';
import { type Plan, planOf } from './plan.ts';
import { shareAnswer } from './share-answer.ts';
import { suggestOption } from './suggest-option.ts';
import { told } from './told.ts';

/** Works requests out on this very thread. Each is answered from one snapshot of the coverage. */
export function createDesk(parts: DeskParts): Desk {
  const { commands, log, store } = parts;
  return { answer, suggest: async (request) => suggestOption(request, parts), isBusy: () => false };

  async function answer(errand: Errand, side: AskersSide): Promise<Reply> {
    const plan = planOf(errand, commands);
    const { invocation, ownMessages } = plan;
    try {
      if (invocation.kind === 'refused') throw new TypeError('what is refused is no errand');
      return followed(await run(errand, plan, invocation, side), plan);
    } catch (error) {
      return told(error, ownMessages, log, plan);
    }
  }

  async function run(
    errand: Errand,
    plan: Plan,
    invocation: Extract<Invocation, { kind: 'run' }>,
    side: AskersSide,
  ): Promise<Reply> {
    const { command, report } = invocation;
    const coverage = store.current();
    const options = parseOptions(command, invocation.options, coverage, plan.ownMessages);
    const frame = frameOf(plan, coverage, options, log);
    const runIn = (shown: Frame) =>
      command.run(options, commandContext({ errand, plan, coverage, frame: shown, side, desk: parts }));
    if (invocation.sharedBy !== undefined)
      return shareAnswer({ plan, frame, isShared: errand.isShared === true, run: runIn });
    const reply = await runIn(frame);
    if (report === undefined) return placed(reply, invocation);
    const isReported = errand.isReported === true;
    return answerReport({ reply, plan, coverage, fields: report.fields, isReported }, frame);
  }

  /** What is still worked out after the first message ends in words for the asker, too. */
  function followed(reply: Reply, plan: Plan): Reply {
    if (reply.kind !== 'progress') return reply;
    const end = reply.end.catch((error: unknown) => told(error, plan.ownMessages, log, plan).body);
    return { ...reply, end };
  }
}

/** A press by whom the message belongs to changes that message; anybody else gets a message of their own. */
function placed(reply: Reply, { isUpdate, visibility }: Invocation): Reply {
  if (reply.kind !== 'message') return reply;
  if (isUpdate) return { kind: 'update', body: reply.body };
  return reply.visibility === 'private' ? reply : { ...reply, visibility };
}
