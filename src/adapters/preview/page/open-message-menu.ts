import { element } from './element.ts';
import { openJson } from './open-json.ts';
import { words } from './page-words.ts';
import type { ShownMessage } from './shown-message.ts';

export interface MenuEntry {
  readonly label: string;
  readonly act: () => void;
}

/**
 * What can be done with a message, the bot's own commands first: a menu below its opener, for pointer and keyboard, gone when it loses the
 * focus.
 */
export function openMessageMenu(
  opener: HTMLElement,
  shown: ShownMessage,
  commands: readonly MenuEntry[],
): void {
  const entries: readonly MenuEntry[] = [
    ...commands,
    { label: words.showJson, act: () => openJson(shown.message) },
    { label: words.copy, act: () => void navigator.clipboard.writeText(shown.message.content) },
  ];
  const buttons = entries.map(({ label, act }) =>
    element('button', { type: 'button', role: 'menuitem', tabindex: -1, onclick: () => leave(act) }, label),
  );
  const menu = element(
    'div',
    { class: 'message-menu', role: 'menu', 'aria-label': words.messageActions, onkeydown: steer },
    ...buttons,
  );
  menu.addEventListener('focusout', (event) => {
    if (!menu.contains(event.relatedTarget as Node | null)) menu.remove();
  });
  (opener.closest('main') ?? document.body).append(menu);
  place(menu, opener);
  buttons[0]?.focus();

  function steer(event: KeyboardEvent): void {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      buttons.at((at + step) % buttons.length)?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      leave(() => undefined);
    }
  }

  function leave(act: () => void): void {
    opener.focus();
    menu.remove();
    act();
  }
}

/** Below the opener where there is room, else above; never out of the window. */
function place(menu: HTMLElement, opener: HTMLElement): void {
  const at = opener.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const below = at.bottom + 4;
  menu.style.top = `${below + height > innerHeight ? Math.max(8, at.top - height - 4) : below}px`;
  menu.style.left = `${Math.max(8, Math.min(at.right - width, innerWidth - width - 8))}px`;
}
