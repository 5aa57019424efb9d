import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { guildJson } from './guild-json.ts';
import { isJson, type Json } from './message-json.ts';
import { APPLICATION_ID, BOT_USER, GUILD_ID, OTHER_GUILD_ID, TOKEN } from './world.ts';

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
  /** Sends an event; while nobody is connected it waits for the session to be resumed. */
  dispatch(event: string, data: unknown): void;
  closeWith(code: number): void;
  /** Cuts the line, without a closing frame. */
  cut(): void;
  /** Op 7: asks for a new connection. */
  askToReconnect(): void;
  /** Op 9. */
  invalidate(isResumable: boolean): void;
  sendRaw(frame: string): void;
  /** Whether heartbeats are answered; a line that does not is dead though it stands. */
  acknowledge(isOn: boolean): void;
  close(): Promise<void>;
}

/** The time in which a session's events are kept is unlimited here. */
interface Session {
  readonly events: { readonly t: string; readonly s: number; readonly d: unknown }[];
}

/** Discord's gateway on loopback, for one shard: HELLO, IDENTIFY, READY, heartbeats, RESUME with what was missed. */
export async function startGatewayServer(options: GatewayOptions, port = 0): Promise<GatewayServer> {
  const server = new WebSocketServer({ host: '127.0.0.1', port });
  await new Promise<void>((resolve) => server.once('listening', resolve));
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
  const sessions = new Map<string, Session>();
  const count = { identified: 0, resumed: 0, closed: 0 };
  let current: { readonly socket: WebSocket; readonly session: Session } | undefined;
  let latest: Session | undefined;
  let intents: number | undefined;
  let lastClose: number | undefined;
  let isAcknowledging = true;

  server.on('connection', (socket) => {
    send(socket, { op: 10, d: { heartbeat_interval: options.heartbeatMs, _trace: [] }, s: null, t: null });
    socket.on('error', () => undefined); // a line that was cut on purpose
    socket.on('message', (data) => receive(socket, parse(String(data))));
    socket.on('close', (code) => {
      if (current?.socket !== socket) return;
      lastClose = code;
      count.closed += 1;
      current = undefined;
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
    count.identified += 1;
    intents = Number(data.intents);
    const sessionId = `session-${count.identified}`;
    const session: Session = { events: [] };
    sessions.set(sessionId, session);
    current = { socket, session };
    latest = session;
    dispatch('READY', readyJson(sessionId, url));
    for (const id of [GUILD_ID, OTHER_GUILD_ID]) dispatch('GUILD_CREATE', guildJson(id));
  }

  function resume(socket: WebSocket, data: Json): void {
    const session = sessions.get(String(data.session_id));
    if (session === undefined) {
      send(socket, { op: 9, d: false, s: null, t: null });
      return;
    }
    count.resumed += 1;
    current = { socket, session };
    for (const event of session.events) {
      if (event.s > Number(data.seq)) send(socket, { op: 0, ...event });
    }
    dispatch('RESUMED', { _trace: [] });
  }

  function dispatch(t: string, d: unknown): void {
    const session = current?.session ?? latest;
    if (session === undefined) return;
    const event = { t, s: session.events.length + 1, d };
    session.events.push(event);
    if (current !== undefined) send(current.socket, { op: 0, ...event });
  }

  return {
    url,
    identified: () => count.identified,
    resumed: () => count.resumed,
    closed: () => count.closed,
    intents: () => intents,
    lastClose: () => lastClose,
    dispatch,
    closeWith: (code) => current?.socket.close(code),
    cut: () => current?.socket.terminate(),
    askToReconnect: () => current !== undefined && send(current.socket, { op: 7, d: null, s: null, t: null }),
    invalidate(isResumable) {
      if (!isResumable) sessions.clear();
      if (current !== undefined) send(current.socket, { op: 9, d: isResumable, s: null, t: null });
    },
    sendRaw: (frame) => current?.socket.send(frame),
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

function readyJson(sessionId: string, url: string): Json {
  return {
    v: 10,
    user: { ...BOT_USER, verified: true, mfa_enabled: false, email: null },
    guilds: [GUILD_ID, OTHER_GUILD_ID].map((id) => ({ id, unavailable: true })),
    session_id: sessionId,
    session_type: 'normal',
    resume_gateway_url: url,
    shard: [0, 1],
    application: { id: APPLICATION_ID, flags: 0 },
    private_channels: [],
    relationships: [],
    presences: [],
    geo_ordered_rtc_regions: [],
    _trace: [],
  };
}
