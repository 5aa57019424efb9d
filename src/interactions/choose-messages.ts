import type { Messages } from '../replies/messages.ts';
import { messagesFor } from '../replies/messages-for.ts';
import type { Visibility } from '../replies/reply.ts';
import type { ServerSettings } from '../settings/server-settings.ts';
import type { Asker } from './request.ts';

/**
 * The language of an answer: what the asker alone sees is in the asker's, and what everybody reads along is in the server's, as `/settings` or
 * Discord has it. Where there is no server, as in a direct message, it is the asker's.
 */
export function chooseMessages(
  { locale, guildLocale }: Asker,
  visibility: Visibility,
  { language = 'auto' }: ServerSettings = {},
): Messages {
  if (visibility === 'private') return messagesFor(locale);
  return messagesFor(language === 'auto' ? (guildLocale ?? locale) : language);
}
