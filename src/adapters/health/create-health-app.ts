import { Hono } from 'hono';
import type { PrometheusMeter } from './create-meter.ts';
import type { Health } from './health.ts';

/** What a supervisor, a balancer and Prometheus ask. It tells figures and states, and nothing of what anybody asked. */
export function createHealthApp(
  health: Health,
  meter: Pick<PrometheusMeter, 'exposition' | 'contentType'>,
): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
    context.header('x-content-type-options', 'nosniff');
  });
  // Whoever answers this is alive: the thread that talks to Discord gives the answer itself.
  app.get('/livez', (context) => context.json({ alive: true }));
  app.get('/readyz', (context) => {
    const checks = health.checks();
    const ready = health.isReady();
    return context.json({ ready, checks }, ready ? 200 : 503);
  });
  app.get('/metrics', async (context) =>
    context.body(await meter.exposition(), 200, { 'content-type': meter.contentType }),
  );
  app.notFound((context) => context.json({ error: 'There are /livez, /readyz and /metrics.' }, 404));
  return app;
}
