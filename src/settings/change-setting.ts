import { LANGUAGES, LONGEST_COOL_DOWN, MOST_CHOSEN, type ServerSettings } from './server-settings.ts';

/** What `/settings` can change. */
export const SETTING_KEYS = [
  'visibility',
  'mentions',
  'moderators',
  'language',
  'cool-down',
  'reports',
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

/** The value that lifts a choice of channels or roles, and the one that leaves none chosen. */
export const LIFTED = 'any';
export const NONE = '-';

/** Why a value does not fit; `choices` where there are only those. */
export type SettingFault =
  | { readonly kind: 'no-ids' }
  | { readonly kind: 'no-seconds' }
  | { readonly kind: 'no-choice'; readonly choices: readonly string[] };

/** The settings with one of them changed, or what is wrong with the value. Channels and roles may be ids or mentions, with commas between. */
export function changeSetting(
  settings: ServerSettings,
  key: SettingKey,
  value: string,
): { readonly settings: ServerSettings } | { readonly fault: SettingFault } {
  switch (key) {
    case 'visibility': {
      const visibility = (['public', 'private'] as const).find((choice) => choice === value);
      return visibility === undefined
        ? { fault: { kind: 'no-choice', choices: ['public', 'private'] } }
        : { settings: { ...settings, visibility } };
    }
    case 'language': {
      const language = LANGUAGES.find((choice) => choice === value);
      return language === undefined
        ? { fault: { kind: 'no-choice', choices: LANGUAGES } }
        : { settings: { ...settings, language } };
    }
    case 'cool-down': {
      const coolDownSeconds = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
      return coolDownSeconds <= LONGEST_COOL_DOWN
        ? { settings: { ...settings, coolDownSeconds } }
        : { fault: { kind: 'no-seconds' } };
    }
    case 'mentions':
      return withIds(value, (mentionChannels) => ({ ...settings, mentionChannels }));
    case 'moderators':
      return withIds(value, (moderatorRoles) => ({ ...settings, moderatorRoles }));
    case 'reports':
      return withIds(value, (channels) => ({ ...settings, reportChannel: channels?.[0] }));
  }
}

function withIds(
  value: string,
  change: (ids: readonly string[] | undefined) => ServerSettings,
): { readonly settings: ServerSettings } | { readonly fault: SettingFault } {
  if (value === LIFTED) return { settings: change(undefined) };
  if (value === NONE) return { settings: change([]) };
  const entries = value.split(/[\s,]+/).filter((entry) => entry !== '');
  const ids = entries.map((entry) => /^(?:<(?:#|@&))?(\d{17,20})>?$/.exec(entry)?.[1]);
  const known = ids.filter((id) => id !== undefined);
  return known.length === 0 || known.length < ids.length || known.length > MOST_CHOSEN
    ? { fault: { kind: 'no-ids' } }
    : { settings: change([...new Set(known)]) };
}
