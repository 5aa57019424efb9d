import '@skyra/discord-components-core/discord-messages.js';
import { contentWithFreeText, freeTextOf } from '../../../replies/free-text.ts';
import type { Persona } from '../preview-askers.ts';
import { drawMessage, nameOf } from './draw-message.ts';
import type { Press } from './draw-rows.ts';
import { focusMessage } from './focus-message.ts';
import { type MenuEntry, openMessageMenu } from './open-message-menu.ts';
import { words } from './page-words.ts';
import type { ShownMessage } from './shown-message.ts';

/** A message's place in the list, which stays its own when the message changes. */
export interface MessagePlace {
  shown: ShownMessage;
  drawn: HTMLElement;
}

export interface MessageList {
  add(shown: ShownMessage): MessagePlace;
  /** Draws what has changed, and keeps the keyboard where it was. */
  change(place: MessagePlace, changed: Partial<ShownMessage>): void;
  remove(place: MessagePlace): void;
  /** Hides what others were answered privately. */
  showAs(viewer: Persona): void;
  /** Shows these messages in the place of all that stand there. */
  restore(messages: readonly ShownMessage[], viewer: Persona): void;
}

interface Parts {
  /** The `discord-messages` that the messages stand in. */
  readonly list: HTMLElement;
  /** Tells a screen reader what happened. */
  readonly announce: (words: string) => void;
  /** Told all messages whenever one is new, other or gone. */
  readonly onChange: (messages: readonly ShownMessage[]) => void;
  readonly onPress: (place: MessagePlace, press: Press) => void;
  /** The bot's commands in the menu of a message: the name that it is told, and how it reads here. */
  readonly commands: ReadonlyMap<string, string>;
  readonly onCommand: (place: MessagePlace, name: string) => void;
  readonly onReply: (place: MessagePlace) => void;
}

/** The messages of the channel, oldest first. */
export function openMessageList({
  list,
  announce,
  onChange,
  onPress,
  commands,
  onCommand,
  onReply,
}: Parts): MessageList {
  const places = new Set<MessagePlace>();
  return { add, change, remove, showAs, restore };

  function add(shown: ShownMessage): MessagePlace {
    const place: MessagePlace = { shown, drawn: list };
    place.drawn = draw(place);
    places.add(place);
    list.append(place.drawn);
    keep();
    void scrollTo(place.drawn);
    if (shown.author === 'bot') announce(words.answered(shown.message.content));
    return place;
  }

  function change(place: MessagePlace, changed: Partial<ShownMessage>): void {
    const before = place.drawn;
    const label = before.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
    place.shown = { ...place.shown, ...changed };
    place.drawn = draw(place);
    before.replaceWith(place.drawn);
    keep();
    void settle(place, label);
  }

  async function settle({ drawn, shown }: MessagePlace, label: string | null | undefined): Promise<void> {
    if (label !== undefined) await focusAgain(drawn, label);
    announce(words.changed(shown.message.content));
  }

  function remove(place: MessagePlace): void {
    const next = place.drawn.nextElementSibling ?? place.drawn.previousElementSibling;
    const hadFocus = place.drawn.contains(document.activeElement);
    places.delete(place);
    place.drawn.remove();
    if (hadFocus && next instanceof HTMLElement) focusMessage(next);
    keep();
    announce(words.dismissed);
  }

  function showAs(viewer: Persona): void {
    hideFrom(viewer);
    announce(words.nowActingAs(nameOf(viewer)));
  }

  function hideFrom(viewer: Persona): void {
    for (const { shown, drawn } of places) {
      drawn.hidden = shown.onlyFor !== undefined && shown.onlyFor !== viewer;
    }
  }

  function keep(): void {
    onChange([...places].map(({ shown }) => shown));
  }

  function restore(messages: readonly ShownMessage[], viewer: Persona): void {
    places.clear();
    const restored = messages.map((shown): MessagePlace => ({ shown, drawn: list }));
    for (const place of restored) {
      place.drawn = draw(place);
      places.add(place);
    }
    list.replaceChildren(...restored.map(({ drawn }) => drawn));
    hideFrom(viewer);
    const last = restored.findLast(({ drawn }) => !drawn.hidden);
    if (last !== undefined) void scrollTo(last.drawn);
  }

  function menuOf(place: MessagePlace): readonly MenuEntry[] {
    const own = [...commands].map(([name, label]) => ({ label, act: () => onCommand(place, name) }));
    const isAnswer =
      place.shown.author === 'bot' && freeTextOf(contentWithFreeText(place.shown.message)) !== undefined;
    return isAnswer ? [{ label: words.reply, act: () => onReply(place) }, ...own] : own;
  }

  function draw(place: MessagePlace): HTMLElement {
    return drawMessage(place.shown, {
      onPress: (press) => onPress(place, press),
      onDismiss: () => remove(place),
      onMenu: (opener) => openMessageMenu(opener, place.shown, menuOf(place)),
    });
  }
}

/** Shows the whole message; one that is higher than the window from its beginning. */
async function scrollTo(drawn: HTMLElement): Promise<void> {
  // The components draw themselves before the next picture is shown.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const isHigh = drawn.offsetHeight > (drawn.closest('.scroll')?.clientHeight ?? innerHeight);
  drawn.scrollIntoView({ block: isHigh ? 'start' : 'end' });
}

/** The button of the same label if there still is one that can be pressed, else the message itself. */
async function focusAgain(drawn: HTMLElement, label: string | null): Promise<void> {
  const buttons = [...drawn.querySelectorAll('discord-button')];
  await Promise.all(buttons.map((button) => button.updateComplete));
  const same = buttons.find((button) => isSame(button.textContent, label) && !button.disabled);
  const inner = same?.shadowRoot?.querySelector('button');
  if (inner == null) focusMessage(drawn);
  else inner.focus();
}

/** "Next (2 of 3)" is the same button as "Next (3 of 3)". */
function isSame(one: string | null, other: string | null): boolean {
  return one?.replace(/\d+/g, '') === other?.replace(/\d+/g, '');
}
