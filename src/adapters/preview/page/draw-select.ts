import type { APIStringSelectComponent } from 'discord-api-types/v10';
import { element } from './element.ts';
import { words } from './page-words.ts';

/** Numbers the menus of the page, so that each list has an id of its own. */
let menus = 0;

/**
 * A select menu as Discord draws it: a button that opens a list. Arrows move, Enter or Space choose, Escape closes, and letters jump to the
 * entry that begins with them. One entry is chosen at a time, which is all that our menus ask for.
 */
export function drawSelect(
  menu: APIStringSelectComponent,
  onChoose: (values: readonly string[]) => void,
): HTMLElement {
  const listId = `menu-${++menus}`;
  const chosen = menu.options.find((option) => option.default === true);
  const label = menu.placeholder ?? words.chooseHere;
  const entries = menu.options.map((option, index) =>
    element(
      'li',
      {
        id: `${listId}-${index}`,
        role: 'option',
        class: 'menu-entry',
        'aria-selected': String(option === chosen),
        onmousedown: (event: Event) => event.preventDefault(),
        onclick: () => choose(index),
      },
      element('strong', {}, option.label),
      option.description === undefined ? undefined : element('span', {}, option.description),
    ),
  );
  const list = element(
    'ul',
    { id: listId, role: 'listbox', class: 'menu-list', 'aria-label': label, hidden: true },
    ...entries,
  );
  const opener = element(
    'button',
    {
      type: 'button',
      class: 'menu-opener',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': listId,
      'aria-label': chosen === undefined ? label : `${label}: ${chosen.label}`,
      disabled: menu.disabled === true,
      onclick: () => (list.hidden ? open() : close()),
      onblur: close,
      onkeydown: steer,
    },
    element('span', {}, chosen?.label ?? label),
    element('span', { 'aria-hidden': 'true', class: 'chevron' }),
  );
  let active = 0;
  return element('div', { class: 'menu' }, opener, list);

  function open(): void {
    list.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    list.scrollIntoView({ block: 'nearest' });
    activate(Math.max(0, chosen === undefined ? 0 : menu.options.indexOf(chosen)));
  }

  function close(): void {
    list.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    opener.removeAttribute('aria-activedescendant');
  }

  function activate(index: number): void {
    active = (index + entries.length) % entries.length;
    entries.forEach((entry, at) => {
      entry.classList.toggle('active', at === active);
    });
    opener.setAttribute('aria-activedescendant', `${listId}-${active}`);
    entries[active]?.scrollIntoView({ block: 'nearest' });
  }

  function choose(index: number): void {
    const option = menu.options[index];
    close();
    if (option !== undefined) onChoose([option.value]);
  }

  function steer(event: KeyboardEvent): void {
    if (list.hidden) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') claim(event, open);
      return;
    }
    if (event.key === 'ArrowDown') claim(event, () => activate(active + 1));
    else if (event.key === 'ArrowUp') claim(event, () => activate(active - 1));
    else if (event.key === 'Home') claim(event, () => activate(0));
    else if (event.key === 'End') claim(event, () => activate(-1));
    else if (event.key === 'Escape') claim(event, close);
    else if (event.key === 'Enter' || event.key === ' ') claim(event, () => choose(active));
    else if (event.key.length === 1) jumpTo(event.key.toLowerCase());
  }

  function jumpTo(letter: string): void {
    const at = menu.options.findIndex((option) => option.label.toLowerCase().startsWith(letter));
    if (at >= 0) activate(at);
  }
}

function claim(event: Event, act: () => void): void {
  event.preventDefault();
  event.stopPropagation();
  act();
}
