import { appendFileSync } from 'node:fs';
import type { Exchange } from '../fake-discord/interaction-book.ts';
import { type FakeMessage, isEphemeral, isJson, listOf } from '../fake-discord/message-json.ts';
import type { FakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { controlsOf } from '../fake-discord/user-actions.ts';
import type { BotProcess } from './bot-process.ts';

/** With TRANSCRIPT set to a file, what everybody said and saw is added to it, for people to read. */
export function addToTranscript(discord: FakeDiscord, bot: BotProcess): void {
  const file = process.env.TRANSCRIPT;
  if (file === undefined) return;
  const parts = [
    '─'.repeat(80),
    ...bot.lines,
    '',
    ...discord.exchanges().map(describeExchange),
    ...discord.written.map((message) => describeMessage('writes in the channel', message)),
    '',
  ];
  appendFileSync(file, `${parts.join('\n')}\n`);
}

function describeExchange(exchange: Exchange): string {
  const { start, answeredAt, sentAt, original, followUps, choices = [] } = exchange;
  const took = answeredAt === undefined ? 'not answered' : `after ${answeredAt - sentAt} ms`;
  const messages = original === undefined ? followUps : [original, ...followUps];
  const how = exchange.isUpdate ? 'changes the message' : 'answers';
  return [
    `» ${start.person.user.username} (${start.place}) ${actionOf(exchange)}  [${took}]`,
    ...choices.map(({ name, value }) => `    ${String(name)}  =  ${String(value)}`),
    ...messages.map((message) => describeMessage(how, message)),
  ].join('\n');
}

function actionOf({ start: { type, data, message } }: Exchange): string {
  const options = listOf(data.options).map(({ name, value }) => `${String(name)}:${String(value)}`);
  if (type === 2) return `/${String(data.name)} ${options.join(' ')}`;
  if (type === 4) return `types /${String(data.name)} ${options.join(' ')}`;
  const control =
    message === undefined
      ? undefined
      : controlsOf(message).find(({ custom_id: id }) => id === data.custom_id);
  return `presses “${String(control?.label ?? data.custom_id)}”`;
}

function describeMessage(how: string, message: FakeMessage): string {
  const embeds = message.embeds.flatMap(({ title, description, fields, footer }) => [
    title,
    description,
    ...listOf(fields).flatMap(({ name, value }) => [name, value]),
    isJson(footer) ? footer.text : undefined,
  ]);
  const labels = controlsOf(message).map(({ label, placeholder }) => `[${String(label ?? placeholder)}]`);
  const lines = [message.content, ...embeds, labels.join(' ')].filter(
    (part) => part !== undefined && part !== '',
  );
  const indented = lines.flatMap((part) => String(part).split('\n')).map((line) => `    ${line}`);
  return [`  the bot ${how}${isEphemeral(message) ? ' (only they see it)' : ''}:`, ...indented].join('\n');
}
