import { LIFTED, SETTING_KEYS, type SettingKey } from '../settings/change-setting.ts';
import { LANGUAGES, MOST_CHOSEN, type ServerSettings } from '../settings/server-settings.ts';
import type { Block, Line } from './block.ts';
import type { ButtonPlan, MenuPlan, PickerPlan } from './buttons.ts';
import { COLOURS } from './colours.ts';
import type { Frame } from './frame.ts';
import { bold, type Markup, words } from './markup.ts';
import type { MessagePlan } from './message-plan.ts';
import type { Messages } from './messages.ts';
import type { PermissionName } from './permission-name.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';

/** What the bot is missing in one channel; at least one permission. */
export interface Lacking {
  readonly channelId: string;
  readonly missing: readonly PermissionName[];
}

/** What `/settings` shows: all of them, or the one that is to be changed. */
export interface SettingsView {
  readonly settings: ServerSettings;
  readonly changing?: SettingKey;
  /** What has just been changed. */
  readonly changed?: SettingKey;
  /** Roles of `settings` that whoever runs the bot has not named. */
  readonly rolesWithoutEffect: readonly string[];
  /** False where the bot may not write in the channel for reports. */
  readonly canReport: boolean;
  /** Channels of `settings`, of watches, and the one that is asked in, where the bot lacks permissions. */
  readonly lacking: readonly Lacking[];
  /** What whoever runs the bot asks for, in seconds. */
  readonly leastCoolDown: number;
}

const WAITS = [0, 5, 10, 30, 60, 300];

/** `/settings`: one message that lists them, with one menu to change them. */
export function settingsReply(view: SettingsView, frame: Frame): Reply {
  const { messages } = frame;
  const { settings } = messages;
  const { changing, changed } = view;
  const core =
    changed === undefined ? settings.core : `${settings.changed(settings.names[changed])} ${settings.core}`;
  const plan = { content: words(core), title: words(settings.title), colour: COLOURS.coverage };
  if (changing !== undefined)
    return renderMessage({ ...plan, ...controlOf(changing, view, messages) }, frame);
  return renderMessage(
    {
      ...plan,
      blocks: [
        ...SETTING_KEYS.map((key) => settingBlock(key, view, messages)),
        ...lackingBlocks(view.lacking, messages),
      ],
      menu: {
        placeholder: settings.change,
        call: { command: 'settings', options: { change: '?' } },
        entries: SETTING_KEYS.map((key) => ({ label: settings.names[key], value: key })),
      },
    },
    frame,
  );
}

function settingBlock(key: SettingKey, view: SettingsView, messages: Messages): Block {
  const notes = notesOn(key, view, messages).map((text): Line => ({ kind: 'small', text: words(text) }));
  return {
    lines: [
      { kind: 'text', text: bold(words(messages.settings.names[key])) },
      { kind: 'text', text: stateOf(key, view, messages) },
      ...notes,
    ],
  };
}

/** One line a channel; nothing where nothing is missing. */
function lackingBlocks(lacking: readonly Lacking[], { settings, surfaces }: Messages): readonly Block[] {
  if (lacking.length === 0) return [];
  const lines = lacking.map(({ channelId, missing }): Line => {
    const names = missing.map((name) => surfaces.permissionNames[name]).join(', ');
    return { kind: 'text', text: words(`<#${channelId}> ${names}`) };
  });
  return [{ lines: [{ kind: 'text', text: bold(words(settings.lacking)) }, ...lines] }];
}

function stateOf(key: SettingKey, { settings, leastCoolDown }: SettingsView, messages: Messages): Markup {
  const said = messages.settings;
  switch (key) {
    case 'visibility':
      return words(said.visibility[settings.visibility ?? 'public']);
    case 'language':
      return words(said.languages[settings.language ?? 'auto']);
    case 'cool-down': {
      const seconds = Math.max(leastCoolDown, settings.coolDownSeconds ?? 0);
      return words(seconds === 0 ? said.noWait : said.wait(seconds));
    }
    case 'mentions':
      return listed(settings.mentionChannels, '#', said.everywhere, said.nowhere);
    case 'moderators':
      return listed(settings.moderatorRoles, '@&', said.allRoles, said.nowhere);
    case 'reports':
      return listed(
        settings.reportChannel === undefined ? undefined : [settings.reportChannel],
        '#',
        said.noReports,
        '',
      );
  }
}

/** Discord shows the name behind each id. */
function listed(ids: readonly string[] | undefined, sign: '#' | '@&', absent: string, empty: string): Markup {
  if (ids === undefined) return words(absent);
  return words(ids.length === 0 ? empty : ids.map((id) => `<${sign}${id}>`).join(' '));
}

function notesOn(
  key: SettingKey,
  { settings, rolesWithoutEffect, canReport, leastCoolDown }: SettingsView,
  { settings: said }: Messages,
): readonly string[] {
  if (key === 'moderators' && rolesWithoutEffect.length > 0)
    return [said.notNamed(rolesWithoutEffect.map((id) => `<@&${id}>`).join(' '))];
  if (key === 'reports' && settings.reportChannel !== undefined && !canReport) return [said.unwritable];
  if (key === 'cool-down' && leastCoolDown > 0) return [said.leastWait(leastCoolDown)];
  return [];
}

/** One setting with what it means, the menu that changes it, and the way back. */
function controlOf(
  key: SettingKey,
  view: SettingsView,
  messages: Messages,
): Pick<MessagePlan, 'blocks' | 'menu' | 'picker' | 'pages'> {
  const said = messages.settings;
  const { lines } = settingBlock(key, view, messages);
  const blocks: readonly Block[] = [
    { lines: [...lines, { kind: 'small', text: words(said.explained[key]) }] },
  ];
  return {
    blocks,
    ...menuOf(key, view, messages),
    pages: [...liftButton(key, messages), backButton(messages)],
  };
}

function menuOf(
  key: SettingKey,
  { settings }: SettingsView,
  { settings: said }: Messages,
): { readonly menu?: MenuPlan; readonly picker?: PickerPlan } {
  const menu = (entries: readonly (readonly [string, string])[], current: string) => ({
    menu: {
      placeholder: said.names[key],
      call: { command: 'settings', options: { change: key, value: '?' } },
      entries: entries.map(([value, label]) => ({ label, value, isChosen: value === current })),
    },
  });
  const picker = (of: PickerPlan['of'], chosen: readonly string[], atMost: number) => ({
    picker: {
      of,
      placeholder: of === 'roles' ? said.chooseRoles : said.chooseChannels,
      call: { command: 'settings', options: { change: key, value: '*' } },
      chosen,
      atMost,
    },
  });
  switch (key) {
    case 'visibility':
      return menu(
        (['public', 'private'] as const).map((value) => [value, said.visibility[value]]),
        settings.visibility ?? 'public',
      );
    case 'language':
      return menu(
        LANGUAGES.map((value) => [value, said.languages[value]]),
        settings.language ?? 'auto',
      );
    case 'cool-down':
      return menu(
        WAITS.map((seconds) => [String(seconds), seconds === 0 ? said.noWait : said.wait(seconds)]),
        String(settings.coolDownSeconds ?? 0),
      );
    case 'mentions':
      return picker('channels', settings.mentionChannels ?? [], MOST_CHOSEN);
    case 'moderators':
      return picker('roles', settings.moderatorRoles ?? [], MOST_CHOSEN);
    case 'reports':
      return picker('channels', settings.reportChannel === undefined ? [] : [settings.reportChannel], 1);
  }
}

function liftButton(key: SettingKey, { settings: { lift } }: Messages): readonly ButtonPlan[] {
  if (key !== 'mentions' && key !== 'moderators' && key !== 'reports') return [];
  const call = { command: 'settings', options: { change: key, value: LIFTED } };
  return [{ kind: 'call', label: lift[key], call }];
}

function backButton({ settings }: Messages): ButtonPlan {
  return { kind: 'call', label: settings.back, call: { command: 'settings', options: {} } };
}
