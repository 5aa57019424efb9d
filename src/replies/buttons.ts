import {
  ActionRowBuilder,
  ButtonBuilder,
  ChannelSelectMenuBuilder,
  RoleSelectMenuBuilder,
  StringSelectMenuBuilder,
} from '@discordjs/builders';
import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ChannelType,
} from 'discord-api-types/v10';
import type { Call } from './call.ts';
import { writeCustomId } from './custom-id.ts';
import { encodeLink } from './encode-link.ts';
import type { Frame } from './frame.ts';
import { LIMITS } from './limits.ts';
import { label } from './markup.ts';

/** A button that calls a command again. */
export interface CallPlan {
  readonly kind: 'call';
  readonly label: string;
  readonly call: Call;
  readonly isMain?: boolean;
}

/** A button: it calls a command again, or opens an address. */
export type ButtonPlan = CallPlan | { readonly kind: 'link'; readonly label: string; readonly url: string };

/** A select menu: the value chosen fills the option of `call` whose value is `?`, or each entry is a call of its own. */
export type MenuPlan =
  | {
      readonly placeholder: string;
      readonly call: Call;
      readonly entries: readonly {
        readonly label: string;
        readonly value: string;
        readonly note?: string;
        readonly isChosen?: boolean;
      }[];
    }
  | {
      readonly placeholder: string;
      readonly calls: readonly { readonly label: string; readonly call: Call; readonly note?: string }[];
    };

/** A menu that Discord fills with the server's channels or roles; those chosen, with commas between, fill the option whose value is `*`. */
export interface PickerPlan {
  readonly of: 'channels' | 'roles';
  readonly placeholder: string;
  readonly call: Call;
  readonly chosen: readonly string[];
  readonly atMost: number;
}

/** The command of a menu whose entries are calls of their own: the value of each is the custom_id of the button that it stands for. */
export const MENU_OF_CALLS = 'menu';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** What stands under a message. */
export interface RowsPlan {
  /** What can be done with its entries; what can be done with the whole message stands beside it, where there is room. */
  readonly first: readonly ButtonPlan[];
  readonly groups: readonly (readonly ButtonPlan[])[];
  readonly menus: readonly MenuPlan[];
  readonly picker?: PickerPlan | undefined;
  /** The row that is there whatever else finds no room. */
  readonly last: readonly ButtonPlan[];
}

/**
 * The buttons of the entries, with those of the whole message (`last`) in the same row where there is room; then further rows of at most five
 * buttons, then the menus; at most five rows in all. Where there are no buttons of entries, `last` ends the last row of buttons that has room. A
 * button whose call does not fit into a custom_id, or does the same as one before it, is left out.
 */
export function buildRows({ first, groups, menus, picker, last }: RowsPlan, frame: Frame): readonly Row[] {
  const taken = new Set<string>();
  const own = buttonsOf(first, taken, frame);
  const others = groups.map((group) => buttonsOf(group, taken, frame));
  const menuRows = [
    ...menus.map((menu) => buildMenu(menu, taken, frame)),
    picker === undefined ? undefined : buildPicker(picker, taken, frame),
  ].filter((row) => row !== undefined);
  const whole = buttonsOf(last, taken, frame);
  const lines = [own, ...others].filter((line) => line.length > 0);
  const at = own.length > 0 ? 0 : lines.length - 1;
  const line = lines[at] ?? [];
  const hasRoom = line.length > 0 && line.length + whole.length <= LIMITS.buttonsInRow;
  const withWhole = hasRoom ? lines.map((each, index) => (index === at ? [...each, ...whole] : each)) : lines;
  const rows = withWhole.flatMap(rowsOf);
  const end = hasRoom ? [] : rowsOf(whole);
  const room = LIMITS.rows - menuRows.length - end.length;
  return [...rows.slice(0, Math.max(0, room)), ...menuRows, ...end].slice(0, LIMITS.rows);
}

function buttonsOf(group: readonly ButtonPlan[], taken: Set<string>, frame: Frame): readonly ButtonBuilder[] {
  return group.map((plan) => buildButton(plan, taken, frame)).filter((button) => button !== undefined);
}

function rowsOf(buttons: readonly ButtonBuilder[]): readonly Row[] {
  const rows: Row[] = [];
  for (let index = 0; index < buttons.length; index += LIMITS.buttonsInRow) {
    const row = new ActionRowBuilder<ButtonBuilder>();
    rows.push(row.addComponents(buttons.slice(index, index + LIMITS.buttonsInRow)).toJSON());
  }
  return rows;
}

function buildButton(plan: ButtonPlan, taken: Set<string>, frame: Frame): ButtonBuilder | undefined {
  const button = new ButtonBuilder().setLabel(label(plan.label, LIMITS.buttonLabel) || '–');
  if (plan.kind === 'link') {
    const url = encodeLink(plan.url);
    return url === undefined ? undefined : button.setStyle(ButtonStyle.Link).setURL(url);
  }
  const customId = freeCustomId(plan.call, taken, frame);
  if (customId === undefined) return undefined;
  return button
    .setCustomId(customId)
    .setStyle(plan.isMain === true ? ButtonStyle.Primary : ButtonStyle.Secondary);
}

function buildMenu(menu: MenuPlan, taken: Set<string>, frame: Frame): Row | undefined {
  const values = new Set<string>();
  const options = entriesOf(menu, frame)
    .filter(
      ({ value }) =>
        value !== '' && value.length <= LIMITS.selectValue && !values.has(value) && values.add(value),
    )
    .slice(0, LIMITS.selectOptions)
    .map(({ label: text, value, note, isChosen }) => ({
      label: label(text, LIMITS.selectLabel) || '–',
      value,
      ...(note === undefined || label(note, 1) === ''
        ? {}
        : { description: label(note, LIMITS.selectDescription) }),
      ...(isChosen === true ? { default: true } : {}),
    }));
  const call = 'calls' in menu ? { command: MENU_OF_CALLS, options: {} } : menu.call;
  const customId = options.length === 0 ? undefined : freeCustomId(call, taken, frame);
  if (customId === undefined) return undefined;
  const select = new StringSelectMenuBuilder()
    .setCustomId(customId)
    .setPlaceholder(label(menu.placeholder, LIMITS.selectPlaceholder))
    .addOptions(options);
  return new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select).toJSON();
}

function entriesOf(menu: MenuPlan, frame: Frame) {
  return 'calls' in menu
    ? menu.calls.map(({ label: text, call, note }) => ({
        label: text,
        value: writeCustomId(call, frame),
        note,
        isChosen: false,
      }))
    : menu.entries.map(({ note, isChosen, ...entry }) => ({ ...entry, note, isChosen }));
}

/** Threads and forums are channels, too; a category or a voice channel is none that anybody asks in. */
const CHANNEL_TYPES = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.PublicThread,
] as const;

function buildPicker(picker: PickerPlan, taken: Set<string>, frame: Frame): Row | undefined {
  const { of, placeholder, call, chosen, atMost } = picker;
  const customId = freeCustomId(call, taken, frame);
  if (customId === undefined) return undefined;
  const chosenIds = chosen.slice(0, atMost);
  const shared = { customId, placeholder: label(placeholder, LIMITS.selectPlaceholder) };
  if (of === 'roles') {
    const menu = new RoleSelectMenuBuilder().setCustomId(shared.customId).setPlaceholder(shared.placeholder);
    menu
      .setMinValues(0)
      .setMaxValues(atMost)
      .setDefaultRoles(...chosenIds);
    return new ActionRowBuilder<RoleSelectMenuBuilder>().addComponents(menu).toJSON();
  }
  const menu = new ChannelSelectMenuBuilder().setCustomId(shared.customId).setPlaceholder(shared.placeholder);
  menu
    .setMinValues(0)
    .setMaxValues(atMost)
    .setDefaultChannels(...chosenIds)
    .setChannelTypes(...CHANNEL_TYPES);
  return new ActionRowBuilder<ChannelSelectMenuBuilder>().addComponents(menu).toJSON();
}

function freeCustomId(call: Call, taken: Set<string>, frame: Frame): string | undefined {
  const customId = writeCustomId(call, frame);
  if (customId.length > LIMITS.customId) {
    frame.log.warn('button-dropped', { command: call.command, length: customId.length });
    return undefined;
  }
  if (taken.has(customId)) return undefined;
  taken.add(customId);
  return customId;
}
