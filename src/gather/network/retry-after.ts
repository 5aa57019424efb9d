/** Nobody waits longer for one request, whatever a server asks for. */
const LONGEST_MS = 7 * 24 * 3_600_000;

/** How long a server asks to be left alone, in milliseconds: seconds or a date (RFC 9110, section 10.2.3); undefined where it does not say. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const words = header.trim();
  const wait = /^\d{1,9}$/.test(words) ? Number(words) * 1_000 : Date.parse(words) - now;
  return Number.isNaN(wait) ? undefined : Math.min(LONGEST_MS, Math.max(0, wait));
}
