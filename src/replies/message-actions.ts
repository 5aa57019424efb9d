import type { CallPlan } from './buttons.ts';
import type { Call } from './call.ts';
import { fitsCustomId } from './custom-id.ts';
import type { Frame } from './frame.ts';
import { freeTextOf } from './free-text.ts';
import type { LengthPlan } from './message-plan.ts';

/** Share or Remove, and 👎: what can be done with a message as a whole. `call` asks for it again, where that can be done. */
export function messageActions(call: Call | undefined, frame: Frame): readonly CallPlan[] {
  const { actions } = frame.messages;
  const share: Call | undefined = call === undefined ? undefined : { ...call, share: true };
  const first =
    frame.visibility === 'public'
      ? buttonFor(actions.remove, { command: 'remove', options: {} }, frame)
      : buttonFor(actions.share, frame.isShared === true ? undefined : share, frame);
  const report =
    call === undefined || frame.canReport !== true
      ? []
      : buttonFor(actions.report, { ...call, report: true }, frame);
  return [...first, ...report];
}

/** The same answer at length, or short again, where there is a difference. */
export function lengthActions(
  length: LengthPlan | undefined,
  isCut: boolean,
  call: Call | undefined,
  frame: Frame,
): readonly CallPlan[] {
  if (call === undefined || length === undefined) return [];
  const { actions } = frame.messages;
  const { full, page: _, ...rest } = call;
  const other = length.page === undefined || length.page === 1 ? rest : { ...rest, page: length.page };
  if (full === true) return buttonFor(actions.less, other, frame);
  return isCut || length.hasMore === true ? buttonFor(actions.more, { ...other, full: true }, frame) : [];
}

/**
 * What made a reply, where its message holds the free text that is needed to ask for it again: in its content line, or as what its footer
 * keeps (`kept`). Without it there is no way back.
 */
export function repeatable(
  call: Call | undefined,
  content: string,
  kept: string | undefined,
): Call | undefined {
  if (call?.freeText === undefined) return call;
  return (freeTextOf(content) ?? kept) === call.options[call.freeText] ? call : undefined;
}

/** What was typed at length, such as the wording that /variants looks for, may leave no room for it in a button. */
function buttonFor(label: string, call: Call | undefined, frame: Frame): readonly CallPlan[] {
  return call === undefined || !fitsCustomId(call, frame) ? [] : [{ kind: 'call', label, call }];
}
