import { z } from 'zod';
import { MOST_WATCHES, WATCH, type Watch } from './watch.ts';

/** What `/settings` lets a server choose for the bot's own words; `auto` follows the asker, or the server where everybody reads along. */
export const LANGUAGES = ['auto', 'en', 'de', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The longest wait between two questions of one person, in seconds. */
export const LONGEST_COOL_DOWN = 3_600;
/** Discord's menus of channels and roles take no more. */
export const MOST_CHOSEN = 25;

const id = z.string().regex(/^\d{17,20}$/, 'an id of 17 to 20 digits in quotation marks');
const ids = z.array(id, 'a list of ids').max(MOST_CHOSEN, `at most ${MOST_CHOSEN} ids`);
const seconds = `a whole number of seconds from 0 to ${LONGEST_COOL_DOWN}`;

/** One server's settings, as they stand in the file; each message says what is wanted. */
export const SERVER_SETTINGS = z.strictObject({
  visibility: z.enum(['public', 'private'], '"public" or "private"').optional(),
  mentionChannels: ids.optional(),
  moderatorRoles: ids.optional(),
  language: z.enum(LANGUAGES, `one of ${LANGUAGES.join(', ')}`).optional(),
  coolDownSeconds: z.int(seconds).min(0, seconds).max(LONGEST_COOL_DOWN, seconds).optional(),
  reportChannel: id.optional(),
  watches: z
    .array(WATCH, 'a list of watches')
    .max(MOST_WATCHES, `at most ${MOST_WATCHES} watches`)
    .optional(),
});

/** What somebody has settled for their own direct messages. */
export const PERSONAL_SETTINGS = SERVER_SETTINGS.pick({ watches: true });

/** What a server has settled for itself; what is absent is as the environment has it. */
export interface ServerSettings {
  /** Who sees an answer when the asker does not say. */
  readonly visibility?: 'public' | 'private' | undefined;
  /** The only channels where mentions are answered; everywhere when absent, nowhere when empty. */
  readonly mentionChannels?: readonly string[] | undefined;
  /** The only ones of the environment's moderator roles that count here; all of them when absent. */
  readonly moderatorRoles?: readonly string[] | undefined;
  readonly language?: Language | undefined;
  /** How long somebody waits between two questions, where that is longer than the environment asks for. */
  readonly coolDownSeconds?: number | undefined;
  /** Where reports on answers go; there are none when absent. */
  readonly reportChannel?: string | undefined;
  /** What it wants to be told of; changed by `keepWatches` alone. */
  readonly watches?: readonly Watch[] | undefined;
}

/** What somebody has settled for their own direct messages. */
export type PersonalSettings = Pick<ServerSettings, 'watches'>;
