import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { stream } from 'hono/streaming';
import type { CoverageFacts } from '../../coverage/coverage.ts';
import type { Dispatcher } from '../../interactions/create-dispatcher.ts';
import { messagesFor } from '../../replies/messages-for.ts';
import type { MessageBody } from '../../replies/reply.ts';
import type { Log } from '../../text/log.ts';
import { drawAvatar } from './draw-avatar.ts';
import { findPackageRoot } from './find-package-root.ts';
import { guardRequests } from './guard-requests.ts';
import { helpDocument } from './help-document.ts';
import type { PageBundle } from './page-bundle.ts';
import { pageDocument } from './page-document.ts';
import type { PreviewStart, PreviewStep } from './preview-api.ts';
import { protectResponses } from './protect-responses.ts';
import { type Moment, type ReadBody, readAction, readSuggestRequest } from './read-action.ts';
import { sendSteps } from './send-steps.ts';

/** What the page begins with: the figures of what is served, and lines to try that it answers. */
export interface PreviewOpening {
  readonly facts: CoverageFacts;
  readonly examples: readonly string[];
}

export interface PreviewParts {
  readonly dispatcher: Dispatcher;
  /** What Discord is told about the commands: the page knows no others. */
  readonly registration: readonly RESTPostAPIApplicationCommandsJSONBody[];
  readonly opening: () => Promise<PreviewOpening>;
  readonly log: Log;
  /** What watches have posted since this was last asked, once all that is due is posted. */
  readonly posted?: () => Promise<readonly MessageBody[]>;
}

/** The largest body that the page has reason to send, in bytes. */
const LARGEST_BODY = 64 * 1024;
/** How the README calls the part that the page links to. */
const GO_LIVE = 'Go live in three steps';
const DEFAULT_LOCALE = 'en-GB';

/** The page and the few addresses that it calls, as a function from request to response. */
export function createPreviewApp(parts: PreviewParts, bundle: PageBundle): Hono {
  const { dispatcher, log } = parts;
  const app = new Hono();
  app.use(protectResponses, guardRequests);
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: (context) => refuse(context, 413, 'The body is too large.'),
    }),
  );

  app.get('/', (context) => {
    const locale = context.req.query('lang') ?? momentOf(context).locale;
    return context.html(pageDocument(messagesFor(locale)));
  });
  app.get('/page.js', (context) =>
    context.body(bundle.script, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/page.css', (context) =>
    context.body(bundle.style, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  app.get('/avatars/:file{[a-z]+\\.svg}', (context) => {
    const drawn = drawAvatar(context.req.param('file').replace('.svg', ''));
    return drawn === undefined
      ? context.notFound()
      : context.body(drawn, 200, { 'content-type': 'image/svg+xml' });
  });
  app.get('/readme', async (context) => context.text(await readReadme()));
  app.get('/go-live', async (context) =>
    context.html(helpDocument(await readReadme(), GO_LIVE, messagesFor(momentOf(context).locale))),
  );

  app.get('/api/commands', async (context) => context.json(await startOf(parts)));
  app.post('/api/suggest', async (context) => {
    const read = await readBody(context, readSuggestRequest);
    return 'error' in read
      ? refuse(context, 400, read.error)
      : context.json(await dispatcher.suggest(read.request));
  });
  app.post('/api/dispatch', async (context) => {
    const read = await readBody(context, readAction);
    if ('error' in read) return refuse(context, 400, read.error);
    context.header('content-type', 'application/x-ndjson; charset=utf-8');
    return stream(
      context,
      async (out) => {
        let written: Promise<unknown> = Promise.resolve();
        const send = (step: PreviewStep) => {
          written = written.then(() => out.writeln(JSON.stringify(step)));
        };
        await sendSteps(read.request, dispatcher, send, parts.posted);
        await written;
      },
      async (error) => log.error('preview.failed', { fault: error.name, path: context.req.path }),
    );
  });

  app.notFound((context) => refuse(context, 404, `There is nothing at ${context.req.path}.`));
  app.onError((error, context) => {
    log.error('preview.failed', { fault: error.name, path: context.req.path });
    return refuse(context, 500, 'Something went wrong here; the log of the bot says what.');
  });
  return app;
}

async function readReadme(): Promise<string> {
  return readFile(join(findPackageRoot(), 'README.md'), 'utf8');
}

async function startOf({ registration, opening }: PreviewParts): Promise<PreviewStart> {
  const { facts, examples } = await opening();
  const { articles, quotations, people } = facts;
  return { commands: registration, loaded: { articles, quotations, people }, examples };
}

async function readBody<Value>(
  context: Context,
  read: (body: unknown, moment: Moment) => ReadBody<Value>,
): Promise<ReadBody<Value>> {
  if (!(context.req.header('content-type') ?? '').startsWith('application/json')) {
    return { error: 'Send the body as application/json.' };
  }
  try {
    return read(await context.req.json(), momentOf(context));
  } catch (error) {
    if (error instanceof SyntaxError) return { error: 'The body is not valid JSON.' };
    throw error;
  }
}

/** The browser's own language stands for the person's and the server's. */
function momentOf(context: Context): Moment {
  const [locale = DEFAULT_LOCALE] =
    /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*/i.exec(context.req.header('accept-language') ?? '') ?? [];
  return { locale, day: new Date().toISOString().slice(0, 10) };
}

function refuse(context: Context, status: 400 | 404 | 413 | 500, error: string): Response {
  return context.json({ error }, status);
}
