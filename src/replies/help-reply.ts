import type { Block } from './block.ts';
import { COLOURS } from './colours.ts';
import type { Frame } from './frame.ts';
import { inert, words } from './markup.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';

/** What /help needs to know of a command; a command as the dispatcher sees it is one. */
export interface HelpEntry {
  readonly name: string;
  readonly for: 'everyone' | 'moderators';
  readonly options: Readonly<Record<string, { readonly required?: boolean }>>;
}

/** `/help`: what the bot promises and each command with its options, from the table that registers them. */
export function helpReply(commands: readonly HelpEntry[], frame: Frame): Reply {
  const { help } = frame.messages;
  const forEveryone = commands.filter((command) => command.for === 'everyone');
  const forModerators = commands.filter((command) => command.for === 'moderators');
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
          name: words(help.forModerators),
          blocks: forModerators.map((command) => commandBlock(command, frame)),
        },
      ],
    },
    frame,
  );
}

function commandBlock({ name, options }: HelpEntry, { messages }: Frame): Block {
  const table: Readonly<Record<string, { readonly description: string } | undefined>> = messages.commands;
  const description = Object.hasOwn(table, name) ? table[name]?.description : undefined;
  const named = Object.entries(options).map(([option, { required }]) =>
    required === true ? option : `[${option}]`,
  );
  return {
    lines: [
      { kind: 'text', text: words(`\`${[`/${name}`, ...named].join(' ')}\``) },
      { kind: 'small', text: inert(description ?? '', 120) },
    ],
  };
}
