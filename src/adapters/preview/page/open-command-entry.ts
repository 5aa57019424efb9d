import type { OptionValue, Suggestion } from '../../../interactions/request.ts';
import { element } from './element.ts';
import type { SlashCommand } from './find-commands.ts';
import type { Choices } from './open-choices.ts';
import { openPill, type Pill } from './open-pill.ts';
import { words } from './page-words.ts';

/** A command that is being filled in: its name and a pill an option, in the message box. */
export interface CommandEntry {
  readonly command: SlashCommand;
  /** Where the keyboard is. */
  input(): HTMLElement;
  focus(): void;
  /** The values; or what is wrong, and where it can be put right. */
  read():
    | { readonly options: Readonly<Record<string, OptionValue>> }
    | { readonly fault: string; readonly at: HTMLElement };
  /**
   * Where an empty command would be sent though it wants one of its options, the one that is highlighted is taken instead; says whether that was
   * so.
   */
  offersFirst(): boolean;
  /** How the command reads: `/quote speaker:Boris Johnson`. */
  text(): string;
}

interface Parts {
  readonly box: HTMLElement;
  readonly choices: Choices;
  readonly suggest: (
    option: string,
    typed: string,
    options: Readonly<Record<string, OptionValue>>,
  ) => Promise<readonly Suggestion[]>;
  /** The command itself was taken away with Backspace. */
  readonly onLeave: () => void;
}

/** Puts a command into the message box, with pills for its required options and for those already given. */
export function openCommandEntry(
  command: SlashCommand,
  given: Readonly<Record<string, string>>,
  { box, choices, suggest, onLeave }: Parts,
): CommandEntry {
  const pills: Pill[] = [];
  const more = element('input', {
    class: 'more',
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'choices',
    'aria-label': words.addOption,
    oninput: offerOptions,
    onfocus: offerOptions,
    onblur: () => choices.hide(),
    onkeydown: steerMore,
  });
  box.replaceChildren(element('span', { class: 'command-name' }, `/${command.name}`), more);
  for (const option of command.options) {
    if (option.required === true || given[option.name] !== undefined)
      addPill(option.name, given[option.name]);
  }
  count();
  return { command, input: () => focused()?.input ?? more, focus, read, offersFirst, text };

  function focus(): void {
    (pills.find((pill) => pill.isEmpty())?.input ?? more).focus();
  }

  function focused(): Pill | undefined {
    return pills.find((pill) => pill.input === document.activeElement);
  }

  function read(): ReturnType<CommandEntry['read']> {
    for (const pill of pills) {
      const fault = pill.fault();
      pill.input.setAttribute('aria-invalid', String(fault !== undefined));
      if (fault !== undefined) return { fault, at: pill.input };
    }
    const stray = more.value.trim();
    if (stray !== '') return { fault: words.nameTheOption(command.name, stray), at: more };
    return { options: values() };
  }

  function offersFirst(): boolean {
    const [first] = rest();
    const isEmpty = pills.length === 0 && more.value.trim() === '';
    if (!isEmpty || !command.wantsAnOption || first === undefined) return false;
    take(first.name);
    return true;
  }

  function values(): Readonly<Record<string, OptionValue>> {
    return Object.fromEntries(
      pills.filter((pill) => !pill.isEmpty()).map((pill) => [pill.name, pill.value()]),
    );
  }

  function text(): string {
    const filled = pills.filter((pill) => !pill.isEmpty());
    return [`/${command.name}`, ...filled.map((pill) => `${pill.name}:${pill.input.value.trim()}`)].join(' ');
  }

  function rest() {
    return command.options.filter(({ name }) => !pills.some((pill) => pill.name === name));
  }

  function count(): void {
    const left = rest().length;
    more.placeholder = left > 0 ? words.moreOptions(left) : '';
    more.setAttribute('aria-description', left > 0 ? '' : words.noMoreOptions);
  }

  function addPill(name: string, value?: string): Pill | undefined {
    const option = command.options.find((candidate) => candidate.name === name);
    if (option === undefined) return undefined;
    const pill = openPill(option, {
      choices,
      suggest: (typed) => suggest(name, typed, values()),
      onDone: next,
      onNamed: (typed) => takeNamed(typed),
      onRemove: () => removePill(pill),
      onMove: (step) => move(pill, step),
    });
    if (value !== undefined) pill.input.value = value;
    pills.push(pill);
    more.before(pill.element);
    count();
    return pill;
  }

  function removePill(pill: Pill): void {
    move(pill, -1);
    pills.splice(pills.indexOf(pill), 1);
    pill.element.remove();
    count();
    if (document.activeElement === document.body) more.focus();
  }

  /** After a value was chosen: to the next pill without one, else to where an option can be added. */
  function next(): void {
    focus();
  }

  function move(from: Pill, step: -1 | 1): void {
    const to = pills[pills.indexOf(from) + step]?.input ?? more;
    to.focus();
    const end = step < 0 ? to.value.length : 0;
    to.setSelectionRange(end, end);
  }

  function offerOptions(): void {
    const typed = more.value.trim().toLowerCase();
    const named = typed.endsWith(':') ? rest().find(({ name }) => `${name}:` === typed) : undefined;
    if (named !== undefined) {
      take(named.name);
      return;
    }
    const found = rest().filter(({ name }) => name.startsWith(typed));
    if (found.length === 0 && typed.length > 1) {
      // What stood there for fewer letters is not meant any more, and Enter must not take it.
      choices.hide();
      void offerNames(more.value.trim());
      return;
    }
    const lines = found.map(({ name, description }) => ({
      label: name,
      detail: description,
      choose: () => take(name),
    }));
    // With nothing typed Tab takes the first option, but Enter sends the command as it is.
    choices.show(words.optionsOf(command.name), lines, 0, typed === '');
  }

  /** A name without its option: what may be meant stands in the list as the value of the first option that has suggestions. */
  async function offerNames(typed: string): Promise<void> {
    const option = rest().find((each) => 'autocomplete' in each && each.autocomplete === true);
    const found = option === undefined ? [] : await suggest(option.name, typed, values());
    if (option === undefined || more.value.trim() !== typed || document.activeElement !== more) return;
    const lines = found.slice(0, 5).map(({ name }) => ({
      label: `${option.name}:${name}`,
      choose: () => {
        more.value = '';
        addPill(option.name, name);
        more.focus();
      },
    }));
    choices.show(words.optionsOf(command.name), lines, 0, true);
  }

  function take(name: string): void {
    more.value = '';
    addPill(name)?.input.focus();
  }

  /** "sanctions about:" typed within a value: the name ends it, and begins the next. */
  function takeNamed(typed: string): string | undefined {
    const named = /^(.*?)(?:^|\s)(\S+):$/su.exec(typed);
    const next = rest().find(({ name }) => name === named?.[2]?.toLowerCase());
    if (named === null || next === undefined) return undefined;
    queueMicrotask(() => take(next.name));
    return (named[1] ?? '').trim();
  }

  function steerMore(event: KeyboardEvent): void {
    const isAtStart = more.selectionStart === 0 && more.selectionEnd === 0;
    if (!isAtStart || (event.key !== 'Backspace' && event.key !== 'ArrowLeft')) return;
    event.preventDefault();
    const last = pills.at(-1);
    if (last !== undefined) last.input.focus();
    else if (event.key === 'Backspace') onLeave();
  }
}
