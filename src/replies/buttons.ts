import { ActionRowBuilder, ButtonBuilder, StringSelectMenuBuilder } from '@discordjs/builders';
import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
} from 'discord-api-types/v10';
import type { Call } from './call.ts';
import { writeCustomId } from './custom-id.ts';
import { encodeLink } from './encode-link.ts';
import type { Frame } from './frame.ts';
import { LIMITS } from './limits.ts';
import { label } from './markup.ts';

/** A button: it calls a command again, or opens an address. */
export type ButtonPlan =
  | { readonly kind: 'call'; readonly label: string; readonly call: Call; readonly isMain?: boolean }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

/** A select menu: the value chosen fills the option of `call` whose value is `?`. */
export interface MenuPlan {
  readonly placeholder: string;
  readonly call: Call;
  readonly entries: readonly { readonly label: string; readonly value: string; readonly note?: string }[];
}

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/**
 * Rows of at most five buttons, then the menu, at most five rows in all. A button whose call does not fit into a custom_id, or does the same
 * as one before it, is left out.
 */
export function buildRows(
  groups: readonly (readonly ButtonPlan[])[],
  menu: MenuPlan | undefined,
  frame: Frame,
): readonly Row[] {
  const taken = new Set<string>();
  const rows: Row[] = [];
  const menuRow = menu === undefined ? undefined : buildMenu(menu, taken, frame);
  const most = LIMITS.rows - (menuRow === undefined ? 0 : 1);
  for (const group of groups) {
    const buttons = group
      .map((plan) => buildButton(plan, taken, frame))
      .filter((button) => button !== undefined);
    for (let index = 0; index < buttons.length && rows.length < most; index += LIMITS.buttonsInRow) {
      const row = new ActionRowBuilder<ButtonBuilder>();
      rows.push(row.addComponents(buttons.slice(index, index + LIMITS.buttonsInRow)).toJSON());
    }
  }
  return menuRow === undefined ? rows : [...rows, menuRow];
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
  const options = menu.entries
    .filter(
      ({ value }) =>
        value !== '' && value.length <= LIMITS.selectValue && !values.has(value) && values.add(value),
    )
    .slice(0, LIMITS.selectOptions)
    .map(({ label: text, value, note }) => ({
      label: label(text, LIMITS.selectLabel) || '–',
      value,
      ...(note === undefined || label(note, 1) === ''
        ? {}
        : { description: label(note, LIMITS.selectDescription) }),
    }));
  const customId = options.length === 0 ? undefined : freeCustomId(menu.call, taken, frame);
  if (customId === undefined) return undefined;
  const select = new StringSelectMenuBuilder()
    .setCustomId(customId)
    .setPlaceholder(label(menu.placeholder, LIMITS.selectPlaceholder))
    .addOptions(options);
  return new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select).toJSON();
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
