import { type APIMessage, MessageType } from 'discord-api-types/v10';
import { contentWithFreeText, freeTextOf } from '../../replies/free-text.ts';
import { oneLine } from '../../text/white-space.ts';

/** A message as the gateway sends it; in a server it names that server and says who its author is there. */
export type ReceivedMessage = APIMessage & {
  readonly guild_id?: string;
  readonly member?: { readonly roles: readonly string[] };
};

/**
 * What a message asks of the bot: its words without the mention itself, other mentions as names. Undefined for whatever is no question: a message
 * in a server that does not name the bot in its own words (@everyone, a role; a reply that pings it and asks nothing), one of a bot or a webhook, or one
 * without words. A reply that pings the bot, to a message of its own, is a question where it ends like one. In a direct message no mention is needed.
 */
export function questionOf(message: ReceivedMessage, botId: string): string | undefined {
  if (message.author.bot === true || message.author.system === true) return undefined;
  if (message.webhook_id !== undefined || message.author.id === botId) return undefined;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return undefined;
  const isDirect = message.guild_id === undefined;
  if (!isDirect && !isMentioned(message, botId) && !isAskedOn(message, botId)) return undefined;
  const question = withoutMarkup(message, botId);
  return /[\p{L}\p{N}]/u.test(question) ? question : undefined;
}

function isAskedOn(
  { content, mentions, referenced_message: answer }: ReceivedMessage,
  botId: string,
): boolean {
  return answer?.author.id === botId && mentions.some(({ id }) => id === botId) && /[?？]\s*$/.test(content);
}

/** What the answer of ours was asked that a message replies to: it stands in that answer. Undefined where it replies to nothing of ours. */
export function earlierQuestionOf(message: ReceivedMessage, botId: string): string | undefined {
  const answer = message.referenced_message;
  if (answer === undefined || answer === null || answer.author.id !== botId) return undefined;
  return freeTextOf(contentWithFreeText(answer));
}

/** Discord lists whom a reply pings as well; a mention in the words, outside code, is in both places. */
function isMentioned({ mentions, content }: ReceivedMessage, botId: string): boolean {
  return (
    mentions.some(({ id }) => id === botId) &&
    (content.includes(`<@${botId}>`) || content.includes(`<@!${botId}>`))
  );
}

function withoutMarkup({ content, mentions }: ReceivedMessage, botId: string): string {
  const names = new Map(mentions.map(({ id, global_name, username }) => [id, global_name ?? username]));
  const words = content
    .replace(/<@!?(\d{1,20})>/g, (_, id: string) => (id === botId ? ' ' : ` ${names.get(id) ?? ''} `))
    .replace(/<(?:@&|#|a?:\w{1,32}:)\d{1,20}>/g, ' ');
  return oneLine(words).replace(/^[ ,:;.–—-]+/, '');
}
