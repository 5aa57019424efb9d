import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIMessageComponentEmoji,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import '@skyra/discord-components-core/discord-action-row.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { BUTTON_LINK, COMPONENT } from './discord-numbers.ts';
import { drawSelect } from './draw-select.ts';
import { toStringSelect } from './to-string-select.ts';

/** What a press is reported with. */
export interface Press {
  readonly customId: string;
  /** The chosen values of a select menu; absent for a button. */
  readonly values?: readonly string[];
}

/** The rows of buttons and menus under a message. */
export function drawRows(
  rows: readonly APIActionRowComponent<APIComponentInMessageActionRow>[],
  onPress: (press: Press) => void,
): readonly HTMLElement[] {
  return rows.map((row) => {
    const drawn = document.createElement('discord-action-row');
    drawn.setAttribute('slot', 'components');
    for (const component of row.components) {
      if (component.type === COMPONENT.button) drawn.append(drawButton(component, onPress));
      if (component.type === COMPONENT.stringSelect) drawn.append(drawMenu(component, onPress));
      if (component.type === COMPONENT.roleSelect || component.type === COMPONENT.channelSelect) {
        drawn.append(drawMenu(toStringSelect(component), onPress));
      }
    }
    return drawn;
  });
}

/** By Discord's number for the style; 5, a link, is told by its address. */
const LOOKS: Readonly<Record<number, DiscordButton['type']>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'destructive',
};

function drawButton(button: APIButtonComponent, onPress: (press: Press) => void): HTMLElement {
  const drawn = new DiscordButton();
  drawn.type = LOOKS[button.style] ?? 'secondary';
  drawn.disabled = button.disabled === true;
  drawn.append(labelOf(button));
  if (button.style === BUTTON_LINK) drawn.url = button.url;
  if ('custom_id' in button) {
    drawn.dataset.customId = button.custom_id;
    drawn.addEventListener('click', () => {
      if (!drawn.disabled) onPress({ customId: button.custom_id });
    });
  }
  // The component only looks disabled; a keyboard would still press it.
  void drawn.updateComplete.then(() => {
    const inner = drawn.shadowRoot?.querySelector('button');
    if (inner != null) inner.disabled = drawn.disabled;
  });
  return drawn;
}

function labelOf(button: APIButtonComponent): string {
  const { label, emoji } = button as { label?: string; emoji?: APIMessageComponentEmoji }; // absent on premium buttons alone
  return [emoji?.name, label].filter((part) => part !== undefined && part !== null).join(' ');
}

function drawMenu(menu: APIStringSelectComponent, onPress: (press: Press) => void): HTMLElement {
  return drawSelect(menu, (values) => onPress({ customId: menu.custom_id, values }));
}
