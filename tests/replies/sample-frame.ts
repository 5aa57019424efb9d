import type { CoverageFacts } from '../../src/coverage/coverage.ts';
import type { Frame } from '../../src/replies/frame.ts';
import { english } from '../../src/replies/messages-english.ts';
import type { MessageBody, Reply } from '../../src/replies/reply.ts';
import { silentLog } from '../../src/text/log.ts';

export const FACTS: CoverageFacts = {
  articles: 5,
  passages: 97,
  quotations: 54,
  statements: 31,
  people: 23,
  newestDate: '2016-12-08',
  oldestDate: '2016-10-11',
  unreadable: [],
};

/** A frame as the dispatcher makes it, with what a test wants to be different. */
export function frameWith(part: Partial<Frame> = {}): Frame {
  return {
    messages: english,
    facts: FACTS,
    revision: '1a2b3c4d5e6f',
    ownerId: '123456789012345678',
    visibility: 'public',
    coverageChanged: false,
    unreadCharacters: 0,
    log: silentLog,
    ...part,
  };
}

/** The message of a reply that is one. */
export function bodyOf(reply: Reply): MessageBody {
  if (reply.kind !== 'message') throw new Error(`a ${reply.kind} is no message`);
  return reply.body;
}

/** Every text of a message that Discord draws as markdown. */
export function markdownOf({ embeds }: MessageBody): string {
  return embeds
    .flatMap(({ title, description, fields = [] }) => [
      title,
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
    ])
    .filter((part) => part !== undefined)
    .join('\n');
}

/** The labels of all buttons, in order. */
export function labelsOf({ rows }: MessageBody): readonly string[] {
  return rows.flatMap(({ components }) =>
    components.flatMap((component) => ('label' in component && component.label ? [component.label] : [])),
  );
}

/** The custom_ids of all buttons and menus, in order. */
export function customIdsOf({ rows }: MessageBody): readonly string[] {
  return rows.flatMap(({ components }) =>
    components.flatMap((component) => ('custom_id' in component ? [component.custom_id] : [])),
  );
}

/** The entries of the first menu. */
export function menuOf({ rows }: MessageBody): readonly { readonly label: string; readonly value: string }[] {
  const menus = rows.flatMap(({ components }) =>
    components.flatMap((component) => ('options' in component ? [component.options] : [])),
  );
  return menus[0] ?? [];
}
