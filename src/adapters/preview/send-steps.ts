import type { Dispatcher } from '../../interactions/create-dispatcher.ts';
import type { Request } from '../../interactions/request.ts';
import { faultsOf } from '../../replies/check-message.ts';
import type { MessageBody, Reply, ReplyFile } from '../../replies/reply.ts';
import { toCallback } from '../discord/to-callback.ts';
import { toMessagePayload } from '../discord/to-message-payload.ts';
import type { PreviewFile, PreviewStep } from './preview-api.ts';

/**
 * Answers one request, and sends each thing that the bot sends to Discord for it, in order; then what watches have posted meanwhile. `posted` waits until
 * that is done.
 */
export async function sendSteps(
  request: Request,
  dispatcher: Dispatcher,
  send: (step: PreviewStep) => void,
  posted: () => Promise<readonly MessageBody[]> = async () => [],
): Promise<void> {
  await sendAnswer(request, dispatcher, send);
  for (const body of await posted()) send({ kind: 'create', ...payloadOf(body) });
}

async function sendAnswer(
  request: Request,
  dispatcher: Dispatcher,
  send: (step: PreviewStep) => void,
): Promise<void> {
  const reply = await dispatcher.dispatch(request);
  switch (reply.kind) {
    case 'message':
    case 'update':
    case 'form':
      send(firstStep(request, reply));
      return;
    case 'share':
      send(firstStep(request, reply));
      send({ kind: 'create', ...payloadOf(reply.shared) });
      return;
    case 'remove':
      send(firstStep(request, reply));
      send({ kind: 'delete' });
      return;
    case 'progress':
      send(firstStep(request, reply));
      reply.watch?.((body) => send({ kind: 'edit', ...payloadOf(body) }));
      send({ kind: 'edit', ...payloadOf(await reply.end) });
      return;
    case 'post':
      // There is one channel on the page, so that every post can be sent.
      send({ kind: 'create', ...payloadOf(reply.post) });
      send(firstStep(request, { kind: 'message', visibility: 'private', body: reply.sent }));
  }
}

/** A message is answered by a message; there is no interaction that could be called back. */
function firstStep(request: Request, reply: Exclude<Reply, { readonly kind: 'post' }>): PreviewStep {
  if (request.kind === 'question' && 'body' in reply) return { kind: 'create', ...payloadOf(reply.body) };
  const { body, files } = toCallback(reply);
  const faults = 'body' in reply ? faultsOf(reply.body) : [];
  return { kind: 'callback', callback: body, files: files.map(toFile), faults };
}

function payloadOf(body: MessageBody) {
  return { message: toMessagePayload(body), files: body.files.map(toFile), faults: faultsOf(body) };
}

function toFile({ name, bytes, description }: ReplyFile): PreviewFile {
  return { name, description, base64: Buffer.from(bytes).toString('base64') };
}
