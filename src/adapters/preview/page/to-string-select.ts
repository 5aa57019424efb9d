import type {
  APIChannelSelectComponent,
  APIRoleSelectComponent,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import { PREVIEW_GUILD_ID, PREVIEW_ROLE_ID } from '../preview-askers.ts';
import { COMPONENT } from './discord-numbers.ts';
import { words } from './page-words.ts';

/** A menu of roles or channels, which Discord fills by itself: here with the one role and the one channel that the page has. */
export function toStringSelect(
  menu: APIRoleSelectComponent | APIChannelSelectComponent,
): APIStringSelectComponent {
  const { default_values: defaults = [], type, ...rest } = menu;
  const own =
    type === COMPONENT.roleSelect
      ? { label: words.personas.moderator, value: PREVIEW_ROLE_ID }
      : { label: `#${words.channel}`, value: PREVIEW_GUILD_ID };
  const others = defaults
    .map(({ id }) => ({ label: id, value: id }))
    .filter(({ value }) => value !== own.value);
  const chosen = new Set<string>(defaults.map(({ id }) => id));
  const options = [own, ...others].map((option) => ({ ...option, default: chosen.has(option.value) }));
  return { ...rest, type: COMPONENT.stringSelect, options };
}
