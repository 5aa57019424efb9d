import type { Command, OptionTable } from '../../src/interactions/define-command.ts';
import type { Asker, OptionValue } from '../../src/interactions/request.ts';
import type { Frame } from '../../src/replies/frame.ts';
import type { Reply } from '../../src/replies/reply.ts';

/** What a sample command was run with. */
export interface Run {
  readonly options: Readonly<Record<string, OptionValue | undefined>>;
  readonly frame: Frame;
  readonly page: number | undefined;
}

/** A command under a name that has words in the message table, which notes how it is run and answers "Noted." */
export function sampleCommand(
  name: string,
  options: OptionTable,
  extra: { readonly for?: Command['for']; readonly run?: Command['run'] } = {},
): { readonly command: Command; readonly runs: Run[] } {
  const runs: Run[] = [];
  const command: Command = {
    name,
    for: extra.for ?? 'everyone',
    options,
    run: async (values, context) => {
      runs.push({ options: values, frame: context.frame, page: context.page });
      return extra.run === undefined ? noted(context.frame) : extra.run(values, context);
    },
  };
  return { command, runs };
}

function noted({ visibility }: Frame): Reply {
  return { kind: 'message', visibility, body: { content: 'Noted.', embeds: [], rows: [], files: [] } };
}

/** An ordinary member of a server that is nobody's home. */
export const MEMBER: Asker = {
  userId: '940000000000000004',
  guildId: '910000000000000002',
  channelId: '920000000000000002',
  roleIds: [],
  permissions: 0n,
  locale: 'en-GB',
};
