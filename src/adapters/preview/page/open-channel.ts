import type { OptionValue } from '../../../interactions/request.ts';
import { contentWithFreeText, freeTextOf } from '../../../replies/free-text.ts';
import { messageWords } from '../../discord/message-words.ts';
import type { Callback } from '../../discord/to-callback.ts';
import type { MessageData, PreviewAction, PreviewStep } from '../preview-api.ts';
import type { Persona } from '../preview-askers.ts';
import { dispatchAction } from './call-server.ts';
import { CALLBACK } from './discord-numbers.ts';
import type { Press } from './draw-rows.ts';
import { forgetHistory, keepHistory, readHistory, watchHistory } from './keep-history.ts';
import { type FormFields, openForm } from './open-form.ts';
import { type MessagePlace, openMessageList } from './open-message-list.ts';
import { words } from './page-words.ts';
import { isPrivate, type Occasion, type ShownMessage } from './shown-message.ts';

/** What was entered: a command with its options, or a plain question; `text` is how it reads. */
export type Entry = { readonly text: string } & (
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly options: Readonly<Record<string, OptionValue>>;
    }
  /** `earlier` is what the answer was asked that it replies to. */
  | { readonly kind: 'question'; readonly earlier?: string }
);

export interface Channel {
  /** Sends what was entered and shows what comes back. Settles when the bot is done; never rejects. */
  send(entry: Entry): Promise<void>;
  /** Shows only what this persona sees. */
  showAs(persona: Persona): void;
  /** Takes the whole conversation away, here and in the browser's other tabs. */
  forget(): void;
}

interface Parts {
  readonly list: HTMLElement;
  readonly announce: (words: string) => void;
  /** Who is acting at this moment. */
  readonly persona: () => Persona;
  /** The bot's commands in the menu of a message: the name that it is told, and how it reads here. */
  readonly commands: ReadonlyMap<string, string>;
  /** Somebody wants to reply to an answer; `earlier` is what it was asked. */
  readonly onReply: (earlier: string) => void;
}

/** How long the bot may take before the page says that it is thinking, in milliseconds. */
const THINKING_AFTER = 150;

/** The channel: what is sent, what comes back, and what pressing a button does. */
export function openChannel({ list, announce, persona, commands, onReply }: Parts): Channel {
  const messages = openMessageList({
    list,
    announce,
    onChange: keepHistory,
    onPress: press,
    commands,
    onCommand: command,
    onReply: ({ shown }) => {
      const earlier = freeTextOf(contentWithFreeText(shown.message));
      if (earlier !== undefined) onReply(earlier);
    },
  });
  const restore = () => messages.restore(readHistory(), persona());
  restore();
  watchHistory(restore);
  return { send, showAs: messages.showAs, forget };

  function forget(): void {
    forgetHistory();
    restore();
    announce(words.forgotten);
  }

  async function send(entry: Entry): Promise<void> {
    const by = persona();
    if (entry.kind === 'question') {
      messages.add(said(by, entry.text));
      const occasion = { kind: 'reply', by, text: entry.text } as const;
      const { earlier, text } = entry;
      const replied = earlier === undefined ? {} : { earlier };
      return run({ kind: 'question', persona: by, text, ...replied }, occasion);
    }
    const { name, options, text } = entry;
    return run({ kind: 'command', persona: by, name, options }, { kind: 'command', by, text });
  }

  function press(place: MessagePlace, { customId, values }: Press): void {
    const pressed = { persona: persona(), customId, ...standing(place) };
    const action: PreviewAction =
      values === undefined ? { kind: 'button', ...pressed } : { kind: 'select', ...pressed, values };
    void run(action, undefined, place);
  }

  function command({ shown }: MessagePlace, name: string): void {
    const by = persona();
    const text = messageWords(shown.message);
    void run(
      { kind: 'message-command', persona: by, name, text },
      { kind: 'command', by, text: commands.get(name) ?? name },
    );
  }

  function sendForm(customId: string, fields: FormFields, place: MessagePlace | undefined): void {
    const { content, visibility } = standing(place);
    void run({ kind: 'form', persona: persona(), customId, fields, content, visibility }, undefined, place);
  }

  /** Does one action and applies each thing that the bot sends; `place` is the message that it was done on. */
  async function run(action: PreviewAction, occasion?: Occasion, place?: MessagePlace): Promise<void> {
    const thinking = setTimeout(() => list.classList.add('thinking'), THINKING_AFTER);
    let current = place;
    try {
      await dispatchAction(action, (step) => {
        current = apply(step, { by: action.persona, occasion }, current);
      });
    } catch (error) {
      const because = error instanceof Error ? error.message : String(error);
      messages.add({ ...said('bot', words.noAnswer(because)), onlyFor: action.persona });
    } finally {
      clearTimeout(thinking);
      list.classList.remove('thinking');
    }
  }

  /** Returns the message that later steps are about. */
  function apply(
    step: PreviewStep,
    asked: { readonly by: Persona; readonly occasion: Occasion | undefined },
    current: MessagePlace | undefined,
  ): MessagePlace | undefined {
    if (step.kind === 'delete') {
      if (current !== undefined) messages.remove(current);
      return undefined;
    }
    if (step.kind === 'callback' && step.callback.type === CALLBACK.modal) {
      const { data } = step.callback;
      openForm(data, (fields) => sendForm(data.custom_id, fields, current));
      return current;
    }
    const { files, faults } = step;
    const sent =
      step.kind === 'callback'
        ? sentBy(step.callback)
        : { message: step.message, isNew: step.kind === 'create' };
    if (sent === undefined) return current;
    const { message, isNew } = sent;
    if (!isNew && current !== undefined) {
      messages.change(current, { message: keepingFlags(message, current.shown.message), files, faults });
      return current;
    }
    const onlyFor = isPrivate(message) ? asked.by : undefined;
    return messages.add({ ...said('bot', ''), message, files, faults, onlyFor, occasion: asked.occasion });
  }
}

const EMPTY: MessageData = {
  content: '',
  embeds: [],
  components: [],
  attachments: [],
  allowed_mentions: { parse: [], replied_user: false },
};

function said(author: ShownMessage['author'], content: string): ShownMessage {
  const message = { ...EMPTY, content };
  return { author, message, files: [], faults: [], isEdited: false, sentAt: new Date() };
}

function sentBy(callback: Callback['body']): { message: MessageData; isNew: boolean } | undefined {
  if (callback.type === CALLBACK.channelMessage) return { message: callback.data, isNew: true };
  if (callback.type === CALLBACK.updateMessage) return { message: callback.data, isNew: false };
  return undefined;
}

/** What the bot is told about the message that something was done on. */
function standing(place: MessagePlace | undefined) {
  const message = place?.shown.message ?? EMPTY;
  return {
    content: contentWithFreeText(message),
    visibility: isPrivate(message) ? 'private' : 'public',
  } as const;
}

/** A change cannot make a private message public. */
function keepingFlags(message: MessageData, before: MessageData): MessageData {
  return before.flags === undefined ? message : { ...message, flags: before.flags };
}
