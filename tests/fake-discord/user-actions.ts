import type { Exchange, InteractionBook } from './interaction-book.ts';
import {
  channelIdAt,
  guildIdAt,
  type InteractionStart,
  interactionJson,
  memberJson,
  type Place,
} from './interaction-json.ts';
import { type FakeMessage, type Json, listOf, messageJson } from './message-json.ts';
import { BOT_ID, BOT_USER, type FakePerson, PEOPLE } from './world.ts';

/** Who does something, and where; a member in the home server unless said otherwise. */
export interface By {
  readonly person?: FakePerson;
  readonly place?: Place;
  /** The language of their Discord. */
  readonly locale?: string;
}

export interface WriteOptions extends By {
  /** The message replied to; Discord then lists its author among the mentioned. */
  readonly replyTo?: string;
  readonly isEveryone?: boolean;
  readonly isBot?: boolean;
  readonly webhookId?: string;
  /** Another channel of that server than the one that stands for it. */
  readonly channelId?: string;
}

/** What people can do in Discord. */
export interface UserActions {
  use(command: string, options?: Readonly<Record<string, OptionValue>>, by?: By): Exchange;
  /** Chooses a command in the menu of a message. */
  useOn(command: string, message: FakeMessage, by?: By): Exchange;
  type(command: string, option: string, typed: string, by?: By): Exchange;
  /** Presses the button that bears this label, or this custom_id. */
  press(message: FakeMessage, button: string, by?: By): Exchange;
  /** Chooses the entry with this value in a message's first select menu. */
  choose(message: FakeMessage, value: string, by?: By): Exchange;
  /** Sends off the form that an exchange has shown, with what was entered or chosen. */
  submit(shown: Exchange, fields: Readonly<Record<string, string | readonly string[]>>): Exchange;
  /** Writes a message and gives its id. */
  write(content: string, options?: WriteOptions): string;
  /** Changes the words of a message. */
  edit(messageId: string, content: string, options?: WriteOptions): void;
  /** Discord itself changes a message: it adds the preview of a link, and nobody has edited it. */
  unfurl(messageId: string, content: string, options?: WriteOptions): void;
  /** Takes messages away, one by one or all at once. */
  remove(messageIds: readonly string[], isBulk?: boolean): void;
  /** The gateway delivers this interaction once more. */
  repeat(exchange: Exchange): void;
}

export interface ActionParts {
  readonly interactions: InteractionBook;
  readonly nextId: () => string;
  /** What the bot has written in channels. */
  readonly written: readonly FakeMessage[];
  readonly dispatch: (event: string, data: unknown) => void;
}

/** Of texts, users, roles, both, channels. */
const SELECT_MENUS: ReadonlySet<unknown> = new Set([3, 5, 6, 7, 8]);

/** What an option is given; a channel by its id. */
type OptionValue = string | number | boolean | { readonly channel: string };

const CHANNEL = 7;
const STRING = 3;
const INTEGER = 4;
const BOOLEAN = 5;

export function createUserActions({ interactions, nextId, written, dispatch }: ActionParts): UserActions {
  return {
    use: (command, options = {}, by = {}) =>
      start(2, { id: '960000000000000001', name: command, type: 1, options: optionList(options) }, by),
    useOn: (command, message, by = {}) =>
      start(
        2,
        {
          id: '960000000000000002',
          name: command,
          type: 3,
          target_id: message.id,
          resolved: { messages: { [message.id]: message } },
        },
        by,
      ),
    type: (command, option, typed, by = {}) =>
      start(
        4,
        {
          id: '960000000000000001',
          name: command,
          type: 1,
          options: [{ name: option, type: STRING, value: typed, focused: true }],
        },
        by,
      ),
    press(message, button, by = {}) {
      const id = controlsOf(message).find((control) => control.label === button)?.custom_id ?? button;
      return start(3, { custom_id: String(id), component_type: 2 }, by, message);
    },
    choose(message, value, by = {}) {
      const menu = controlsOf(message).find(({ type }) => SELECT_MENUS.has(type));
      const data = { custom_id: String(menu?.custom_id), component_type: menu?.type, values: [value] };
      return start(3, data, by, message);
    },
    submit({ start: { person, place, message }, form }, fields) {
      const components = Object.entries(fields).map(([id, value], index) => ({
        type: 18,
        id: index,
        component:
          typeof value === 'string'
            ? { type: 4, custom_id: id, value }
            : { type: 3, custom_id: id, values: value },
      }));
      return start(5, { custom_id: form?.custom_id, components }, { person, place }, message);
    },
    edit(messageId, content, options = {}) {
      const edited_timestamp = new Date().toISOString();
      dispatch('MESSAGE_UPDATE', { ...writtenJson(messageId, content, options), edited_timestamp });
    },
    unfurl(messageId, content, options = {}) {
      const embeds = [{ type: 'link', url: 'https://example.org/', title: 'A page' }];
      dispatch('MESSAGE_UPDATE', { ...writtenJson(messageId, content, options), embeds });
    },
    remove(ids, isBulk = false) {
      const place = { channel_id: '920000000000000001', guild_id: guildIdAt('home') };
      if (isBulk) return dispatch('MESSAGE_DELETE_BULK', { ids, ...place });
      for (const id of ids) dispatch('MESSAGE_DELETE', { id, ...place });
    },
    write(content, options = {}) {
      const message = writtenJson(nextId(), content, options);
      // Discord sends the message that is replied to along, where there still is one.
      const answered = written.find(({ id }) => id === options.replyTo);
      dispatch('MESSAGE_CREATE', {
        ...message,
        ...(answered === undefined ? {} : { referenced_message: answered }),
      });
      return message.id;
    },
    repeat: ({ start: original }) => dispatch('INTERACTION_CREATE', interactionJson(original)),
  };

  function start(type: InteractionStart['type'], data: Json, by: By, message?: FakeMessage): Exchange {
    const { person = PEOPLE.member, place = 'home', locale = 'en-GB' } = by;
    const id = nextId();
    const common = { id, token: `secret-token-of-${id}`, type, data, person, place, locale };
    const begun: InteractionStart = message === undefined ? common : { ...common, message };
    const exchange = interactions.open(begun);
    dispatch('INTERACTION_CREATE', interactionJson(begun));
    return exchange;
  }
}

/** The buttons and menus of a message, row by row. */
export function controlsOf(message: FakeMessage): readonly Json[] {
  return message.components.flatMap((row) => listOf(row.components));
}

function optionList(options: Readonly<Record<string, OptionValue>>): readonly Json[] {
  return Object.entries(options).map(([name, value]) => {
    if (typeof value === 'object') return { name, type: CHANNEL, value: value.channel };
    const type = typeof value === 'string' ? STRING : typeof value === 'number' ? INTEGER : BOOLEAN;
    return { name, type, value };
  });
}

/** Discord gives the bot the words of messages that mention it or come directly; of others it gets an empty text. */
function writtenJson(id: string, content: string, options: WriteOptions): FakeMessage {
  const {
    person = PEOPLE.member,
    place = 'home',
    replyTo,
    isEveryone = false,
    isBot = false,
    webhookId,
    channelId = channelIdAt(place, person),
  } = options;
  const guildId = guildIdAt(place);
  const isNamed = new RegExp(`<@!?${BOT_ID}>`).test(content);
  const isMentioned = isNamed || replyTo !== undefined;
  const origin = {
    id,
    channelId,
    author: { ...person.user, ...(isBot ? { bot: true } : {}) },
  };
  const { user: _, ...member } = memberJson(person);
  return {
    ...messageJson(origin, {
      content: isMentioned || guildId === undefined ? content : '',
      ...(replyTo === undefined ? {} : { message_reference: { message_id: replyTo } }),
    }),
    mentions: isMentioned ? [BOT_USER] : [],
    mention_everyone: isEveryone,
    ...(guildId === undefined ? {} : { guild_id: guildId, member }),
    ...(webhookId === undefined ? {} : { webhook_id: webhookId }),
  };
}
