import { z } from 'zod';

/** How often a watch speaks: after each refresh that brings something, or once a day or a week with all of it. */
export const RHYTHMS = ['refresh', 'day', 'week'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** Cards an hour at most; what comes beyond is told in one line. */
export const MOST_AN_HOUR = 20;
export const USUAL_AN_HOUR = 5;
/** Watches of one server, or of one person. */
export const MOST_WATCHES = 25;

const snowflake = z.string().regex(/^\d{17,20}$/, 'an id of 17 to 20 digits in quotation marks');
const number = `a whole number from 1 to ${MOST_AN_HOUR}`;
const words = z.string().min(1, 'some words').max(200, 'at most 200 characters');

/** One watch, as it stands in the file; each message says what is wanted. */
export const WATCH = z.strictObject({
  id: z.string().regex(/^[0-9a-z]{12}$/, 'the twelve characters that it was given'),
  /** A person or body, a topic, or an outlet, in the words that were typed; a name with the id that it had then. */
  subject: z.discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal('voice'), words, speaker: z.string().optional() }),
      z.strictObject({ kind: z.literal('topic'), words }),
      z.strictObject({ kind: z.literal('outlet'), words }),
    ],
    'a subject of the kind voice, topic or outlet',
  ),
  channel: snowflake,
  /** Who wanted it, and is told when the channel can no longer be written to. */
  by: snowflake,
  every: z.enum(RHYTHMS, `one of ${RHYTHMS.join(', ')}`),
  limit: z.int(number).min(1, number).max(MOST_AN_HOUR, number),
  /** Discord's code for the language that was spoken there; a server's own setting goes before it. */
  locale: z.string(),
  /** The revision that was served when it began: what that holds is not new. */
  since: z.string(),
});

export type Watch = z.infer<typeof WATCH>;
export type WatchSubject = Watch['subject'];

/** Whose a watch is: a server's, or one person's, in direct messages. */
export interface WatchOwner {
  readonly kind: 'server' | 'person';
  readonly id: string;
}

export interface OwnedWatch {
  readonly owner: WatchOwner;
  readonly watch: Watch;
}
