import type { OptionValue, Suggestion } from '../../../interactions/request.ts';
import type { PreviewSuggest } from '../preview-api.ts';
import { element } from './element.ts';
import { findCommands, type SlashCommand } from './find-commands.ts';
import type { Entry } from './open-channel.ts';
import { openChoices } from './open-choices.ts';
import { type CommandEntry, openCommandEntry } from './open-command-entry.ts';
import { openReplyBar } from './open-reply-bar.ts';
import { words } from './page-words.ts';
import { readLine } from './read-line.ts';
import { refusalOf } from './refusal-of.ts';

export interface Composer {
  /** Puts a line into the message box as if it had been typed; a complete one can then be sent. */
  fill(line: string): void;
  /** Sends what stands in the message box; what is wrong with it is told there. */
  send(): void;
  focus(): void;
  /** What is sent next replies to an answer; `earlier` is what that was asked. */
  replyTo(earlier: string): void;
}

interface Parts {
  readonly form: HTMLFormElement;
  readonly commands: readonly SlashCommand[];
  readonly suggest: (request: Omit<PreviewSuggest, 'persona'>) => Promise<readonly Suggestion[]>;
  readonly onSend: (entry: Entry) => void;
  /** Tells a screen reader what happened. */
  readonly announce: (words: string) => void;
}

/** The message box: plain text asks the bot; a slash lists the commands, and a chosen one becomes pills to be filled in. */
export function openComposer({ form, commands, suggest, onSend, announce }: Parts): Composer {
  const list = element('div', {
    id: 'choices',
    role: 'listbox',
    class: 'choices',
    tabIndex: 0,
    hidden: true,
    // The keyboard stays in the input.
    onmousedown: (event: Event) => event.preventDefault(),
  });
  const box = element('div', { class: 'entry' });
  const fault = element('p', { class: 'entry-fault', role: 'alert' });
  const choices = openChoices(list, () => entry?.input() ?? plain, announce);
  const plain = element('textarea', {
    // A field of several lines may be no combobox; it is told of the list by what is active in it.
    rows: 1,
    class: 'plain',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-controls': 'choices',
    'aria-label': words.messageBox,
    placeholder: words.messageHint(words.channel),
    oninput: readPlain,
    onfocus: readPlain,
    onblur: () => choices.hide(),
  });
  let entry: CommandEntry | undefined;
  const reply = openReplyBar(focus);
  box.append(plain);
  form.append(
    list,
    reply.bar,
    element(
      'div',
      { class: 'composer-box', onclick: focusBox },
      box,
      element('button', { type: 'submit', class: 'send', 'aria-label': words.send }),
    ),
    fault,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  form.addEventListener('keydown', steer);
  return { fill, send, focus, replyTo };

  function replyTo(earlier: string): void {
    if (entry !== undefined) leave('');
    reply.open(earlier);
    focus();
  }

  function fill(line: string): void {
    const parsed = readLine(line, commands);
    const command = parsed.kind === 'command' ? commands.find(({ name }) => name === parsed.name) : undefined;
    if (parsed.kind === 'command' && command !== undefined) enter(command, parsed.options);
    else leave(parsed.kind === 'question' ? parsed.text : line);
  }

  function send(): void {
    fault.textContent = '';
    if (entry === undefined && plain.value.trim().startsWith('/')) {
      fill(plain.value);
    }
    if (entry === undefined) {
      sendPlain();
      return;
    }
    if (entry.offersFirst()) return;
    const read = entry.read();
    if ('fault' in read) {
      read.at.focus();
      fault.textContent = read.fault;
      return;
    }
    const { registeredName: name } = entry.command;
    const options = toRegistered(entry.command, read.options);
    const sent = { kind: 'command', name, options, text: entry.text() } as const;
    leave('');
    onSend(sent);
  }

  function sendPlain(): void {
    const text = plain.value.trim();
    if (text === '') return;
    if (text.startsWith('/')) {
      fault.textContent = refusalOf(readLine(text, commands)) ?? '';
      return;
    }
    const question = withoutMention(text);
    if (question === '') return;
    const earlier = reply.earlier();
    reply.close();
    leave('');
    onSend({ kind: 'question', text: question, ...(earlier === undefined ? {} : { earlier }) });
  }

  function enter(command: SlashCommand, given: Readonly<Record<string, string>> = {}): void {
    choices.hide();
    fault.textContent = '';
    entry = openCommandEntry(command, given, {
      box,
      choices,
      suggest: (option, typed, options) =>
        suggest({
          command: command.registeredName,
          option: command.registeredOptions.get(option) ?? option,
          typed,
          options: toRegistered(command, options),
        }),
      onLeave: () => leave(`/${command.name}`),
    });
    entry.focus();
  }

  /** Back to plain text. */
  function leave(text: string): void {
    choices.hide();
    entry = undefined;
    plain.value = text;
    box.replaceChildren(plain);
    plain.focus();
    readPlain();
  }

  function readPlain(): void {
    const [, typed, space] = /^\/(\S*)(\s?)/.exec(plain.value) ?? [];
    if (typed === undefined) {
      choices.hide();
      return;
    }
    const exact = commands.find(({ name }) => name === typed.toLowerCase());
    if (exact !== undefined && space !== '') {
      // A name with a space behind it is chosen; what was pasted after it becomes values.
      const parsed = readLine(plain.value, commands);
      if (parsed.kind === 'command') enter(exact, parsed.options);
      else choices.hide();
      return;
    }
    const lines = findCommands(commands, typed).map((command) => ({
      label: `/${command.name}`,
      note: command.options.map(({ name }) => name).join(' '),
      detail: command.description,
      choose: () => enter(command),
    }));
    choices.show(typed === '' ? words.commands : words.commandsMatching(typed), lines, 0);
  }

  function steer(event: KeyboardEvent): void {
    if (event.isComposing || event.target instanceof HTMLButtonElement) return;
    if (choices.steer(event)) event.preventDefault();
    else if (event.key === 'Escape' && reply.earlier() !== undefined) reply.close();
    else if (event.key === 'Enter' && !event.shiftKey && event.target === plain) {
      event.preventDefault();
      send();
    }
  }

  function focus(): void {
    if (entry === undefined) plain.focus();
    else entry.focus();
  }

  function focusBox(event: Event): void {
    if (event.target === event.currentTarget || event.target === box) focus();
  }
}

type Options = Readonly<Record<string, OptionValue>>;

function toRegistered({ registeredOptions }: SlashCommand, options: Options): Options {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [registeredOptions.get(name) ?? name, value]),
  );
}

/** `@On the Record who is Putin?`: the mention says whom the question is for, as in Discord, and is no part of it. */
function withoutMention(text: string): string {
  const mention = `@${words.botName}`;
  const isMention = text.toLowerCase().startsWith(mention.toLowerCase());
  return isMention ? text.slice(mention.length).replace(/^[\s,:]+/, '') : text;
}
