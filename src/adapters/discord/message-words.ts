import type { APIEmbed } from 'discord-api-types/v10';
import { cutText } from '../../text/cut-text.ts';

/** As much of a message as holds words. */
export interface WordedMessage {
  readonly content?: string | undefined;
  readonly embeds?: readonly Pick<APIEmbed, 'title' | 'description' | 'fields'>[] | undefined;
  /** What it forwards. */
  readonly message_snapshots?:
    | readonly { readonly message: Pick<WordedMessage, 'content' | 'embeds'> }[]
    | undefined;
}

/** Longer is no message that Discord takes, embeds and all. */
const LONGEST = 12_000;

/**
 * What a message says: its content, its embeds (a bot's answer, the preview of a link) and what it forwards, one under the other. Backslashes
 * that only escape are taken off, and so are Discord's small print and bold.
 */
export function messageWords({ content, embeds, message_snapshots: forwarded }: WordedMessage): string {
  const parts = [
    content,
    ...(embeds ?? []).flatMap(({ title, description, fields = [] }) => [
      title,
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
    ]),
    ...(forwarded ?? []).map(({ message }) => messageWords(message)),
  ];
  const words = parts.filter((part) => part !== undefined && part.trim() !== '').join('\n');
  return cutText(words, LONGEST)
    .replace(/^-# /gm, '')
    .replace(/\*\*|\\(?=[^\p{L}\p{N}\s])/gu, '');
}
