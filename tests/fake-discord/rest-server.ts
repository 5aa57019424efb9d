import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiError } from './api-error.ts';
import type { Fault, FaultBook } from './faults.ts';
import { readBody, type SentBody } from './read-body.ts';

/** One request of the bot, and what became of it. */
export interface Call {
  /** `POST /interactions/1/token/callback`, without the version and the query. */
  readonly request: string;
  readonly query: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
  readonly files: number;
  readonly at: number;
  /** Absent while it is not answered. */
  status?: number;
}

/** What a route answers; without a body it is 204. */
export interface Answer {
  readonly body?: unknown;
}

export type Respond = (call: Call, body: SentBody) => Answer;

export interface RestServer {
  readonly port: number;
  readonly calls: readonly Call[];
  close(): Promise<void>;
}

/** Discord's REST API, as a server on loopback: records each call, lets faults happen, and leaves the answer to `respond`. */
export async function startRestServer(respond: Respond, faults: FaultBook, port = 0): Promise<RestServer> {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    void serve(request, response).catch((error: unknown) =>
      send(response, 500, { code: 0, message: String(error) }),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port, // a server that listens on a port has one
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '');
    const body = await readBody(request);
    const call: Call = {
      request: `${request.method} ${path}`,
      query: url.search,
      authorization: request.headers.authorization,
      body: body.json,
      files: body.files.length,
      at: Date.now(),
    };
    calls.push(call);
    const fault = faults.take(call.request);
    if (fault !== undefined && !(await meets(fault, response, call))) return;
    const [status, answer] = resultOf(call, body);
    if (fault?.kind === 'cut-after') return void response.socket?.destroy();
    call.status = status;
    send(response, status, answer);
  }

  function resultOf(call: Call, body: SentBody): readonly [number, unknown] {
    try {
      const answer = respond(call, body);
      return answer.body === undefined ? [204, undefined] : [200, answer.body];
    } catch (error) {
      if (error instanceof ApiError) return [error.status, error.toJson()];
      throw error;
    }
  }
}

/** Whether the request goes on to take effect. */
async function meets(fault: Fault, response: ServerResponse, call: Call): Promise<boolean> {
  switch (fault.kind) {
    case 'hang':
      return false;
    case 'status': {
      call.status = fault.status;
      if (fault.retryAfter !== undefined) response.setHeader('Retry-After', String(fault.retryAfter));
      const { status, retryAfter: retry_after, code, isGlobal: global = false } = fault;
      if (global) response.setHeader('X-RateLimit-Global', 'true');
      if (status === 429 && retry_after !== undefined) {
        send(response, 429, { code: 0, message: 'You are being rate limited.', retry_after, global });
      } else if (code !== undefined) {
        send(response, status, { code, message: 'Refused for a test' });
      } else {
        response.writeHead(status, { 'Content-Type': 'text/html' }).end('<html>error 1015</html>');
      }
      return false;
    }
    case 'hold':
      await fault.until;
      return true;
    case 'cut-after':
      return true;
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (body === undefined) return void response.writeHead(status).end();
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
