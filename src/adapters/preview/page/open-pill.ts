import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';
import type { OptionValue, Suggestion } from '../../../interactions/request.ts';
import { OPTION } from './discord-numbers.ts';
import { element } from './element.ts';
import type { Choices } from './open-choices.ts';
import { words } from './page-words.ts';

/** One option with its value, in the message box. */
export interface Pill {
  readonly name: string;
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  isEmpty(): boolean;
  value(): OptionValue;
  /** What is wrong with the value, in words. */
  fault(): string | undefined;
}

interface Parts {
  readonly choices: Choices;
  readonly suggest: (typed: string) => Promise<readonly Suggestion[]>;
  /** A value was chosen from the list. */
  readonly onDone: () => void;
  /** What was typed ends with the name of another option: what is left for this one, or undefined where it does not. */
  readonly onNamed: (typed: string) => string | undefined;
  /** Backspace in an empty pill. */
  readonly onRemove: () => void;
  /** An arrow at the edge of the value. */
  readonly onMove: (step: -1 | 1) => void;
}

/** As many as Discord lists. */
const LISTED = 25;

/** A pill for an option. Suggestions, choices, or True and False stand in the list above while the keyboard is in it. */
export function openPill(option: APIApplicationCommandBasicOption, parts: Parts): Pill {
  const { choices, onDone, onRemove, onMove } = parts;
  const fixed = fixedChoicesOf(option);
  /** The value behind what is shown; forgotten as soon as somebody types. */
  let chosen: { readonly shown: string; readonly value: OptionValue } | undefined;
  /** Numbers the lists asked for, so that a late one is not shown. */
  let asked = 0;
  const input = element('input', {
    type: 'text',
    size: 1,
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'choices',
    'aria-label': `${option.name}: ${option.description}`,
    'aria-required': String(option.required === true),
    inputmode: option.type === OPTION.integer ? 'numeric' : undefined,
    maxlength: 'max_length' in option ? option.max_length : undefined,
    oninput: offer,
    onfocus: offer,
    onblur: () => {
      asked++;
      choices.hide();
    },
    onkeydown: steer,
  });
  const made = element(
    'label',
    { class: 'pill' },
    element('span', { class: 'pill-name', 'aria-hidden': 'true' }, option.name),
    element('span', { class: 'pill-value' }, input),
  );
  return { name: option.name, element: made, input, isEmpty, value, fault };

  function isEmpty(): boolean {
    return input.value.trim() === '';
  }

  function value(): OptionValue {
    const typed = input.value.trim();
    if (chosen?.shown === typed) return chosen.value;
    const named = fixed?.find(({ name, value }) => isSame(name, typed) || isSame(String(value), typed));
    if (named !== undefined) return named.value;
    return option.type === OPTION.integer ? Number(typed) : typed;
  }

  function fault(): string | undefined {
    if (isEmpty()) return option.required === true ? words.needed(option.name) : undefined;
    if (option.type === OPTION.integer && !Number.isSafeInteger(value()))
      return words.wholeNumber(option.name);
    const isKnown = fixed?.some((choice) => choice.value === value()) ?? true;
    return isKnown ? undefined : words.chooseOne(option.name);
  }

  async function offer(): Promise<void> {
    const mine = ++asked;
    const own = new RegExp(`^${option.name}:\\s*`, 'u');
    if (own.test(input.value)) input.value = input.value.replace(own, '');
    const left = parts.onNamed(input.value);
    if (left !== undefined) input.value = left.replace(/^"(.*)"$/su, '$1');
    const typed = input.value.trim();
    if (chosen?.shown !== typed) chosen = undefined;
    input.parentElement?.setAttribute('data-value', input.value || ' ');
    const found =
      fixed?.filter(
        ({ name }) =>
          typed === '' || chosen !== undefined || name.toLowerCase().startsWith(typed.toLowerCase()),
      ) ?? ('autocomplete' in option && option.autocomplete === true ? await parts.suggest(typed) : []);
    if (mine !== asked) return;
    const lines = found.slice(0, LISTED).map(({ name, value }) => ({
      label: name,
      choose: () => choose(name, value),
    }));
    const title = `${option.name}: ${option.description}`;
    choices.show(title, lines, typed === '' || chosen !== undefined ? -1 : 0);
  }

  function choose(shown: string, value: OptionValue): void {
    chosen = { shown: shown.trim(), value };
    input.value = shown;
    input.parentElement?.setAttribute('data-value', shown);
    asked++;
    choices.hide();
    onDone();
  }

  function steer(event: KeyboardEvent): void {
    const { selectionStart, selectionEnd } = input;
    const isAtStart = selectionStart === 0 && selectionEnd === 0;
    const isAtEnd = selectionStart === input.value.length;
    // What was asked for while typing is not wanted any more.
    if (event.key === 'Escape') asked++;
    if (event.key === 'Backspace' && input.value === '') {
      event.preventDefault();
      onRemove();
    } else if (event.key === 'ArrowLeft' && isAtStart) {
      event.preventDefault();
      onMove(-1);
    } else if (event.key === 'ArrowRight' && isAtEnd) {
      event.preventDefault();
      onMove(1);
    }
  }
}

function fixedChoicesOf(
  option: APIApplicationCommandBasicOption,
): readonly APIApplicationCommandOptionChoice<OptionValue>[] | undefined {
  if (option.type === OPTION.boolean) {
    return [
      { name: words.yes, value: true },
      { name: words.no, value: false },
    ];
  }
  return 'choices' in option ? option.choices : undefined;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
