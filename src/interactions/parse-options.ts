import type { Coverage } from '../coverage/coverage.ts';
import type { Messages } from '../replies/messages.ts';
import { fold } from '../text/fold.ts';
import { oneLine } from '../text/white-space.ts';
import { shownName, wordsOfOption } from './command-words.ts';
import type { Command, OptionDefinition } from './define-command.ts';
import type { OptionValue } from './request.ts';
import { UserError } from './user-error.ts';

type OptionOfType<Type extends OptionDefinition['type']> = Extract<OptionDefinition, { readonly type: Type }>;

/**
 * The values that `run` gets, made from what a surface sent: Discord's typed values, a form's strings, or a button's. A suggestion's label
 * stands for its value. White space alone is no value. Throws a UserError for whatever does not fit the table.
 */
export function parseOptions(
  command: Command,
  given: Readonly<Record<string, OptionValue>>,
  coverage: Coverage,
  messages: Messages,
): Readonly<Record<string, OptionValue | undefined>> {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(command.options, name));
  if (unknown !== undefined)
    throw new UserError(messages.surfaces.optionUnknown(shownName(messages, command.name), unknown));
  const values: Record<string, OptionValue | undefined> = {};
  for (const [name, option] of Object.entries(command.options)) {
    const raw = Object.hasOwn(given, name) ? given[name] : undefined;
    const value =
      raw === undefined || isBlank(raw) ? undefined : parse(command, name, option, raw, coverage, messages);
    if (value === undefined && option.required === true) {
      const shown = shownName(messages, command.name, name);
      throw new UserError(messages.surfaces.optionRequired(shownName(messages, command.name), shown));
    }
    values[name] = value;
  }
  return values;
}

function isBlank(raw: OptionValue): boolean {
  return typeof raw === 'string' && raw.trim() === '';
}

function parse(
  command: Command,
  name: string,
  option: OptionDefinition,
  raw: OptionValue,
  coverage: Coverage,
  messages: Messages,
): OptionValue {
  const shown = shownName(messages, command.name, name);
  switch (option.type) {
    case 'string':
      return option.choices === undefined
        ? parseText(shown, option, typedFor(option, String(raw)), coverage, messages)
        : parseChoice(command, name, option.choices, String(raw), messages);
    case 'channel':
      return parseChannel(shown, String(raw), messages);
    case 'integer':
      return parseInteger(shown, option, raw, messages);
    case 'boolean':
      return parseBoolean(shown, raw, messages);
  }
}

/** Free text is echoed on one line, so its white space is blanks. */
function typedFor(option: OptionOfType<'string'>, raw: string): string {
  return option.freeText === true ? oneLine(raw) : raw.trim();
}

function parseText(
  name: string,
  option: OptionOfType<'string'>,
  typed: string,
  coverage: Coverage,
  messages: Messages,
): string {
  const value = valueOfLabel(option, typed, coverage) ?? typed;
  if (option.maxLength !== undefined && value.length > option.maxLength) {
    throw new UserError(messages.surfaces.optionTooLong(name, option.maxLength, value.length));
  }
  return value;
}

/** Some clients send the label that was chosen instead of its value, and people copy labels. */
function valueOfLabel(option: OptionOfType<'string'>, typed: string, coverage: Coverage): string | undefined {
  if (option.suggest === undefined) return undefined;
  const folded = fold(typed);
  return option.suggest(coverage, typed).find((suggestion) => fold(suggestion.name) === folded)?.value;
}

function parseChoice(
  command: Command,
  name: string,
  choices: readonly string[],
  raw: string,
  messages: Messages,
): string {
  const labels = wordsOfOption(messages, command.name, name).choices ?? {};
  const folded = fold(raw);
  const choice = choices.find((value) =>
    [value, labels[value] ?? value].some((form) => fold(form) === folded),
  );
  if (choice === undefined)
    throw new UserError(messages.surfaces.optionNotAChoice(shownName(messages, command.name, name), choices));
  return choice;
}

/** An id, as Discord sends it, or a mention, as people copy it. */
function parseChannel(name: string, raw: string, messages: Messages): string {
  const id = /^(?:<#)?(\d{17,20})>?$/.exec(raw.trim())?.[1];
  if (id === undefined) throw new UserError(messages.surfaces.optionNotAChannel(name));
  return id;
}

function parseInteger(
  name: string,
  { min, max }: OptionOfType<'integer'>,
  raw: OptionValue,
  messages: Messages,
): number {
  const value = typeof raw === 'string' ? Number(raw.trim()) : Number(raw);
  if (typeof raw === 'boolean' || !Number.isSafeInteger(value)) {
    throw new UserError(messages.surfaces.optionNotANumber(name));
  }
  if (value < (min ?? value) || value > (max ?? value)) {
    throw new UserError(messages.surfaces.optionOutOfRange(name, min, max));
  }
  return value;
}

function parseBoolean(name: string, raw: OptionValue, messages: Messages): boolean {
  if (typeof raw === 'boolean') return raw;
  const folded = fold(String(raw));
  if (folded === 'true' || folded === 'yes') return true;
  if (folded === 'false' || folded === 'no') return false;
  throw new UserError(messages.surfaces.optionNotYesOrNo(name));
}
