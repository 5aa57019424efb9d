import type { Frame } from './frame.ts';
import type { Reply } from './reply.ts';

/** One plain line that only the asker sees: a mistake and its next step, or a refusal with its reason. */
export function noticeReply(text: string, _frame: Frame): Reply {
  return { kind: 'message', visibility: 'private', body: { content: text, embeds: [], rows: [], files: [] } };
}
