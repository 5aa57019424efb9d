import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';

/** An app that can be called. */
export interface ServedApp {
  /** `http://127.0.0.1:3000` */
  readonly url: string;
  /** Stops serving; requests under way have a second to end. */
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** The setting that the port comes from, and a number that would do instead: named where it cannot be had. */
  readonly setting: string;
  readonly instead: number;
}

/** Whoever takes longer to send a request holds a connection, and is no browser and no Discord. */
const SENT_WITHIN_MS = 10_000;

/** Serves an app over HTTP. Rejects with what to do when the port cannot be had. */
export async function serveApp(app: Pick<Hono, 'fetch'>, options: ServeOptions): Promise<ServedApp> {
  const { host } = options;
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { headersTimeout: SENT_WITHIN_MS, requestTimeout: SENT_WITHIN_MS },
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, options)));
    server.listen(options.port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : options.port);
    });
  });
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    close: () => closeServer(server),
  };
}

/** A browser keeps connections open that it has not used yet; they are cut after this time, in milliseconds. */
const GRACE = 1_000;

async function closeServer(server: ServerType): Promise<void> {
  const cut = setTimeout(() => {
    if ('closeAllConnections' in server) server.closeAllConnections();
  }, GRACE);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  clearTimeout(cut);
}

function listenError(
  error: Error & { readonly code?: string },
  { host, port, setting, instead }: ServeOptions,
): Error {
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new Error(`${setting.replace('PORT', 'HOST')}: ${host} is no address of this machine.`, {
      cause: error,
    });
  const because =
    error.code === 'EADDRINUSE'
      ? `another program is using it (perhaps this bot, already running)`
      : error.code === 'EACCES'
        ? 'this user may not use it'
        : error.message;
  return new Error(
    `${setting} ${port}: ${because}. Set ${setting} to another number, such as ${setting}=${instead}.`,
    {
      cause: error,
    },
  );
}
