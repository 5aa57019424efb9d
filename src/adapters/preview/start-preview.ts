import { type ServedApp, serveApp } from '../serve-app.ts';
import { createPreviewApp, type PreviewParts } from './create-preview-app.ts';
import { readPage } from './read-page.ts';

/** The page, being served. */
export type Preview = ServedApp;

/** Loopback, and nothing else: the page asks nobody who they are. */
const HOST = '127.0.0.1';

/** Serves the preview page on this computer alone; port 0 takes any free one. Rejects with what to do when the port cannot be had. */
export async function startPreview(parts: PreviewParts & { readonly port: number }): Promise<Preview> {
  const app = createPreviewApp(parts, await readPage());
  return serveApp(app, { host: HOST, port: parts.port, setting: 'PORT', instead: 3001 });
}
