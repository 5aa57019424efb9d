import { ComponentType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { CoverageStore } from '../../src/coverage/coverage.ts';
import { openCoverageStore } from '../../src/coverage/coverage-store.ts';
import { createDispatcher } from '../../src/interactions/create-dispatcher.ts';
import type { DispatcherParts } from '../../src/interactions/dispatcher-parts.ts';
import { loadCommands } from '../../src/interactions/load-commands.ts';
import type { Asker, OptionValue, Request } from '../../src/interactions/request.ts';
import { contentWithFreeText } from '../../src/replies/free-text.ts';
import { english } from '../../src/replies/messages-english.ts';
import { french } from '../../src/replies/messages-french.ts';
import { german } from '../../src/replies/messages-german.ts';
import { spanish } from '../../src/replies/messages-spanish.ts';
import type { MessageBody, Reply, Visibility } from '../../src/replies/reply.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { silentLog } from '../../src/text/log.ts';

export const GUILD = '910000000000000002';
export const CHANNEL = '920000000000000002';
export const ROLE = '930000000000000001';

export const MEMBER: Asker = {
  userId: '940000000000000004',
  guildId: GUILD,
  channelId: CHANNEL,
  roleIds: [],
  permissions: 0n,
  locale: 'en-GB',
  day: '2026-03-14',
};
export const ANOTHER: Asker = { ...MEMBER, userId: '940000000000000005' };
/** Has "Manage Messages" in the channel, and nothing else. */
export const WARDEN: Asker = {
  ...MEMBER,
  userId: '940000000000000006',
  permissions: PermissionFlagsBits.ManageMessages,
};
/** Has "Manage Server". */
export const MANAGER: Asker = {
  ...MEMBER,
  userId: '940000000000000007',
  permissions: PermissionFlagsBits.ManageGuild,
};

/** A message with buttons, as it stands in a channel. */
export interface Shown {
  readonly body: MessageBody;
  readonly visibility: Visibility;
  /** Its id, where it is told apart from others that show the same. */
  readonly messageId?: string;
}

export interface RealBot {
  readonly store: CoverageStore;
  use(command: string, options?: Readonly<Record<string, OptionValue>>, asker?: Asker): Promise<Reply>;
  say(text: string, asker?: Asker): Promise<Reply>;
  /** Presses the button, or chooses the entry of a menu, that bears this label; behind "More …" where it is not on the message itself. */
  press(message: Shown, label: string, asker?: Asker): Promise<Reply>;
  /** Chooses channels or roles from the menu that Discord fills. */
  pick(message: Shown, ids: readonly string[], asker?: Asker): Promise<Reply>;
  /** Sends off the form that a button opened. */
  submit(
    message: Shown,
    form: Extract<Reply, { kind: 'form' }>,
    fields: Readonly<Record<string, string>>,
    asker?: Asker,
  ): Promise<Reply>;
}

/** The whole bot behind its surfaces, on the articles of a folder. */
export async function openRealBot(
  parts: Partial<DispatcherParts> = {},
  folder = 'tests/articles',
): Promise<RealBot> {
  const store =
    parts.store ?? (await openCoverageStore({ folder, buildSearchIndex: buildOramaIndex, log: silentLog }));
  const moderation = {
    isOperator: () => false,
    homeGuildIds: new Set([GUILD]),
    moderatorRoleIds: new Set([ROLE]),
  };
  const { dispatch } = createDispatcher({
    commands: await loadCommands(),
    moderation,
    log: silentLog,
    ...parts,
    store,
  });
  return {
    store,
    use: (name, options = {}, asker = MEMBER) => dispatch({ kind: 'command', name, options, asker }),
    say: (text, asker = MEMBER) => dispatch({ kind: 'question', text, asker }),
    press: async (message, label, asker = MEMBER) => {
      const press = pressOf(message, label, asker);
      if (press !== undefined) return dispatch(press);
      const more = pressOf(message, MORE_OF[asker.locale.slice(0, 2)] ?? '', asker);
      if (more === undefined) throw new Error(`the message has nothing called “${label}”`);
      const inside = pressOf(shown(await dispatch(more)), label, asker);
      if (inside === undefined) throw new Error(`nothing behind “More …” is called “${label}”`);
      return dispatch(inside);
    },
    pick: (message, values, asker = MEMBER) =>
      dispatch({ kind: 'select', customId: pickerOf(message), values, ...seen(message), asker }),
    submit: (message, { form }, fields, asker = MEMBER) =>
      dispatch({ kind: 'form', customId: form.custom_id, fields, ...seen(message), asker }),
  };
}

/** What a reply shows, and of what is shared what everybody reads; `before` is the message that an update changes. */
export function shown(reply: Reply, before?: Shown): Shown {
  if (reply.kind === 'message') return reply;
  if (reply.kind === 'share') return { body: reply.shared, visibility: 'public' };
  if (reply.kind === 'update') return { body: reply.body, visibility: before?.visibility ?? 'public' };
  throw new Error(`a ${reply.kind} is no message`);
}

function seen({ body, visibility, messageId }: Shown) {
  const id = messageId === undefined ? {} : { messageId };
  return { content: contentWithFreeText(body), visibility, ...id };
}

/** The label of the button that leads to all that can be done with an answer. */
const MORE_OF: Readonly<Record<string, string>> = {
  en: english.actions.moreOf,
  de: german.actions.moreOf,
  fr: french.actions.moreOf,
  es: spanish.actions.moreOf,
};

function pressOf(message: Shown, label: string, asker: Asker): Request | undefined {
  for (const component of message.body.rows.flatMap(({ components }) => components)) {
    if (component.type === ComponentType.Button && 'label' in component && component.label === label) {
      const customId = 'custom_id' in component ? component.custom_id : '';
      return { kind: 'button', customId, ...seen(message), asker };
    }
    if (component.type !== ComponentType.StringSelect) continue;
    const entry = component.options.find((option) => option.label === label);
    if (entry !== undefined)
      return {
        kind: 'select',
        customId: component.custom_id,
        values: [entry.value],
        ...seen(message),
        asker,
      };
  }
  return undefined;
}

function pickerOf({ body }: Shown): string {
  const pickers = body.rows.flatMap(({ components }) =>
    components.flatMap((component) =>
      component.type === ComponentType.ChannelSelect || component.type === ComponentType.RoleSelect
        ? [component.custom_id]
        : [],
    ),
  );
  return pickers[0] ?? '';
}
