import type { MessageData } from '../preview-api.ts';
import { element } from './element.ts';
import { openDialog } from './open-dialog.ts';
import { words } from './page-words.ts';

/** Shows the message as the JSON that goes to Discord, to be read or copied. */
export function openJson(message: MessageData): void {
  const json = JSON.stringify(message, null, 2);
  const copy = element(
    'button',
    {
      type: 'button',
      class: 'primary',
      onclick: async () => {
        await navigator.clipboard.writeText(json);
        copy.textContent = words.copied;
      },
    },
    words.copy,
  );
  openDialog(
    words.jsonTitle,
    element('pre', { class: 'json', tabindex: 0, role: 'region', 'aria-label': words.jsonTitle }, json),
    element('div', { class: 'dialog-actions' }, copy),
  );
}
