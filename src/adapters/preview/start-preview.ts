import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { createPreviewApp, type PreviewParts } from './create-preview-app.ts';
import { readPage } from './read-page.ts';

/** The page, being served. */
export interface Preview {
  /** `http://127.0.0.1:3000` */
  readonly url: string;
  /** Stops serving; requests under way have a second to end. */
  close(): Promise<void>;
}

/** Loopback, and nothing else: the page asks nobody who they are. */
const HOST = '127.0.0.1';

/** Serves the preview page on this computer alone; port 0 takes any free one. Rejects with what to do when the port cannot be had. */
export async function startPreview(parts: PreviewParts & { readonly port: number }): Promise<Preview> {
  const app = createPreviewApp(parts, await readPage());
  const server = createAdaptorServer({ fetch: app.fetch });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, parts.port)));
    server.listen(parts.port, HOST, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : parts.port);
    });
  });
  return {
    url: `http://${HOST}:${port}`,
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

function listenError(error: Error & { readonly code?: string }, port: number): Error {
  const because =
    error.code === 'EADDRINUSE'
      ? `another program is using it (perhaps this bot, already running)`
      : error.code === 'EACCES'
        ? 'this user may not use it'
        : error.message;
  return new Error(`PORT ${port}: ${because}. Set PORT to another number, such as PORT=3001.`, {
    cause: error,
  });
}
