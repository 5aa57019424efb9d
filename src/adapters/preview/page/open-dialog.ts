import { element } from './element.ts';
import { words } from './page-words.ts';

/** Numbers the dialogs, so that each title has an id of its own. */
let dialogs = 0;

/** Opens a modal dialog with a title and a button to close it. Escape closes it too; the keyboard then is where it was before. */
export function openDialog(title: string, ...content: readonly Node[]): HTMLDialogElement {
  const titleId = `dialog-${++dialogs}`;
  const dialog = element(
    'dialog',
    { 'aria-labelledby': titleId, onclose: () => dialog.remove() },
    element(
      'div',
      { class: 'dialog-head' },
      element('h2', { id: titleId }, title),
      element(
        'button',
        { type: 'button', class: 'icon', 'aria-label': words.close, onclick: () => dialog.close() },
        '✕',
      ),
    ),
    ...content,
  );
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
