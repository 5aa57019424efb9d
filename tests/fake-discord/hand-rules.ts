import { isJson, type Json, listOf } from './message-json.ts';

const MESSAGE_COMMAND = 3;

/**
 * What Discord refuses though its OpenAPI document does not say so. Written down a second time, and not taken from the bot, so that a slip there
 * is noticed here. Source: discord.com/developers/docs, Message, Components, Application Commands.
 */
export function messageFaults(message: Json, isEdit: boolean): readonly string[] {
  const embeds = listOf(message.embeds);
  const rows = listOf(message.components);
  const controls = rows.flatMap((row) => listOf(row.components));
  const ids = controls.flatMap(({ custom_id: id }) => (id === undefined ? [] : [String(id)]));
  const content = String(message.content ?? '');
  const isEmpty =
    content.trim() === '' && embeds.length + rows.length + listOf(message.attachments).length === 0;
  return [
    ...faultIf(content.length > 2_000, `content: ${content.length} characters; at most 2,000`),
    ...faultIf(isEmpty && !isEdit, 'content: the message is empty (50006)'),
    ...faultIf(totalOf(embeds) > 6_000, `embeds: ${totalOf(embeds)} characters together; at most 6,000`),
    ...embeds.flatMap(embedFaults),
    ...faultIf(rows.length > 5, `components: ${rows.length} rows; at most 5`),
    ...faultIf(new Set(ids).size < ids.length, 'components: two have one custom_id'),
    ...controls.flatMap(controlFaults),
    ...mentionFaults(message),
    ...faultIf(!isWellFormed(message), 'half a surrogate pair'),
  ];
}

/** What Discord refuses about a set of slash commands. */
export function commandFaults(commands: readonly Json[]): readonly string[] {
  const names = commands.map(({ name }) => String(name));
  return [
    ...faultIf(new Set(names).size < names.length, 'two commands have one name'),
    ...faultIf(commands.length > 100, `${commands.length} commands; at most 100`),
    ...faultIf(
      commands.filter(({ type }) => type === MESSAGE_COMMAND).length > 5,
      'more than 5 commands in the menu of a message',
    ),
    ...commands.flatMap((command) => commandFaultsOf(command, String(command.name))),
  ];
}

/** In each language, option names differ, too. */
function optionNamesByLanguage(options: readonly Json[]): readonly (readonly unknown[])[] {
  const languages = options.flatMap(({ name_localizations: names }) =>
    isJson(names) ? Object.keys(names) : [],
  );
  return [...new Set(languages)].map((language) =>
    options.map(({ name, name_localizations: names }) => (isJson(names) ? (names[language] ?? name) : name)),
  );
}

/** In menus names have capitals and blanks. */
function isMenuName(name: string): boolean {
  return name.trim() !== '' && name.length <= 32;
}

function commandFaultsOf(command: Json, name: string): readonly string[] {
  const options = listOf(command.options);
  const firstOptional = options.findIndex(({ required }) => required !== true);
  const lastRequired = options.findLastIndex(({ required }) => required === true);
  const optionNames = options.map((option) => String(option.name));
  return [
    ...faultIf(
      !namesOf(command).every(command.type === MESSAGE_COMMAND ? isMenuName : isName),
      `${name}: no name that Discord takes`,
    ),
    ...faultIf(
      command.type === MESSAGE_COMMAND && (options.length > 0 || String(command.description ?? '') !== ''),
      `${name}: a command in the menu of a message has neither description nor options`,
    ),
    ...faultIf(
      firstOptional !== -1 && lastRequired > firstOptional,
      `${name}: required options must come first`,
    ),
    ...[optionNames, ...optionNamesByLanguage(options)].flatMap((names) =>
      faultIf(new Set(names).size < names.length, `${name}: two options have one name`),
    ),
    ...options.flatMap((option) => [
      ...faultIf(
        !namesOf(option).every(isName),
        `${name} ${String(option.name)}: no name that Discord takes`,
      ),
      ...faultIf(
        option.autocomplete === true && listOf(option.choices).length > 0,
        `${name} ${String(option.name)}: choices and autocomplete together`,
      ),
      ...listOf(option.choices).flatMap(({ value }) =>
        faultIf(String(value).length > 100, `${name} ${String(option.name)}: a choice's value over 100`),
      ),
    ]),
    ...faultIf(textOf(command) > 8_000, `${name}: ${textOf(command)} characters in all; at most 8,000`),
  ];
}

export function choiceFaults(choices: readonly Json[]): readonly string[] {
  return choices.flatMap(({ name, value }) => [
    ...faultIf(String(value).length > 100 || String(value) === '', `choice “${String(name)}”: its value`),
    ...faultIf(String(name).trim() === '', 'a choice without a name'),
  ]);
}

function embedFaults(embed: Json): readonly string[] {
  return listOf(embed.fields).flatMap(({ name, value }) => [
    ...faultIf(String(name).trim() === '', 'embeds: a field without a name'),
    ...faultIf(String(value).trim() === '', 'embeds: a field without a value'),
  ]);
}

function controlFaults(control: Json): readonly string[] {
  const options = listOf(control.options);
  return [
    ...faultIf(control.custom_id === '', 'components: an empty custom_id'),
    ...faultIf(
      control.type === 2 && control.style === 5 && String(control.url).length > 512,
      'components: a url over 512',
    ),
    ...faultIf(
      control.type === 2 && !control.label && !control.emoji,
      'components: a button without a label',
    ),
    ...faultIf(control.type === 3 && options.length === 0, 'components: a select menu without options'),
    ...options.flatMap(({ value }) =>
      faultIf(String(value).length > 100, 'components: a select value over 100'),
    ),
    ...faultIf(
      new Set(options.map(({ value }) => value)).size < options.length,
      'components: two options, one value',
    ),
  ];
}

/** This bot pings nobody, whatever an article says, so each message must say so. */
function mentionFaults({ allowed_mentions: allowed }: Json): readonly string[] {
  const isSilent =
    isJson(allowed) && Array.isArray(allowed.parse) && allowed.parse.length === 0 && !allowed.replied_user;
  return faultIf(!isSilent, 'allowed_mentions: could ping');
}

function totalOf(embeds: readonly Json[]): number {
  return embeds.reduce((total, { title, description, footer, author, fields }) => {
    const texts = [title, description, inner(footer, 'text'), inner(author, 'name')];
    const fieldTexts = listOf(fields).flatMap(({ name, value }) => [name, value]);
    return (
      total + [...texts, ...fieldTexts].reduce<number>((sum, text) => sum + String(text ?? '').length, 0)
    );
  }, 0);
}

function inner(part: unknown, name: string): unknown {
  return isJson(part) ? part[name] : undefined;
}

/** The characters of a command's names, descriptions and values, options and choices included; of each the longest language. */
function textOf(command: Json): number {
  const longest = (name: string) =>
    Math.max(...[command[name] ?? '', ...localized(command, name)].map((text) => String(text).length));
  const own = [longest('name'), longest('description'), String(command.value ?? '').length];
  const nested = [...listOf(command.options), ...listOf(command.choices)].map(textOf);
  return [...own, ...nested].reduce((sum, length) => sum + length, 0);
}

function localized(part: Json, name: string): readonly unknown[] {
  const languages = part[`${name}_localizations`];
  return isJson(languages) ? Object.values(languages) : [];
}

function namesOf(part: Json): readonly string[] {
  return [part.name, ...localized(part, 'name')].map(String);
}

function isName(name: string): boolean {
  return /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(name) && name === name.toLowerCase();
}

/** With the flag `u`, only half a pair is a surrogate. */
function isWellFormed(value: unknown): boolean {
  let isFine = true;
  JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'string' && /\p{Cs}/u.test(part)) isFine = false;
    return part;
  });
  return isFine;
}

function faultIf(isFault: boolean, fault: string): readonly string[] {
  return isFault ? [fault] : [];
}
