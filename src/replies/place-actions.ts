import type { Block } from './block.ts';
import type { ButtonPlan, MenuPlan } from './buttons.ts';
import type { Call } from './call.ts';
import { LIMITS } from './limits.ts';
import type { Messages } from './messages.ts';

/** What can be done with each place that a message shows, in this order. */
const VIEWS = ['context', undefined, 'cite'] as const;

/**
 * In context, read in place, cite: as three buttons where the message shows one place, else as one menu, so that a message with many entries
 * does not grow a wall of buttons. Two entries of one place share theirs.
 */
export function placeActions(
  blocks: readonly Block[],
  messages: Messages,
): { readonly buttons: readonly ButtonPlan[]; readonly menus: readonly MenuPlan[] } {
  const { actions } = messages;
  const entriesAt = new Map<string, number[]>();
  for (const { place } of blocks) {
    if (place !== undefined) entriesAt.set(place.id, [...(entriesAt.get(place.id) ?? []), place.entry]);
  }
  const [only] = entriesAt;
  if (only === undefined) return { buttons: [], menus: [] };
  if (entriesAt.size === 1) {
    const buttons = VIEWS.map((view) => ({
      kind: 'call' as const,
      label: nameOf(view, messages),
      call: callOf(only[0], view),
    }));
    return { buttons, menus: [] };
  }
  // Where not all of it finds room, the context is what leads to the rest.
  const views = entriesAt.size * VIEWS.length > LIMITS.selectOptions ? VIEWS.slice(0, 1) : VIEWS;
  const calls = [...entriesAt].flatMap(([id, entries]) =>
    views.map((view) => ({
      label: actions.entry(entries.join(', '), nameOf(view, messages)),
      call: callOf(id, view),
    })),
  );
  return { buttons: [], menus: [{ placeholder: actions.lookCloser, calls }] };
}

function callOf(id: string, view: (typeof VIEWS)[number]): Call {
  return { command: 'source', options: { id, ...(view === undefined ? {} : { view }) }, aside: true };
}

function nameOf(view: (typeof VIEWS)[number], { actions }: Messages): string {
  switch (view) {
    case 'context':
      return actions.inContext;
    case 'cite':
      return actions.cite;
    case undefined:
      return actions.readInPlace;
  }
}
