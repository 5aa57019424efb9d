import type { Dispatcher } from '../../interactions/create-dispatcher.ts';
import type { Request } from '../../interactions/request.ts';
import { faultsOf } from '../../replies/check-message.ts';
import type { MessageBody, ReplyFile } from '../../replies/reply.ts';
import { toCallback } from '../discord/to-callback.ts';
import { toMessagePayload } from '../discord/to-message-payload.ts';
import type { PreviewFile, PreviewStep } from './preview-api.ts';

/** Everything that the bot sends to Discord for one request, in order. */
export async function* stepsOf(request: Request, dispatcher: Dispatcher): AsyncGenerator<PreviewStep> {
  const reply = await dispatcher.dispatch(request);
  if (request.kind === 'question' && (reply.kind === 'message' || reply.kind === 'progress')) {
    // A message is answered by a message: there is no interaction that could be called back.
    yield { kind: 'create', message: toMessagePayload(reply.body), ...payloadOf(reply.body) };
  } else {
    const { body, files } = toCallback(reply);
    const faults = 'body' in reply ? faultsOf(reply.body) : [];
    yield { kind: 'callback', callback: body, files: files.map(toFile), faults };
  }
  if (reply.kind === 'remove') yield { kind: 'delete' };
  if (reply.kind === 'progress') {
    const body = await reply.then;
    yield { kind: 'edit', message: toMessagePayload(body), ...payloadOf(body) };
  }
}

function payloadOf(body: MessageBody) {
  return { files: body.files.map(toFile), faults: faultsOf(body) };
}

function toFile({ name, bytes, description }: ReplyFile): PreviewFile {
  return { name, description, base64: Buffer.from(bytes).toString('base64') };
}
