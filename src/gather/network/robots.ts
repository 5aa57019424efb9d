import robotsModule from 'robots-parser';
import { decodePage } from '../../corpus/html/decode-page.ts';
import type { Fault } from './fault.ts';
import type { Answer } from './request-once.ts';

/** What a host lets us read. */
export interface Rules {
  /** Undefined where the address may be read. */
  refusal(url: URL): Fault | undefined;
  /** Seconds between two requests that the host asks for; 0 where it asks for none. */
  readonly pause: number;
}

interface Robot {
  isAllowed(url: string, userAgent?: string): boolean | undefined;
  getCrawlDelay(userAgent?: string): number | undefined;
}

// The package is a function, as a CommonJS module has it; its types speak of a module with a default export.
const robotsParser = robotsModule as unknown as (url: string, text: string) => Robot;

/** RFC 9309, section 2.5: at least so much is read. */
export const LARGEST_ROBOTS = 500_000;
/** What asks for a longer pause is obeyed up to here; the rest of the source is fetched the next time. */
const LONGEST_PAUSE = 30;

const EVERYTHING: Rules = { refusal: () => undefined, pause: 0 };

/**
 * The rules that `robots.txt` gives to `product` (RFC 9309): none where there is no such file, everything closed where the host cannot say
 * (5xx, no answer), which is told apart from a refusal.
 */
export function rulesOf(answer: Answer, address: string, product: string): Rules {
  if (answer.kind === 'failed') {
    // A file beyond the limit is no rule; a host that is not there or not public has the same fault itself.
    return answer.fault.kind === 'too-large' ? EVERYTHING : { refusal: () => answer.fault, pause: 0 };
  }
  const { status, bytes, headers } = answer;
  if (status === 429 || status >= 500)
    return { refusal: () => ({ kind: 'robots-unknown', detail: String(status) }), pause: 0 };
  if (status !== 200) return EVERYTHING;
  const decoded = decodePage(bytes, headers.get('content-type') ?? undefined);
  if (decoded.kind === 'refused') return EVERYTHING;
  const robot = robotsParser(address, decoded.text);
  return {
    refusal: (url) =>
      robot.isAllowed(url.href, product) === false ? { kind: 'forbidden', detail: url.host } : undefined,
    pause: Math.min(LONGEST_PAUSE, Math.max(0, robot.getCrawlDelay(product) ?? 0)),
  };
}
