import type { APIEmbed } from 'discord-api-types/v10';
import { componentFaults } from './component-faults.ts';
import { LIMITS } from './limits.ts';
import { longer, more } from './over-limit.ts';
import type { MessageBody } from './reply.ts';

/**
 * What Discord would refuse about a message, each as a sentence that names the part, its size and its limit; empty when it would take it.
 * Covers the limits that Discord's own OpenAPI document leaves out, too: 6,000 for all embeds, empty fields, equal custom_ids.
 */
export function faultsOf(body: MessageBody): readonly string[] {
  const { content, embeds, rows, files } = body;
  const isEmpty = content.trim() === '' && embeds.length === 0 && rows.length === 0 && files.length === 0;
  return [
    ...(isEmpty ? ['the message is empty'] : []),
    ...longer('content', content, LIMITS.content),
    ...more('embeds', embeds.length, LIMITS.embeds),
    ...more('files', files.length, LIMITS.files),
    ...embeds.flatMap((embed, index) => embedFaults(embed, `embed ${index + 1}`)),
    ...more('characters of all embeds together', totalOf(embeds), LIMITS.embedsTogether),
    ...componentFaults(rows),
    ...(hasHalfPair(body) ? ['the message holds half a surrogate pair'] : []),
  ];
}

function embedFaults(embed: APIEmbed, name: string): readonly string[] {
  const fields = embed.fields ?? [];
  const isEmpty = partsOf(embed).every((part) => part.trim() === '') && embed.image === undefined;
  return [
    ...(isEmpty ? [`${name} is empty`] : []),
    ...longer(`${name}'s title`, embed.title ?? '', LIMITS.title),
    ...longer(`${name}'s description`, embed.description ?? '', LIMITS.description),
    ...longer(`${name}'s footer`, embed.footer?.text ?? '', LIMITS.footer),
    ...longer(`${name}'s author`, embed.author?.name ?? '', LIMITS.author),
    ...more(`fields of ${name}`, fields.length, LIMITS.fields),
    ...fields.flatMap((field, index) => [
      ...(field.name.trim() === '' ? [`field ${index + 1} of ${name} has no name`] : []),
      ...(field.value.trim() === '' ? [`field ${index + 1} of ${name} has no value`] : []),
      ...longer(`the name of field ${index + 1} of ${name}`, field.name, LIMITS.fieldName),
      ...longer(`the value of field ${index + 1} of ${name}`, field.value, LIMITS.fieldValue),
    ]),
  ];
}

function totalOf(embeds: readonly APIEmbed[]): number {
  return embeds.reduce((total, embed) => total + partsOf(embed).join('').length, 0);
}

function partsOf(embed: APIEmbed): readonly string[] {
  const { title = '', description = '', footer, author, fields = [] } = embed;
  return [
    title,
    description,
    footer?.text ?? '',
    author?.name ?? '',
    ...fields.flatMap(({ name, value }) => [name, value]),
  ];
}

function hasHalfPair({ content, embeds }: MessageBody): boolean {
  return [content, ...embeds.flatMap(partsOf)].some((part) => /\p{Cs}/u.test(part));
}
