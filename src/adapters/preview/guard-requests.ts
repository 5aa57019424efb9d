import type { MiddlewareHandler } from 'hono';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Only this page may use this server. A `Host` that is not this computer is refused, since any site can let its name point here (DNS
 * rebinding); so is a request that a page of another origin makes.
 */
export const guardRequests: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  if (!LOOPBACK.has(host.replace(/:\d{1,5}$/, ''))) {
    return context.json(
      { error: 'This page is served to this computer only: open it as http://127.0.0.1.' },
      403,
    );
  }
  const origin = context.req.header('origin');
  const site = context.req.header('sec-fetch-site');
  const isForeign =
    (origin !== undefined && origin !== `http://${host}`) || site === 'cross-site' || site === 'same-site';
  // A link from another page may lead here; it can only look.
  const isVisit = context.req.method === 'GET' && context.req.header('sec-fetch-mode') === 'navigate';
  if (isForeign && !isVisit) {
    return context.json({ error: 'Only the preview page itself may ask this server.' }, 403);
  }
  await next();
  return undefined;
};
