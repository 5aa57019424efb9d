import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { guildJson } from './guild-json.ts';
import { isJson, type Json } from './message-json.ts';
import { APPLICATION_ID, BOT_USER, FAR_GUILD_ID, GUILD_ID, OTHER_GUILD_ID, TOKEN } from './world.ts';

/** With one connection there are the first two alone. */
const GUILDS = [GUILD_ID, OTHER_GUILD_ID, FAR_GUILD_ID];

export interface GatewayOptions {
  readonly heartbeatMs: number;
  /** Closes the connection with this code instead of letting anybody in. */
  readonly refuseWith?: number;
}

export interface GatewayServer {
  readonly url: string;
  /** How often somebody signed in anew, and how often a session was resumed. */
  readonly identified: () => number;
  readonly resumed: () => number;
  /** How often a connection that stood was closed, by whomever. */
  readonly closed: () => number;
  readonly intents: () => number | undefined;
  /** How the connection that stood last was closed by the bot. */
  readonly lastClose: () => number | undefined;
  /** The ids of those who have signed in, in order. */
  readonly shards: () => readonly number[];
  /** Whom a server's events are sent to. */
  shardOf(guildId: string): number;
  /** Sends an event; while nobody is connected it waits for the session to be resumed. */
  dispatch(event: string, data: unknown): void;
  closeWith(code: number): void;
  /** Cuts the line, or that of one shard, without a closing frame. */
  cut(shardId?: number): void;
  /** Op 7: asks for a new connection. */
  askToReconnect(): void;
  /** Op 9. */
  invalidate(isResumable: boolean): void;
  sendRaw(frame: string): void;
  /** Whether heartbeats are answered; a line that does not is dead though it stands. */
  acknowledge(isOn: boolean): void;
  close(): Promise<void>;
}

/** One connection of a bot: its latest session, whose events are kept for ever here, and the socket, while it stands. */
interface Shard {
  socket?: WebSocket;
  session: Session;
}

interface Session {
  readonly id: string;
  readonly events: { readonly t: string; readonly s: number; readonly d: unknown }[];
}

/** Discord's gateway on loopback: HELLO, IDENTIFY, READY, heartbeats, RESUME with what was missed; each shard hears of its own servers alone. */
export async function startGatewayServer(options: GatewayOptions, port = 0): Promise<GatewayServer> {
  const server = new WebSocketServer({ host: '127.0.0.1', port });
  await new Promise<void>((resolve) => server.once('listening', resolve));
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
  const shards = new Map<number, Shard>();
  const count = { identified: 0, resumed: 0, closed: 0 };
  let shardCount = 1;
  let intents: number | undefined;
  let lastClose: number | undefined;
  let isAcknowledging = true;

  server.on('connection', (socket) => {
    send(socket, { op: 10, d: { heartbeat_interval: options.heartbeatMs, _trace: [] }, s: null, t: null });
    socket.on('error', () => undefined); // a line that was cut on purpose
    socket.on('message', (data) => receive(socket, parse(String(data))));
    socket.on('close', (code) => {
      for (const shard of shards.values()) {
        if (shard.socket !== socket) continue;
        lastClose = code;
        count.closed += 1;
        delete shard.socket;
      }
    });
  });

  function receive(socket: WebSocket, { op, d }: Json): void {
    const data = isJson(d) ? d : {};
    if (op === 1 && isAcknowledging) send(socket, { op: 11, d: null, s: null, t: null });
    if (op === 2) identify(socket, data);
    if (op === 6) resume(socket, data);
  }

  function identify(socket: WebSocket, data: Json): void {
    const refusal = options.refuseWith ?? (data.token === TOKEN ? undefined : 4004);
    if (refusal !== undefined) {
      socket.close(refusal);
      return;
    }
    const [id, of] = Array.isArray(data.shard) ? data.shard.map(Number) : [0, 1];
    count.identified += 1;
    shardCount = of ?? 1;
    intents = Number(data.intents);
    const session: Session = { id: `session-${count.identified}`, events: [] };
    const shard: Shard = { socket, session };
    shards.set(id ?? 0, shard);
    const guilds = GUILDS.slice(0, shardCount === 1 ? 2 : 3).filter(
      (guildId) => shardOf(guildId) === (id ?? 0),
    );
    tell(shard, 'READY', readyJson(session.id, url, [id ?? 0, shardCount], guilds));
    for (const guildId of guilds) tell(shard, 'GUILD_CREATE', guildJson(guildId));
  }

  function resume(socket: WebSocket, data: Json): void {
    const shard = [...shards.values()].find(({ session }) => session.id === data.session_id);
    if (shard === undefined) {
      send(socket, { op: 9, d: false, s: null, t: null });
      return;
    }
    count.resumed += 1;
    shard.socket = socket;
    for (const event of shard.session.events) {
      if (event.s > Number(data.seq)) send(socket, { op: 0, ...event });
    }
    tell(shard, 'RESUMED', { _trace: [] });
  }

  function dispatch(t: string, d: unknown): void {
    const guildId = isJson(d) && typeof d.guild_id === 'string' ? d.guild_id : undefined;
    const shard = shards.get(guildId === undefined ? 0 : shardOf(guildId));
    if (shard !== undefined) tell(shard, t, d);
  }

  function tell({ socket, session }: Shard, t: string, d: unknown): void {
    const event = { t, s: session.events.length + 1, d };
    session.events.push(event);
    if (socket !== undefined) send(socket, { op: 0, ...event });
  }

  /** Discord's own rule; direct messages come over the first. */
  function shardOf(guildId: string): number {
    return Number((BigInt(guildId) >> 22n) % BigInt(shardCount));
  }

  function sockets(shardId?: number): readonly WebSocket[] {
    return [...shards].flatMap(([id, { socket }]) =>
      socket !== undefined && (shardId === undefined || id === shardId) ? [socket] : [],
    );
  }

  return {
    url,
    identified: () => count.identified,
    resumed: () => count.resumed,
    closed: () => count.closed,
    intents: () => intents,
    lastClose: () => lastClose,
    shards: () => [...shards.keys()].sort((one, other) => one - other),
    shardOf,
    dispatch,
    closeWith(code) {
      for (const socket of sockets()) socket.close(code);
    },
    cut(shardId) {
      for (const socket of sockets(shardId)) socket.terminate();
    },
    askToReconnect() {
      for (const socket of sockets()) send(socket, { op: 7, d: null, s: null, t: null });
    },
    invalidate(isResumable) {
      const open = sockets();
      if (!isResumable) shards.clear();
      for (const socket of open) send(socket, { op: 9, d: isResumable, s: null, t: null });
    },
    sendRaw(frame) {
      for (const socket of sockets()) socket.send(frame);
    },
    acknowledge: (isOn) => {
      isAcknowledging = isOn;
    },
    close: () =>
      new Promise((resolve) => {
        for (const client of server.clients) client.terminate();
        server.close(() => resolve());
      }),
  };
}

function send(socket: WebSocket, frame: Json): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame));
}

function parse(frame: string): Json {
  const value: unknown = JSON.parse(frame);
  return isJson(value) ? value : {};
}

function readyJson(
  sessionId: string,
  url: string,
  shard: readonly number[],
  guilds: readonly string[],
): Json {
  return {
    v: 10,
    user: { ...BOT_USER, verified: true, mfa_enabled: false, email: null },
    guilds: guilds.map((id) => ({ id, unavailable: true })),
    session_id: sessionId,
    session_type: 'normal',
    resume_gateway_url: url,
    shard,
    application: { id: APPLICATION_ID, flags: 0 },
    private_channels: [],
    relationships: [],
    presences: [],
    geo_ordered_rtc_regions: [],
    _trace: [],
  };
}
