import { setMaxListeners } from 'node:events';
import { REST } from 'discord.js';
import type { Dispatcher } from '../../interactions/create-dispatcher.ts';
import type { Command } from '../../interactions/define-command.ts';
import type { Messages } from '../../replies/messages.ts';
import type { MessageBody } from '../../replies/reply.ts';
import type { Log } from '../../text/log.ts';
import { announceCommands } from '../gateway/announce-commands.ts';
import { createInteractionAnswerer } from '../gateway/answer-interaction.ts';
import { createChannelMessages } from '../gateway/channel-messages.ts';
import { classifyFailure } from '../gateway/classify-failure.ts';
import { countRequests } from '../gateway/count-requests.ts';
import { createDrain } from '../gateway/create-drain.ts';
import { createInteractionRest, restOptions } from '../gateway/create-rest.ts';
import { GatewayFault } from '../gateway/gateway-fault.ts';
import { createRefusalLimit } from '../gateway/limit-refusals.ts';
import { readApplication } from '../gateway/read-application.ts';
import type { Meter } from '../meter.ts';
import { type ServedApp, serveApp } from '../serve-app.ts';
import { createChannelBook } from './channel-book.ts';
import { createSignatureCheck } from './check-signature.ts';
import { createInteractionsApp, INTERACTIONS_PATH } from './create-interactions-app.ts';

/** Process managers wait about 10 s before they kill. */
const DRAIN_LIMIT_MS = 8_000;

export interface HttpParts {
  /** In hexadecimal, from the page “General Information” of the application. */
  readonly publicKey: string;
  readonly host: string;
  readonly port: number;
  readonly apiUrl: string;
  /** Only to register the commands, and to write in channels; interactions need none. */
  readonly token?: string;
  readonly guildId?: string;
  readonly commands: ReadonlyMap<string, Command>;
  readonly dispatcher: Dispatcher;
  readonly messages: Messages;
  readonly meter: Meter;
  readonly log: Log;
  readonly say: (line: string) => void;
  readonly onOwners: (userIds: readonly string[]) => void;
}

/** Interactions from Discord's own requests, each answered by itself: any number of these stand behind a balancer. */
export interface HttpSurface {
  /** Resolves when interactions are taken. Rejects with what to do where they cannot be. */
  readonly ready: Promise<void>;
  /** Whether that channel is known to be one of that server, and can be written to with the bot's token. */
  mayWriteTo(guildId: string, channelId: string): boolean;
  learnOfChannel(channelId: string): Promise<void>;
  stop(): Promise<void>;
}

/** Serves interactions over HTTP until it is stopped. */
export function startHttp(parts: HttpParts): HttpSurface {
  const { apiUrl, meter, log, messages } = parts;
  const drain = createDrain();
  const ending = new AbortController();
  setMaxListeners(0, ending.signal); // every answer that is under way listens
  const botRest = parts.token === undefined ? undefined : createBotRest(parts, parts.token);
  const answer = createInteractionAnswerer({
    dispatcher: parts.dispatcher,
    rest: createInteractionRest(apiUrl, countRequests(createRefusalLimit(), 'interactions', meter)),
    post: (channelId, body) => post(botRest, channelId, body, log),
    log,
    signal: ending.signal,
  });
  const channels = createChannelBook(botRest);
  let served: ServedApp | undefined;

  return {
    ready: start(),
    mayWriteTo: channels.isIn,
    learnOfChannel: channels.learn,
    async stop() {
      ending.abort();
      const isDone = await drain.settle(DRAIN_LIMIT_MS);
      if (!isDone) log.warn('stop.unfinished');
      await served?.close();
    },
  };

  async function start(): Promise<void> {
    const checkSignature = createSignatureCheck(parts.publicKey);
    if (botRest !== undefined) await introduce(botRest, parts);
    const { track } = drain;
    const app = createInteractionsApp({ checkSignature, answer, track, log });
    const { host, port } = parts;
    served = await serveApp(app, { host, port, setting: 'HTTP_PORT', instead: 8081 });
    parts.say(messages.surfaces.running.interactions(`${served.url}${INTERACTIONS_PATH}`));
  }
}

function createBotRest({ apiUrl, meter }: HttpParts, token: string): REST {
  const options = restOptions(apiUrl, countRequests(createRefusalLimit(), 'bot', meter));
  return new REST({ ...options, version: '10' }).setToken(token);
}

/** Whose application it is, whether the key is its own, and which commands there are: Discord is told only what it does not know. */
async function introduce(rest: REST, parts: HttpParts): Promise<void> {
  const { messages, say, log } = parts;
  const { running } = messages.surfaces;
  try {
    const application = await readApplication(rest);
    if (application.publicKey.toLowerCase() !== parts.publicKey.toLowerCase())
      throw new GatewayFault(running.publicKeyWrong);
    parts.onOwners(application.ownerIds);
    await announceCommands({ rest, applicationId: application.id, memberOf: [] }, parts);
  } catch (error) {
    if (error instanceof GatewayFault) throw error;
    const { facts } = classifyFailure(error);
    if (facts.status === 401) throw new GatewayFault(running.tokenWrong);
    // Interactions come all the same.
    log.warn('http.not-introduced', facts);
    say(running.notIntroduced);
  }
}

async function post(
  rest: REST | undefined,
  channelId: string,
  body: MessageBody,
  log: Log,
): Promise<boolean> {
  if (rest === undefined) return false;
  try {
    await createChannelMessages({ rest }).create(channelId, body);
    return true;
  } catch (error) {
    log.warn('post.failed', classifyFailure(error).facts);
    return false;
  }
}
