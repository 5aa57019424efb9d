import { BOT_USER, type FakeUser } from './world.ts';

export type Json = Readonly<Record<string, unknown>>;

/** A file as it came with a multipart request. */
export interface SentFile {
  readonly name: string;
  readonly size: number;
}

/** A message as Discord's API shows one. */
export interface FakeMessage extends Json {
  readonly id: string;
  readonly channel_id: string;
  readonly author: FakeUser;
  readonly content: string;
  readonly embeds: readonly Json[];
  readonly components: readonly Json[];
  readonly attachments: readonly Json[];
  readonly flags: number;
  readonly message_reference?: Json;
}

const EPHEMERAL = 64;
/** Of texts, users, roles, both, channels. */
const SELECT_MENUS: ReadonlySet<unknown> = new Set([3, 5, 6, 7, 8]);

export interface MessageOrigin {
  readonly id: string;
  readonly channelId: string;
  readonly author?: FakeUser;
}

/** What Discord makes of a message that it is sent, with the fields it adds: kinds of embeds, numbers of components, addresses of files. */
export function messageJson(origin: MessageOrigin, body: Json, files: readonly SentFile[] = []): FakeMessage {
  const { id, channelId, author = BOT_USER } = origin;
  const flags = typeof body.flags === 'number' ? body.flags & EPHEMERAL : 0;
  return {
    id,
    type: body.message_reference === undefined ? 0 : 19,
    channel_id: channelId,
    author,
    content: typeof body.content === 'string' ? body.content.trim() : '',
    embeds: listOf(body.embeds).map((embed) => embedJson(embed, id)),
    components: numbered(listOf(body.components), { next: 1 }),
    attachments: files.map((file, index) => attachmentJson(file, index, id, listOf(body.attachments))),
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    flags,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    ...(author.bot === true ? { application_id: author.id } : {}),
    ...(body.nonce === undefined ? {} : { nonce: body.nonce }),
    ...(isJson(body.message_reference)
      ? {
          message_reference: {
            type: 0,
            channel_id: channelId,
            message_id: body.message_reference.message_id,
          },
        }
      : {}),
  };
}

/** What an edit leaves of a message: parts that are not named stay. */
export function editedJson(message: FakeMessage, body: Json, files: readonly SentFile[] = []): FakeMessage {
  const { content, embeds, components, attachments } = message;
  const merged = { content, embeds, components, attachments, ...body, flags: message.flags };
  const { message_reference, nonce, type, timestamp } = message;
  return {
    ...messageJson({ id: message.id, channelId: message.channel_id, author: message.author }, merged, files),
    type,
    timestamp,
    ...(message_reference === undefined ? {} : { message_reference }),
    ...(nonce === undefined ? {} : { nonce }),
    edited_timestamp: new Date().toISOString(),
  };
}

export function isEphemeral({ flags }: FakeMessage): boolean {
  return (flags & EPHEMERAL) !== 0;
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

function embedJson(embed: Json, messageId: string): Json {
  const image = isJson(embed.image)
    ? { image: { ...embed.image, url: publicUrl(String(embed.image.url), messageId) } }
    : {};
  return { ...embed, type: 'rich', ...image };
}

function numbered(components: readonly Json[], counter: { next: number }): readonly Json[] {
  return components.map((component) => {
    const id = counter.next++;
    const inner = Array.isArray(component.components)
      ? { components: numbered(listOf(component.components), counter) }
      : {};
    const counts = SELECT_MENUS.has(component.type) ? { min_values: 1, max_values: 1 } : {};
    return { ...counts, ...component, id, ...inner };
  });
}

function attachmentJson(file: SentFile, index: number, messageId: string, described: readonly Json[]): Json {
  const description = described.find(({ id }) => String(id) === String(index))?.description;
  const url = publicUrl(`attachment://${file.name}`, messageId);
  return {
    id: `${messageId.slice(0, -2)}${String(index).padStart(2, '0')}`,
    filename: file.name,
    size: file.size,
    url,
    proxy_url: url,
    ...(description === undefined ? {} : { description }),
  };
}

function publicUrl(url: string, messageId: string): string {
  return url.replace(/^attachment:\/\//, `https://cdn.discordapp.com/attachments/${messageId}/`);
}
