import type { APIEmbed } from 'discord-api-types/v10';
import { contentWithFreeText, keepFreeText, keptFreeTextOf } from '../../replies/free-text.ts';
import { LIMITS } from '../../replies/limits.ts';
import type { Messages } from '../../replies/messages.ts';
import { plainBody } from '../../replies/plain-body.ts';
import type { MessageBody, Reply } from '../../replies/reply.ts';
import { cutText } from '../../text/cut-text.ts';

/** Says that lines were left out at the end. */
const CUT = '…';
/** Begins and ends a block of code, on a line of its own. */
const FENCE = '```';

/**
 * The message without embeds and files, for channels where the bot may not use them: what the embeds say stands below the content line, whole
 * lines up to Discord's limit, and `note` says why. Buttons stay, and the first line holds what they need.
 */
export function toPlainBody(body: MessageBody, note: string): MessageBody {
  if (body.embeds.length === 0 && body.files.length === 0) return body;
  const core = contentWithFreeText(body);
  const room = LIMITS.content - core.length - note.length - CUT.length - FENCE.length - 4;
  const kept: string[] = [];
  let length = 0;
  const lines = body.embeds.flatMap(linesOf);
  for (const line of lines) {
    length += line.length + 1;
    if (length > room) break;
    kept.push(line);
  }
  // Cut within a block of code, the rest would be code as well.
  if (kept.filter((line) => line.startsWith(FENCE)).length % 2 === 1) kept.push(FENCE);
  const end = kept.length < lines.length ? [CUT, note] : [note];
  const content = cutText([core, ...kept, ...end].join('\n'), LIMITS.content);
  return { content, embeds: [], rows: body.rows, files: [] };
}

/** What is left to say when Discord refuses a message for its form: its first line, without anything that could be at fault. */
export function toPlainReply<Kind extends Reply>(reply: Kind, messages: Messages): Kind {
  if (!('body' in reply)) return reply;
  const content = cutText(reply.body.content.trim(), LIMITS.content) || messages.surfaces.fault;
  return { ...reply, body: plainBody(content) };
}

function linesOf({ title, url, author, description, fields = [], footer }: APIEmbed): readonly string[] {
  const heading =
    title === undefined ? undefined : url === undefined ? `**${title}**` : `[**${title}**](${url})`;
  const parts = [
    author?.name,
    heading,
    description,
    ...fields.flatMap(({ name, value }) => [`**${name}**`, value]),
    ownWordsOf(footer?.text ?? ''),
  ];
  return parts.flatMap((part) => (part === undefined || part === '' ? [] : part.split('\n')));
}

/** What a footer says besides what it keeps, which then stands in the first line. */
function ownWordsOf(footer: string): string {
  const kept = keptFreeTextOf(footer);
  return kept === undefined ? footer : footer.slice(keepFreeText(kept).length).replace(/^ · /, '');
}
