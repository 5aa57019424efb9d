import { faultsOf } from '../../src/replies/check-message.ts';
import type { MessageBody } from '../../src/replies/reply.ts';
import {
  entryPointMissing,
  invalidForm,
  unauthorized,
  unknownChannel,
  unknownGuild,
  unknownMessage,
} from './api-error.ts';
import { applicationJson, gatewayJson } from './application-json.ts';
import type { ChannelBook } from './channel-book.ts';
import type { CommandBook } from './command-book.ts';
import { channelJson, threadJson } from './guild-json.ts';
import { choiceFaults, commandFaults, messageFaults as handFaults } from './hand-rules.ts';
import type { InteractionBook } from './interaction-book.ts';
import { directChannelIdOf, guildOf } from './interaction-json.ts';
import { editedJson, type FakeMessage, type Json, listOf, messageJson } from './message-json.ts';
import { objectOf, type SentBody } from './read-body.ts';
import type { Answer, Call, Respond } from './rest-server.ts';
import { CONTRACTS, type Contract, callbackFaults, specFaults, withNumericPermissions } from './spec.ts';
import { FAR_GUILD_ID, GUILD_ID, OTHER_GUILD_ID, THREAD_ID, TOKEN } from './world.ts';

export interface RouteParts {
  readonly commands: CommandBook;
  readonly interactions: InteractionBook;
  readonly channels: ChannelBook;
  readonly nextId: () => string;
  readonly gatewayUrl: () => string;
  /** How often somebody may still sign in today. */
  readonly remaining: number;
  readonly recommendedShards: number;
  /** Messages that the bot wrote in channels. */
  readonly written: FakeMessage[];
  /** Every breach of Discord's document or rules, by the bot or by this fake. */
  readonly violations: string[];
  /** The application's, in hexadecimal. */
  readonly publicKey: () => string;
  /** Whether requests and answers are held against the document and the rules, which takes longer than all else here. */
  readonly isChecking: boolean;
}

interface Route {
  readonly pattern: RegExp;
  readonly needsToken: boolean;
  readonly contract?: Contract;
  readonly answer: (groups: readonly string[], body: SentBody, query: URLSearchParams) => Answer;
}

/** Answers the bot's requests as Discord would; each request and each answer is held against Discord's own document. */
export function createRoutes(parts: RouteParts): Respond {
  const { commands, interactions, nextId, written, violations, channels } = parts;

  const routes: readonly Route[] = [
    route(/^GET \/gateway\/bot$/, true, CONTRACTS.gateway, () => ({
      body: gatewayJson(parts.gatewayUrl(), parts),
    })),
    route(/^GET \/applications\/@me$/, true, CONTRACTS.application, () => ({
      body: applicationJson(parts.publicKey()),
    })),
    route(/^GET \/applications\/(\d+)\/(?:guilds\/(\d+)\/)?commands$/, true, {}, ([, scope]) => ({
      body: checkedCommands(commands.held(scopeOf(scope))),
    })),
    route(/^PUT \/applications\/(\d+)\/(?:guilds\/(\d+)\/)?commands$/, true, {}, ([, scope], { json }) => {
      const sent = listOf(json);
      if (commands.held(scopeOf(scope)).some(isEntryPoint) && !sent.some(isEntryPoint))
        throw entryPointMissing();
      const ours = sent.filter((command) => !isEntryPoint(command));
      refuse('commands', () => [...commandFaults(ours), ...ours.flatMap(commandSpecFaults)]);
      return { body: checkedCommands(commands.overwrite(scopeOf(scope), sent)) };
    }),
    route(/^POST \/channels\/(\d+)\/messages$/, true, CONTRACTS.channelMessage, ([channelId = ''], body) => {
      const json = objectOf(body);
      channels.check(channelId);
      refuse('message', () => messageFaults(json, false));
      const before = channels.sameAs(channelId, json);
      if (before !== undefined) return { body: before };
      const message = messageJson({ id: nextId(), channelId }, json, body.files);
      channels.note(channelId, json, message);
      written.push(message);
      return { body: message };
    }),
    route(/^GET \/channels\/(\d+)\/messages$/, true, {}, ([channelId = ''], _body, query) => {
      channels.check(channelId);
      return { body: messagesAfter(channelId, query) };
    }),
    route(/^GET \/channels\/(\d+)$/, true, {}, ([id]) => {
      if (id === THREAD_ID) return { body: threadJson() };
      const guildId = guildOf(id);
      if (guildId === undefined) throw unknownChannel();
      return { body: { ...channelJson(id ?? ''), guild_id: guildId } };
    }),
    route(/^POST \/users\/@me\/channels$/, true, {}, (_groups, body) => {
      const userId = String(objectOf(body).recipient_id);
      return {
        body: { id: directChannelIdOf(userId), type: 1, last_message_id: null, flags: 0, recipients: [] },
      };
    }),
    route(/^PATCH \/channels\/\d+\/messages\/(\d+)$/, true, CONTRACTS.editedMessage, ([id], body) => {
      const place = written.findIndex((message) => message.id === id);
      const message = written[place];
      if (message === undefined) throw unknownMessage();
      refuse('edit', () => messageFaults(objectOf(body), true));
      const edited = editedJson(message, objectOf(body), body.files);
      written[place] = edited;
      return { body: edited };
    }),
    route(/^DELETE \/channels\/\d+\/messages\/(\d+)$/, true, {}, ([id]) => {
      const place = written.findIndex((message) => message.id === id);
      if (place === -1) throw unknownMessage();
      written.splice(place, 1);
      return {};
    }),
    route(/^POST \/interactions\/(\d+)\/([^/]+)\/callback$/, false, {}, ([id = '', token = ''], body) => {
      const json = objectOf(body);
      refuse('callback', () => callbackRuleFaults(json));
      interactions.callback(id, token, json, body.files);
      return {};
    }),
    route(
      /^PATCH \/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
      false,
      CONTRACTS.original,
      ([token = ''], body) => {
        refuse('edit', () => messageFaults(objectOf(body), true));
        return { body: interactions.editOriginal(token, objectOf(body), body.files) };
      },
    ),
    route(/^DELETE \/webhooks\/\d+\/([^/]+)\/messages\/@original$/, false, {}, ([token = '']) => {
      interactions.deleteOriginal(token);
      return {};
    }),
    route(/^POST \/webhooks\/\d+\/([^/]+)$/, false, CONTRACTS.followUp, ([token = ''], body) => {
      refuse('follow-up', () => messageFaults(objectOf(body), false));
      return { body: interactions.followUp(token, objectOf(body), body.files) };
    }),
  ];

  return (call, body) => {
    const found = routes.find(({ pattern }) => pattern.test(call.request));
    if (found === undefined) {
      violations.push(`bot: ${call.request}: no such route`);
      throw unknownMessage();
    }
    if (found.needsToken && call.authorization !== `Bot ${TOKEN}`) throw unauthorized();
    if (!found.needsToken && call.authorization !== undefined)
      violations.push(`bot: ${call.request}: sends its token`);
    refuse(nameOf(call), () => specFaults(found.contract?.request, body.json));
    const answer = found.answer(
      found.pattern.exec(call.request)?.slice(1) ?? [],
      body,
      new URLSearchParams(call.query),
    );
    if (!parts.isChecking) return answer;
    const faults = specFaults(found.contract?.response, answer.body);
    violations.push(...faults.map((fault) => `fake: ${nameOf(call)}: ${fault}`));
    return answer;
  };

  /** Discord gives those nearest behind the id, newest first. */
  function messagesAfter(channelId: string, query: URLSearchParams) {
    const after = BigInt(query.get('after') ?? 0);
    const behind = written.filter(
      (message) => message.channel_id === channelId && BigInt(message.id) > after,
    );
    return behind.slice(0, Number(query.get('limit') ?? 50)).reverse();
  }

  function scopeOf(guildId: string | undefined): string {
    if (guildId === undefined) return 'global';
    if (![GUILD_ID, OTHER_GUILD_ID, FAR_GUILD_ID].includes(guildId)) throw unknownGuild();
    return guildId;
  }

  function refuse(what: string, look: () => readonly string[]): void {
    const faults = parts.isChecking ? look() : [];
    if (faults.length === 0) return;
    violations.push(...faults.map((fault) => `bot: ${what}: ${fault}`));
    throw invalidForm(faults);
  }

  function checkedCommands(held: readonly Json[]): readonly Json[] {
    for (const command of held) {
      const faults = specFaults(CONTRACTS.command.response, command);
      violations.push(...faults.map((fault) => `fake: command: ${fault}`));
    }
    return held;
  }
}

function route(pattern: RegExp, needsToken: boolean, contract: Contract, answer: Route['answer']): Route {
  return { pattern, needsToken, contract, answer };
}

/** A token in the path is nobody's business. */
function nameOf({ request }: Call): string {
  return request.replace(/(\/(?:interactions|webhooks)\/\d+\/)[^/]+/, '$1…');
}

/** What starts an application's Activity. */
function isEntryPoint({ type }: Json): boolean {
  return type === 4;
}

function commandSpecFaults(command: Json): readonly string[] {
  return specFaults(CONTRACTS.command.request, withNumericPermissions(command));
}

/** Our own rules, and those by which the bot checks itself: where the two differ, one of them is wrong. */
function messageFaults(message: Json, isEdit: boolean): readonly string[] {
  const { content = '', embeds = [], components: rows = [] } = message;
  const files = listOf(message.attachments);
  const body = { content, embeds, rows, files } as unknown as MessageBody; // what came over the wire, to be checked
  return [...handFaults(message, isEdit), ...(isEdit ? [] : faultsOf(body))];
}

/** 4 and 7 hold a message, 5 may set EPHEMERAL and nothing else, 8 holds choices. */
export function callbackRuleFaults(json: Json): readonly string[] {
  const type = Number(json.type);
  const data = objectOf({ json: json.data, files: [] });
  const spec = callbackFaults(json);
  if (type === 4 || type === 7) return [...spec, ...messageFaults(data, type === 7)];
  if (type === 5 && (Number(data.flags ?? 0) & ~64) !== 0)
    return [...spec, 'only EPHEMERAL may be set when deferring'];
  return type === 8 ? [...spec, ...choiceFaults(listOf(data.choices))] : spec;
}
