import { hasPermission } from '../../interactions/has-permission.ts';
import type { Messages } from '../../replies/messages.ts';
import type { Reply } from '../../replies/reply.ts';
import { toPlainBody } from './to-plain-body.ts';

/** A reply in the form that the bot may use where it is sent. Unknown permissions allow everything: Discord then decides. */
export function fitReply(reply: Reply, permissions: bigint | undefined, messages: Messages): Reply {
  if (permissions === undefined || hasPermission(permissions, 'EmbedLinks')) return reply;
  const note = messages.surfaces.missingEmbedLinks;
  switch (reply.kind) {
    case 'message':
    case 'update':
      return { ...reply, body: toPlainBody(reply.body, note) };
    case 'progress':
      return {
        ...reply,
        body: toPlainBody(reply.body, note),
        end: reply.end.then((body) => toPlainBody(body, note)),
      };
    case 'share':
      return { ...reply, body: toPlainBody(reply.body, note), shared: toPlainBody(reply.shared, note) };
    case 'post':
    case 'form':
    case 'remove':
      return reply;
  }
}
