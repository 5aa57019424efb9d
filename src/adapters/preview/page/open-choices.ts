import { element } from './element.ts';
import { words } from './page-words.ts';

/** One line of the list above the message box. */
export interface Choice {
  readonly label: string;
  readonly detail?: string;
  readonly note?: string;
  readonly choose: () => void;
}

export interface Choices {
  /** Shows the list; `activeAt` is the line that Tab and Enter take, −1 for none. `isImplicit`: Enter leaves it alone until it was moved. */
  show(title: string, choices: readonly Choice[], activeAt: number, isImplicit?: boolean): void;
  hide(): void;
  /** Handles arrows, Tab, Enter and Escape; true when the key meant the list. */
  steer(event: KeyboardEvent): boolean;
}

/** The list above the message box. The keyboard stays in the input, which says by `aria-activedescendant` which line is meant. */
export function openChoices(
  list: HTMLElement,
  input: () => HTMLElement | undefined,
  announce: (words: string) => void,
): Choices {
  let shown: readonly Choice[] = [];
  let active = -1;
  let isUntouched = false;
  return { show, hide, steer };

  function show(title: string, choices: readonly Choice[], activeAt: number, isImplicit = false): void {
    shown = choices;
    isUntouched = isImplicit;
    const lines = choices.map((choice, index) => drawLine(choice, `choice-${index}`));
    list.replaceChildren(element('div', { class: 'choices-title', role: 'presentation' }, title), ...lines);
    list.setAttribute('aria-label', title);
    list.hidden = choices.length === 0;
    tellWhetherOpen(choices.length > 0);
    activate(activeAt);
    list.scrollTop = 0;
    announce(words.count(choices.length));
  }

  function hide(): void {
    shown = [];
    active = -1;
    list.hidden = true;
    list.replaceChildren();
    tellWhetherOpen(false);
    input()?.removeAttribute('aria-activedescendant');
  }

  function tellWhetherOpen(isOpen: boolean): void {
    const field = input();
    if (field?.getAttribute('role') === 'combobox') field.setAttribute('aria-expanded', String(isOpen));
  }

  function steer(event: KeyboardEvent): boolean {
    if (shown.length === 0) return false;
    switch (event.key) {
      case 'ArrowDown':
        isUntouched = false;
        activate(active + 1);
        return true;
      case 'ArrowUp':
        isUntouched = false;
        activate(active <= 0 ? shown.length - 1 : active - 1);
        return true;
      case 'Escape':
        hide();
        return true;
      case 'Enter':
        return !isUntouched && chooseActive();
      case 'Tab':
        // The list can be scrolled and is a stop for the keyboard, but none on the way back from the input.
        if (event.shiftKey) hide();
        return !event.shiftKey && chooseActive();
      default:
        return false;
    }
  }

  function chooseActive(): boolean {
    const choice = shown[active];
    choice?.choose();
    return choice !== undefined;
  }

  function activate(index: number): void {
    active = index < 0 || shown.length === 0 ? -1 : index % shown.length;
    const lines = [...list.querySelectorAll('[role="option"]')];
    lines.forEach((line, at) => {
      line.setAttribute('aria-selected', String(at === active));
    });
    const line = lines[active];
    if (line === undefined) input()?.removeAttribute('aria-activedescendant');
    else input()?.setAttribute('aria-activedescendant', line.id);
    line?.scrollIntoView({ block: 'nearest' });
  }
}

function drawLine({ label, detail, note, choose }: Choice, id: string): HTMLElement {
  return element(
    'div',
    {
      id,
      role: 'option',
      class: 'choice',
      'aria-selected': 'false',
      // The input keeps the keyboard while a line is clicked.
      onmousedown: (event: Event) => event.preventDefault(),
      onclick: choose,
    },
    element(
      'span',
      { class: 'choice-label' },
      label,
      note === undefined ? undefined : element('span', { class: 'choice-note' }, ` ${note}`),
    ),
    detail === undefined ? undefined : element('span', { class: 'choice-detail' }, detail),
  );
}
