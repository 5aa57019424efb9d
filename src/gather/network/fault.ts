import { z } from 'zod';

/** What can go wrong with an address; the words for it stand in the message tables. */
export const FAULT_KINDS = [
  'status',
  'unreachable',
  'too-slow',
  'too-large',
  'redirects',
  'private',
  'not-http',
  'forbidden',
  'robots-unknown',
  'resting',
  'no-feed',
  'no-sitemap',
  'no-wordpress',
  'no-article',
  'gone',
  'disk',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** `detail` is what only this case knows, fit for a sentence: a status, a host, a code, a moment in ISO 8601. */
export interface Fault {
  readonly kind: FaultKind;
  readonly detail: string;
}

export const FAULT = z.object({ kind: z.enum(FAULT_KINDS), detail: z.string().max(500) });
