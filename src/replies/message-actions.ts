import type { ButtonPlan } from './buttons.ts';
import type { Call } from './call.ts';
import { fitsCustomId } from './custom-id.ts';
import type { Frame } from './frame.ts';
import { freeTextOf } from './free-text.ts';

/** More or Less, Share or Remove, and 👎: what can be done with a message as a whole, as far as it makes sense for this one. */
export function messageActions(
  length: { readonly hasMore?: boolean; readonly page?: number } | undefined,
  content: string,
  isCut: boolean,
  frame: Frame,
): readonly ButtonPlan[] {
  const { actions } = frame.messages;
  const call = repeatable(frame.call, content);
  const buttons: ButtonPlan[] = [];
  // What was typed at length, such as the wording that /variants looks for, may leave no room for it in a button.
  const add = (label: string, to: Call) => {
    if (fitsCustomId(to, frame)) buttons.push({ kind: 'call', label, call: to });
  };
  if (call !== undefined && length !== undefined) {
    const { full, page, ...rest } = call;
    const other = length.page === undefined || length.page === 1 ? rest : { ...rest, page: length.page };
    if (full === true) add(actions.less, other);
    else if (isCut || length.hasMore === true) add(actions.more, { ...other, full: true });
  }
  if (frame.visibility === 'public') add(actions.remove, { command: 'remove', options: {} });
  else if (call !== undefined) add(actions.share, { ...call, share: true });
  if (call !== undefined && frame.canReport === true) add(actions.report, { ...call, report: true });
  return buttons;
}

/** Its free text must be read back from the content line; where that line does not hold it, there is no way back. */
function repeatable(call: Call | undefined, content: string): Call | undefined {
  if (call?.freeText === undefined) return call;
  return freeTextOf(content) === call.options[call.freeText] ? call : undefined;
}
