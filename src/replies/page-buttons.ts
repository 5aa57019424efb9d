import type { PageView } from '../answers/answer.ts';
import type { ButtonPlan } from './buttons.ts';
import type { Call } from './call.ts';
import type { Messages } from './messages.ts';

/** Back and Next, each with the page that it leads to; only those that lead somewhere. */
export function pageButtons(call: Call, page: PageView, { frame }: Messages): readonly ButtonPlan[] {
  const back: ButtonPlan = {
    kind: 'call',
    label: frame.back(page.number - 1, page.of),
    call: { ...call, page: page.number - 1 },
  };
  const next: ButtonPlan = {
    kind: 'call',
    label: frame.next(page.number + 1, page.of),
    call: { ...call, page: page.number + 1 },
    isMain: true,
  };
  return [...(page.number > 1 ? [back] : []), ...(page.number < page.of ? [next] : [])];
}

/** A core line with the page behind it, where there is more than one. */
export function withPage(core: string, page: PageView, { frame }: Messages): string {
  return page.of > 1 ? `${core} ${frame.page(page.number, page.of)}` : core;
}
