import { compare } from '../text/compare.ts';

/** What Discord fills in by itself, or what says no more than its absence does. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  nsfw: false,
  required: false,
  autocomplete: false,
  // Of an entry in the menu of a message, which has none.
  description: '',
};

/** Fields that are Discord's own, or that it derives from others (`dm_permission` from `contexts`). */
const DISCORDS_OWN = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'handler',
  'name_localized',
  'description_localized',
  'default_permission',
  'dm_permission',
]);

/** Meant for global commands; Discord may fill them in on a server's commands too. */
const GLOBAL_ONLY = new Set(['contexts', 'integration_types']);

/** Lists whose order says nothing; the order of options and of choices is what people see. */
const UNORDERED = new Set(['contexts', 'integration_types', 'channel_types']);

/**
 * Whether Discord already holds exactly these commands. It returns what it was sent with fields filled in, lists in another order, and null for
 * what is absent, so both sides are compared in one canonical form; the order of the commands themselves says nothing.
 */
export function isSameRegistration(wanted: readonly unknown[], held: readonly unknown[]): boolean {
  return canonicalList(wanted) === canonicalList(held);
}

function canonicalList(commands: readonly unknown[]): string {
  return JSON.stringify(commands.map((command) => JSON.stringify(canonical(command))).sort());
}

function canonical(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const list = value.map((entry) => canonical(entry));
    return UNORDERED.has(key) ? list.sort() : list;
  }
  if (typeof value !== 'object' || value === null) return value;
  const isInGuild = 'guild_id' in value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, entry]) => !isNothing(name, entry) && !(isInGuild && GLOBAL_ONLY.has(name)))
      .sort(([one], [other]) => compare(one, other))
      .map(([name, entry]) => [name, canonical(entry, name)]),
  );
}

function isNothing(name: string, entry: unknown): boolean {
  if (entry === undefined || entry === null || DISCORDS_OWN.has(name)) return true;
  if (Array.isArray(entry) && entry.length === 0) return true;
  if (typeof entry === 'object' && !Array.isArray(entry) && Object.keys(entry).length === 0) return true;
  return Object.hasOwn(DEFAULTS, name) && DEFAULTS[name] === entry;
}
