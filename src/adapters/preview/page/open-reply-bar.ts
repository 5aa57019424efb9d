import { element } from './element.ts';
import { words } from './page-words.ts';

export interface ReplyBar {
  readonly bar: HTMLElement;
  /** What the message was asked that is replied to; undefined where none is. */
  earlier(): string | undefined;
  open(earlier: string): void;
  close(): void;
}

/** Above the message box, as in Discord: which answer is replied to, and the way out of it. Escape closes it, too. */
export function openReplyBar(onClose: () => void): ReplyBar {
  let asked: string | undefined;
  const label = element('span', {});
  const cancel = element(
    'button',
    { type: 'button', class: 'reply-cancel', 'aria-label': words.cancelReply, onclick: leave },
    '×',
  );
  const bar = element('div', { class: 'reply-bar', role: 'status', hidden: true }, label, cancel);
  return { bar, earlier: () => asked, open, close };

  function open(earlier: string): void {
    asked = earlier;
    label.textContent = words.replyingTo(earlier);
    bar.hidden = false;
  }

  function close(): void {
    asked = undefined;
    bar.hidden = true;
  }

  function leave(): void {
    close();
    onClose();
  }
}
