import type { Exchange } from '../fake-discord/interaction-book.ts';

const DISCORD_WAITS_MS = 3_000;

/** When first words and answers came, in one line. */
export function describeExchanges(what: string, exchanges: readonly Exchange[]): string {
  const after = (at: (exchange: Exchange) => number | undefined) =>
    exchanges.flatMap((exchange) => {
      const moment = at(exchange);
      return moment === undefined ? [] : [moment - exchange.sentAt];
    });
  const acknowledged = after(({ acknowledgedAt }) => acknowledgedAt);
  const answered = after(({ answeredAt }) => answeredAt);
  const late = acknowledged.filter((time) => time > DISCORD_WAITS_MS).length;
  return `${what}: ${exchanges.length}; first word to ${acknowledged.length}, ${late} too late: ${spread(acknowledged)}; answer to ${answered.length}: ${spread(answered)}`;
}

function spread(times: readonly number[]): string {
  if (times.length === 0) return 'none';
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return `p50 ${at(0.5)}, p99 ${at(0.99)}, last ${sorted.at(-1)} ms`;
}
