import { type APIEmbed, type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import { cutText } from '../../text/cut-text.ts';

/** As much of a message as holds words. */
export interface WordedMessage {
  readonly content?: string | undefined;
  readonly embeds?:
    | readonly Pick<APIEmbed, 'author' | 'title' | 'description' | 'fields' | 'footer'>[]
    | undefined;
  /** Of the second version, in place of content and embeds. */
  readonly components?: readonly APIMessageTopLevelComponent[] | undefined;
  readonly poll?:
    | {
        readonly question: { readonly text?: string };
        readonly answers: readonly { readonly poll_media: { readonly text?: string } }[];
      }
    | undefined;
  readonly attachments?: readonly { readonly description?: string | null | undefined }[] | undefined;
  /** What it forwards. */
  readonly message_snapshots?:
    | readonly {
        readonly message: Pick<WordedMessage, 'content' | 'embeds' | 'components' | 'attachments'>;
      }[]
    | undefined;
}

/** Longer is no message that Discord takes, embeds and all. */
const LONGEST = 12_000;

/**
 * What a message says: its content, its embeds (a bot's answer, the preview of a link), its components, its poll, what its pictures are described
 * by, and what it forwards, one under the other. Backslashes that only escape are taken off, and so are Discord's small print and bold.
 */
export function messageWords(message: WordedMessage): string {
  const { content, embeds = [], components = [], poll, attachments = [], message_snapshots = [] } = message;
  const parts = [
    content,
    ...embeds.flatMap(({ author, title, description, fields = [], footer }) => [
      author?.name,
      title,
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
      footer?.text,
    ]),
    ...components.flatMap(wordsOfComponent),
    poll?.question.text,
    ...(poll?.answers ?? []).map(({ poll_media: { text } }) => text),
    ...attachments.map(({ description }) => description ?? undefined),
    ...message_snapshots.map(({ message: forwarded }) => messageWords(forwarded)),
  ];
  const words = parts.filter((part) => part !== undefined && part.trim() !== '').join('\n');
  return cutText(words, LONGEST)
    .replace(/^-# /gm, '')
    .replace(/\*\*|\\(?=[^\p{L}\p{N}\s])/gu, '');
}

/** Texts, and what media are described by; what a button or a menu offers is not said by anybody. */
function wordsOfComponent(component: APIMessageTopLevelComponent): readonly (string | undefined)[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return [component.content];
    case ComponentType.Section:
      return component.components.flatMap(wordsOfComponent);
    case ComponentType.Container:
      return component.components.flatMap(wordsOfComponent);
    case ComponentType.MediaGallery:
      return component.items.map(({ description }) => description ?? undefined);
    default:
      return [];
  }
}
