import { describe, expect, it } from 'vitest';
import { isSameRegistration } from '../../src/interactions/is-same-registration.ts';
import { loadCommands } from '../../src/interactions/load-commands.ts';
import { registrationOf } from '../../src/interactions/registration.ts';
import { english } from '../../src/replies/messages-english.ts';
import { TRANSLATIONS } from '../../src/replies/messages-for.ts';

/** discord.com/developers/docs, Application Command Naming; a name in lower case where its script has one. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** Name, description and choices of a command with all its options. */
const COMMAND_LENGTH = 8_000;

interface Named {
  readonly name: string;
  readonly type?: number;
  readonly description?: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly Named[];
  readonly choices?: readonly Named[];
}

const commands = registrationOf(await loadCommands(), english, 'global') as readonly Named[];
const locales = TRANSLATIONS.map(({ locale }) => locale);

describe('the registration in other languages', () => {
  it('is there for German, French and both Spanishes', () => {
    expect(locales).toEqual(['de', 'fr', 'es-ES', 'es-419']);
    for (const part of commands.flatMap(partsOf)) {
      expect(Object.keys(part.name_localizations ?? {}), part.name).toEqual(locales);
      const described = part.description === undefined ? [] : locales;
      expect(Object.keys(part.description_localizations ?? {}), part.name).toEqual(described);
    }
  });

  it('has names that Discord takes, each once among its like', () => {
    for (const locale of locales) {
      const nameOf = (named: Named) => named.name_localizations?.[locale] ?? named.name;
      const slash = commands.filter(({ type }) => type === 1);
      for (const group of [slash, ...slash.map(({ options = [] }) => options)]) {
        const names = group.map(nameOf);
        expect(names.filter((name) => !NAME.test(name) || name !== name.toLowerCase())).toEqual([]);
        expect(new Set(names).size, names.join()).toBe(names.length);
      }
      for (const named of commands.filter(({ type }) => type === 3))
        expect(nameOf(named)).toMatch(/^\S.{0,30}\S$/u);
    }
  });

  it('has descriptions and choices of at most 100 characters', () => {
    const long = commands.flatMap(partsOf).flatMap((part) => {
      const words = [
        part.description ?? '',
        ...Object.values(part.description_localizations ?? {}),
        ...Object.values(part.name_localizations ?? {}),
      ];
      return words.filter((word) => word.length > 100);
    });
    expect(long).toEqual([]);
  });

  it('keeps each command within 8,000 characters, with all languages together', () => {
    for (const command of commands)
      expect(lengthOf(command), command.name).toBeLessThanOrEqual(COMMAND_LENGTH);
  });

  it('is registered anew when one word of one language has changed', () => {
    const held: readonly Named[] = structuredClone(commands);
    expect(isSameRegistration(commands, held)).toBe(true);
    const changed = held.map((command, index) =>
      index === 0
        ? { ...command, name_localizations: { ...command.name_localizations, de: 'anders' } }
        : command,
    );
    expect(isSameRegistration(commands, changed)).toBe(false);
    const without = held.map(({ description_localizations: _, ...command }) => command);
    expect(isSameRegistration(commands, without)).toBe(false);
  });

  it('is the same when Discord lists the languages in another order', () => {
    const turned = commands.map((command) => ({
      ...command,
      name_localizations: Object.fromEntries(Object.entries(command.name_localizations ?? {}).reverse()),
    }));
    expect(isSameRegistration(commands, turned)).toBe(true);
  });
});

/** The command itself, its options and their choices. */
function partsOf(command: Named): readonly Named[] {
  const { options = [], choices = [] } = command;
  return [command, ...options.flatMap(partsOf), ...choices];
}

function lengthOf(command: Named): number {
  return partsOf(command).reduce((total, part) => {
    const words = [
      part.name,
      part.description ?? '',
      ...Object.values(part.name_localizations ?? {}),
      ...Object.values(part.description_localizations ?? {}),
    ];
    return total + words.join('').length;
  }, 0);
}
