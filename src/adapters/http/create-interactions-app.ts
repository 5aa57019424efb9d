import type { ServerResponse } from 'node:http';
import { type APIInteraction, InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Log } from '../../text/log.ts';
import type { SendFirst } from '../gateway/open-response.ts';
import { headerFaultOf, type SignatureFault, type SignedRequest } from './check-signature.ts';
import { toResponse } from './to-response.ts';

export interface InteractionsParts {
  readonly checkSignature: (request: SignedRequest) => SignatureFault | undefined;
  /** Answers an interaction; resolves when all that comes behind the first response is done, too. Never rejects. */
  readonly answer: (interaction: APIInteraction, first: SendFirst) => Promise<void>;
  /** Told of each answer that is begun. */
  readonly track: (task: Promise<void>) => void;
  readonly log: Log;
}

/** Where Discord sends interactions: the path of the “Interactions Endpoint URL”. */
export const INTERACTIONS_PATH = '/interactions';
/** Discord's own limits make no interaction as large. */
const LARGEST_BODY = 64 * 1024;

/** What Node has for a request; hono hands it through. */
interface Bindings {
  readonly outgoing: ServerResponse;
}

/** Takes interactions from Discord, and from nobody else, as a function from request to response. */
export function createInteractionsApp(parts: InteractionsParts): Hono {
  const { checkSignature, log } = parts;
  const app = new Hono();
  app.post(
    INTERACTIONS_PATH,
    async (context, next) => {
      const fault = headerFaultOf(headersOf(context.req.header()), Date.now());
      if (fault === undefined) return next();
      return refuse(fault);
    },
    bodyLimit({ maxSize: LARGEST_BODY, onError: () => refused(413, 'The body is too large.') }),
    async (context) => {
      const body = new Uint8Array(await context.req.arrayBuffer());
      const fault = checkSignature({ ...headersOf(context.req.header()), body });
      if (fault !== undefined) return refuse(fault);
      const interaction = parse(body);
      if (interaction === undefined) return refused(400, 'The body is no interaction.');
      if (interaction.type === InteractionType.Ping)
        return Response.json({ type: InteractionResponseType.Pong });
      // The server for Node hands its own response through.
      return answered(interaction, (context.env as Bindings).outgoing);
    },
  );
  app.all(INTERACTIONS_PATH, () => refused(405, 'Discord posts interactions here.'));
  app.notFound(() => refused(404, `There is only ${INTERACTIONS_PATH}.`));
  app.onError((error) => {
    log.error('http.failed', { fault: error.name });
    return refused(500, 'Something went wrong here.');
  });
  return app;

  function answered(interaction: APIInteraction, outgoing: ServerResponse): Promise<Response> {
    return new Promise((resolve) => {
      const hasLeft = leaving(outgoing);
      const task = parts.answer(interaction, (callback) => {
        resolve(toResponse(callback));
        return hasLeft;
      });
      // Of a kind that was never asked for, or a second time.
      parts.track(task.then(() => resolve(refused(400, 'There is nothing to answer.'))));
    });
  }

  function refuse(fault: SignatureFault): Response {
    // Discord itself tries now and then whether forged requests are refused.
    log.debug('http.refused', { fault });
    return refused(401, 'The signature does not hold.');
  }
}

function headersOf(headers: Readonly<Record<string, string>>): Omit<SignedRequest, 'body'> {
  return { signature: headers['x-signature-ed25519'], timestamp: headers['x-signature-timestamp'] };
}

function parse(body: Uint8Array): APIInteraction | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    // Signed by Discord; what is missing in it all the same is noticed where it is read.
    return typeof value === 'object' && value !== null ? (value as APIInteraction) : undefined;
  } catch {
    return undefined; // not JSON, though it is signed
  }
}

function leaving(outgoing: ServerResponse): Promise<void> {
  const hasLeft = new Promise<void>((resolve, reject) => {
    outgoing.once('finish', resolve);
    outgoing.once('close', () => reject(new Error('nobody waits for the answer any more')));
  });
  hasLeft.catch(() => undefined); // nobody looks where nothing was sent
  return hasLeft;
}

function refused(status: number, error: string): Response {
  return Response.json({ error }, { status });
}
