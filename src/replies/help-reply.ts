import type { Block } from './block.ts';
import { COLOURS } from './colours.ts';
import type { Frame } from './frame.ts';
import { inert, words } from './markup.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';

/** What /help needs to know of a command; a command as the dispatcher sees it is one. */
export interface HelpEntry {
  readonly name: string;
  readonly for: 'everyone' | 'moderators' | 'managers';
  /** Reached by buttons alone; not listed. */
  readonly isPressOnly?: true;
  /** In the menu of a message instead of behind a slash. */
  readonly on?: 'message';
  readonly options: Readonly<Record<string, { readonly required?: boolean }>>;
}

/** As much of a command's words as is listed; the names of a language that has none of its own are those in the code. */
interface CommandWords {
  readonly name?: string;
  readonly description: string;
  readonly options?: Readonly<
    Record<string, { readonly name?: string; readonly description: string } | undefined>
  >;
}

/** `/help`: what the bot promises and each command with its options, from the table that registers them. */
export function helpReply(commands: readonly HelpEntry[], frame: Frame): Reply {
  const { help } = frame.messages;
  const listed = commands.filter(({ isPressOnly }) => isPressOnly !== true);
  const forEveryone = listed.filter((command) => command.for === 'everyone' && command.on === undefined);
  const onMessages = listed.filter((command) => command.on === 'message');
  const forModerators = listed.filter((command) => command.for !== 'everyone');
  return renderMessage(
    {
      content: words(help.core),
      title: words(help.title),
      colour: COLOURS.help,
      blocks: [
        { lines: [{ kind: 'text', text: words(help.promise) }] },
        { lines: forEveryone.flatMap((command) => commandBlock(command, frame).lines) },
        {
          lines: [
            { kind: 'text', text: words(help.mention) },
            { kind: 'text', text: words(help.typing) },
          ],
        },
      ],
      fields: [
        {
          name: words(help.onMessages),
          blocks: onMessages.map((command) => commandBlock(command, frame)),
        },
        {
          name: words(help.forModerators),
          blocks: forModerators.map((command) => commandBlock(command, frame)),
        },
      ],
    },
    frame,
  );
}

function commandBlock({ name, on, options }: HelpEntry, { messages }: Frame): Block {
  const table: Readonly<Record<string, CommandWords | undefined>> = messages.commands;
  const said = Object.hasOwn(table, name) ? table[name] : undefined;
  const shown = said?.name ?? name;
  const named = Object.entries(options).map(([option, { required }]) => {
    const word = said?.options?.[option]?.name ?? option;
    return required === true ? word : `[${word}]`;
  });
  return {
    lines: [
      { kind: 'text', text: words(`\`${on === 'message' ? shown : [`/${shown}`, ...named].join(' ')}\``) },
      { kind: 'small', text: inert(said?.description ?? '', 120) },
    ],
  };
}
