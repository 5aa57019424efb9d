import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { CoverageFacts } from '../../coverage/coverage.ts';
import type { Meter } from '../meter.ts';

/** What can be looked up at any moment; undefined while it is not there yet. */
export interface Sights {
  readonly coverage: () =>
    | { readonly facts: CoverageFacts; readonly revision: string; readonly readAt: number }
    | undefined;
  readonly load: () =>
    | { readonly waiting: number; readonly underWay: number; readonly workers: number }
    | undefined;
  readonly isReady: () => boolean;
}

/** Counts for Prometheus. */
export interface PrometheusMeter extends Meter {
  /** A line of the log that says that something went wrong. */
  line(level: 'warn' | 'error', event: string): void;
  /** Everything in Prometheus’ text format. */
  exposition(): Promise<string>;
  readonly contentType: string;
}

const PREFIX = 'on_the_record_';
/** Seconds: Discord waits for 3 of them, and a "wait" is said after 0.4. */
const LATENCIES = [0.01, 0.025, 0.05, 0.1, 0.25, 0.4, 1, 2, 3, 5, 10, 30, 60];
/** Log lines that stand for something that has a name of its own. */
const EXCERPT_DROPPED = 'excerpt-dropped';

/** A registry of its own, so that two in one process, as in tests, do not meet. */
export function createMeter(sights: Sights): PrometheusMeter {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const interactions = new Counter({
    name: `${PREFIX}interactions_total`,
    help: 'Requests by how they came, the command they meant, and what became of them',
    labelNames: ['surface', 'kind', 'command', 'outcome'],
    registers,
  });
  const latency = new Histogram({
    name: `${PREFIX}answer_seconds`,
    help: 'From the arrival of a request until its answer could be sent',
    labelNames: ['command'],
    buckets: LATENCIES,
    registers,
  });
  const requests = new Counter({
    name: `${PREFIX}discord_requests_total`,
    help: 'Requests to the API of Discord by road and status',
    labelNames: ['road', 'status'],
    registers,
  });
  const connections = new Counter({
    name: `${PREFIX}gateway_events_total`,
    help: 'Sessions begun (identified), gone on with (resumed), lines lost, and ends for good',
    labelNames: ['event'],
    registers,
  });
  const lines = new Counter({
    name: `${PREFIX}log_lines_total`,
    help: 'Lines of the log at the levels warn and error, by event',
    labelNames: ['level', 'event'],
    registers,
  });
  const dropped = new Counter({
    name: `${PREFIX}excerpts_dropped_total`,
    help: 'Excerpts left out because they were not word for word what the article says',
    registers,
  });
  const refusals = new Counter({
    name: `${PREFIX}requests_not_sent_total`,
    help: 'Requests held back because Discord has refused too many',
    registers,
  });

  gauge('ready', 'Whether /readyz says yes', () => Number(sights.isReady()));
  gauge('queue_length', 'Requests that nobody has begun with', () => sights.load()?.waiting);
  gauge('answers_under_way', 'Requests that are being worked out', () => sights.load()?.underWay);
  gauge('workers', 'Threads that answer', () => sights.load()?.workers);
  gauge('coverage_age_seconds', 'Since the folder was last read', () => {
    const served = sights.coverage();
    return served === undefined ? undefined : (Date.now() - served.readAt) / 1_000;
  });
  for (const what of ['articles', 'passages', 'quotations', 'statements', 'people'] as const)
    gauge(`coverage_${what}`, `How many ${what} are served`, () => sights.coverage()?.facts[what]);
  gauge('coverage_files_skipped', 'Files of the folder that could not be read', () => {
    return sights.coverage()?.facts.unreadable.length;
  });
  new Gauge({
    name: `${PREFIX}coverage_info`,
    help: 'The revision that is served',
    labelNames: ['revision'],
    registers,
    collect() {
      this.reset();
      const served = sights.coverage();
      if (served !== undefined) this.set({ revision: served.revision.slice(0, 12) }, 1);
    },
  });

  return {
    answered({ surface, kind, command, outcome, milliseconds }) {
      interactions.inc({ surface, kind, command, outcome });
      latency.observe({ command }, milliseconds / 1_000);
    },
    requested(road, status) {
      requests.inc({ road, status: String(status) });
      if (status === 'not-sent') refusals.inc();
    },
    connection: (event) => connections.inc({ event }),
    line(level, event) {
      lines.inc({ level, event });
      if (event === EXCERPT_DROPPED) dropped.inc();
    },
    exposition: () => registry.metrics(),
    contentType: registry.contentType,
  };

  /** Nothing is shown while there is nothing to look at. */
  function gauge(name: string, help: string, look: () => number | undefined): void {
    new Gauge({
      name: `${PREFIX}${name}`,
      help,
      registers,
      collect() {
        const value = look();
        if (value === undefined) this.remove();
        else this.set(value);
      },
    });
  }
}
