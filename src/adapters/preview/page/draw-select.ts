import type { APIStringSelectComponent } from 'discord-api-types/v10';
import { element } from './element.ts';
import { words } from './page-words.ts';

/** Numbers the menus of the page, so that each list has an id of its own. */
let menus = 0;

/**
 * A select menu as Discord draws it: a button that opens a list. Arrows move, Enter or Space choose, Escape closes, and letters jump to the
 * entry that begins with them. Where several may be chosen the list stays open, and what is chosen is reported when it closes.
 */
export function drawSelect(
  menu: APIStringSelectComponent,
  onChoose: (values: readonly string[]) => void,
): HTMLElement {
  const listId = `menu-${++menus}`;
  const label = menu.placeholder ?? words.chooseHere;
  const isMultiple = (menu.max_values ?? 1) > 1;
  const before = menu.options.filter((option) => option.default === true).map(({ value }) => value);
  const chosen = new Set(before);
  const entries = menu.options.map((option, index) =>
    element(
      'li',
      {
        id: `${listId}-${index}`,
        role: 'option',
        class: 'menu-entry',
        'aria-selected': String(chosen.has(option.value)),
        onmousedown: (event: Event) => event.preventDefault(),
        onclick: () => choose(index),
      },
      element('strong', {}, option.label),
      option.description === undefined ? undefined : element('span', {}, option.description),
    ),
  );
  const list = element(
    'ul',
    {
      id: listId,
      role: 'listbox',
      class: 'menu-list',
      'aria-label': label,
      'aria-multiselectable': String(isMultiple),
      hidden: true,
    },
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
      'aria-label': chosen.size === 0 ? label : `${label}: ${labelsOfChosen()}`,
      disabled: menu.disabled === true,
      onclick: () => (list.hidden ? open() : close()),
      onblur: close,
      onkeydown: steer,
    },
    element('span', {}, chosen.size === 0 ? label : labelsOfChosen()),
    element('span', { 'aria-hidden': 'true', class: 'chevron' }),
  );
  let active = 0;
  return element('div', { class: 'menu' }, opener, list);

  function open(): void {
    list.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    list.scrollIntoView({ block: 'nearest' });
    activate(
      Math.max(
        0,
        menu.options.findIndex(({ value }) => chosen.has(value)),
      ),
    );
  }

  function close(): void {
    if (list.hidden) return;
    list.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    opener.removeAttribute('aria-activedescendant');
    const isChanged = chosen.size !== before.length || before.some((value) => !chosen.has(value));
    if (isMultiple && isChanged && chosen.size >= (menu.min_values ?? 1)) onChoose([...chosen]);
  }

  function labelsOfChosen(): string {
    return menu.options.flatMap(({ label, value }) => (chosen.has(value) ? [label] : [])).join(', ');
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
    if (option === undefined) return;
    if (!isMultiple) {
      close();
      onChoose([option.value]);
    } else if (chosen.has(option.value) || chosen.size < (menu.max_values ?? 1)) {
      if (!chosen.delete(option.value)) chosen.add(option.value);
      entries[index]?.setAttribute('aria-selected', String(chosen.has(option.value)));
    }
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
