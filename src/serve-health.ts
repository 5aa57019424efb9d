import { createHealthApp } from './adapters/health/create-health-app.ts';
import { createMeter, type PrometheusMeter } from './adapters/health/create-meter.ts';
import type { Health } from './adapters/health/health.ts';
import { type ServedApp, serveApp } from './adapters/serve-app.ts';
import type { WorkerDesk } from './desk/open-worker-desk.ts';

export interface HealthParts {
  readonly health: Health;
  /** Absent while the coverage is built. */
  readonly desk: () => WorkerDesk | undefined;
}

/** Counts, whether or not anybody asks. */
export function openMeter({ health, desk }: HealthParts): PrometheusMeter {
  return createMeter({
    coverage: () => desk()?.current(),
    load: () => desk()?.load(),
    isReady: health.isReady,
  });
}

/** Serves what a supervisor asks, from the first moment on. Rejects with what to do when the port cannot be had. */
export function serveHealth(
  health: Health,
  meter: PrometheusMeter,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<ServedApp> {
  return serveApp(createHealthApp(health, meter), { host, port, setting: 'HEALTH_PORT', instead: 9090 });
}
