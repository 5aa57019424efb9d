import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
  RESTAPIAttachment,
} from 'discord-api-types/v10';
import type { MessageBody } from '../../replies/reply.ts';

/** A message as Discord's API takes it, wherever it is sent to. All parts are always there, so that an edit leaves nothing old behind. */
export interface MessagePayload {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
  readonly attachments: readonly RESTAPIAttachment[];
  readonly allowed_mentions: { readonly parse: readonly []; readonly replied_user: false };
}

/** The n-th attachment describes the n-th file of the body. Nothing in an article can ping. */
export function toMessagePayload({ content, embeds, rows, files }: MessageBody): MessagePayload {
  return {
    content,
    embeds,
    components: rows,
    attachments: files.map(({ name, description }, index) => ({
      id: String(index),
      filename: name,
      description,
    })),
    allowed_mentions: { parse: [], replied_user: false },
  };
}
