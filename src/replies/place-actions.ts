import type { Block } from './block.ts';
import type { ButtonPlan, MenuPlan } from './buttons.ts';
import type { Call } from './call.ts';
import { LIMITS } from './limits.ts';
import type { Messages } from './messages.ts';

/** What can be done with each place that a message shows, in this order. */
const VIEWS = ['context', undefined, 'cite'] as const;
type View = (typeof VIEWS)[number];

/**
 * In context, read in place, cite. Where the message shows one place these are three buttons. Up to `mostButtons` places have a button each that
 * reads it in place, and one menu for the rest; with more than that, one menu holds everything, so that no wall of buttons grows. Two entries of
 * one place share theirs.
 */
export function placeActions(
  blocks: readonly Block[],
  mostButtons: number,
  messages: Messages,
): { readonly buttons: readonly ButtonPlan[]; readonly menus: readonly MenuPlan[] } {
  const entriesAt = new Map<string, number[]>();
  for (const { place } of blocks) {
    if (place !== undefined) entriesAt.set(place.id, [...(entriesAt.get(place.id) ?? []), place.entry]);
  }
  const places = [...entriesAt];
  const [only] = places;
  if (only === undefined) return { buttons: [], menus: [] };
  if (places.length === 1) {
    const buttons = VIEWS.map((view) => buttonFor(nameOf(view, messages), only[0], view));
    return { buttons, menus: [] };
  }
  if (places.length > mostButtons) return { buttons: [], menus: [menuOf(places, VIEWS, messages)] };
  return {
    buttons: places.map(([id, entries]) => buttonFor(messages.frame.readInPlace(entries), id, undefined)),
    menus: [menuOf(places, ['context', 'cite'], messages)],
  };
}

function menuOf(
  places: readonly (readonly [string, readonly number[]])[],
  wanted: readonly View[],
  messages: Messages,
): MenuPlan {
  // Where not all of it finds room, the context is what leads to the rest.
  const views = places.length * wanted.length > LIMITS.selectOptions ? wanted.slice(0, 1) : wanted;
  const calls = places.flatMap(([id, entries]) =>
    views.map((view) => ({
      label: messages.actions.entry(entries.join(', '), nameOf(view, messages)),
      call: callOf(id, view),
    })),
  );
  return { placeholder: messages.actions.lookCloser, calls };
}

function buttonFor(label: string, id: string, view: View): ButtonPlan {
  return { kind: 'call', label, call: callOf(id, view) };
}

function callOf(id: string, view: View): Call {
  return { command: 'source', options: { id, ...(view === undefined ? {} : { view }) }, aside: true };
}

function nameOf(view: View, { actions }: Messages): string {
  switch (view) {
    case 'context':
      return actions.inContext;
    case 'cite':
      return actions.cite;
    case undefined:
      return actions.readInPlace;
  }
}
