import type { MessageBody } from './reply.ts';

/** A message of one line and nothing else. */
export function plainBody(content: string): MessageBody {
  return { content, embeds: [], rows: [], files: [] };
}
