import type { Block } from './block.ts';
import type { ButtonPlan, CallPlan, MenuPlan } from './buttons.ts';
import type { Call } from './call.ts';
import { fitsCustomId } from './custom-id.ts';
import type { Frame } from './frame.ts';
import { LIMITS } from './limits.ts';
import type { Messages } from './messages.ts';

/** What can be done with each place that a message shows, in this order; undefined reads it in place. */
const VIEWS = [undefined, 'context', 'cite'] as const;
type View = (typeof VIEWS)[number];

export interface PlaceControls {
  readonly buttons: readonly ButtonPlan[];
  readonly menus: readonly MenuPlan[];
}

/**
 * Under an answer: *Read in place* for its first place, and *More …*, which leads to all that can be done with it, `more` included. `call` asks
 * for the answer again; where there is none, or where it finds no room in a button, that menu stands under the answer itself.
 */
export function placeActions(
  blocks: readonly Block[],
  more: readonly CallPlan[],
  call: Call | undefined,
  frame: Frame,
): PlaceControls {
  const { actions } = frame.messages;
  const [first] = placesIn(blocks);
  const read = first === undefined ? [] : [planOf(actions.readInPlace, first[0], undefined, true)];
  if (first === undefined && more.length === 0) return { buttons: [], menus: [] };
  const details: Call | undefined = call === undefined ? undefined : { ...call, aside: true, details: true };
  if (details !== undefined && fitsCustomId(details, frame))
    return { buttons: [...read, { kind: 'call', label: actions.moreOf, call: details }], menus: [] };
  return { buttons: read, menus: [menuOfDetails(blocks, more, frame.messages, true)] };
}

/** All that can be done with an answer, as one menu; `isAside` where the answer itself is to stay. */
export function menuOfDetails(
  blocks: readonly Block[],
  more: readonly CallPlan[],
  messages: Messages,
  isAside: boolean,
): MenuPlan {
  const places = placesIn(blocks);
  const room = LIMITS.selectOptions - more.length;
  // Where not all of it finds room, reading in place is what leads to the rest.
  const views = VIEWS.slice(
    0,
    Math.max(1, Math.min(VIEWS.length, Math.floor(room / Math.max(1, places.length)))),
  );
  const calls = places.flatMap(([id, entries]) =>
    views.map((view) => {
      const name = nameOf(view, messages);
      const label = places.length === 1 ? name : messages.actions.entry(entries.join(', '), name);
      return planOf(label, id, view, isAside);
    }),
  );
  return {
    placeholder: messages.actions.lookCloser,
    calls: [...more, ...calls].slice(0, LIMITS.selectOptions),
  };
}

/** Each place with the entries that show it. */
function placesIn(blocks: readonly Block[]): readonly (readonly [string, readonly number[]])[] {
  const entriesAt = new Map<string, number[]>();
  for (const { place } of blocks) {
    if (place !== undefined) entriesAt.set(place.id, [...(entriesAt.get(place.id) ?? []), place.entry]);
  }
  return [...entriesAt];
}

function planOf(label: string, id: string, view: View, isAside: boolean): CallPlan {
  const options = { id, ...(view === undefined ? {} : { view }) };
  return { kind: 'call', label, call: { command: 'source', options, ...(isAside ? { aside: true } : {}) } };
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
