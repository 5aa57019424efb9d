import type { ShownMessage } from './shown-message.ts';

const KEY = 'on-the-record-history';
/** As many messages as somebody scrolls back to. */
const MOST = 60;

/** The conversation as this browser keeps it, oldest first; nobody else has it. */
export function readHistory(): readonly ShownMessage[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.map((message: ShownMessage) => ({ ...message, sentAt: new Date(message.sentAt) })); // written below
  } catch (error) {
    // Somebody else wrote it; the conversation begins anew.
    if (error instanceof SyntaxError || error instanceof TypeError) return [];
    throw error;
  }
}

/** Keeps the latest of these messages; where the browser has no room for them, fewer. */
export function keepHistory(messages: readonly ShownMessage[]): void {
  for (let most = MOST; most >= 1; most = Math.floor(most / 2)) {
    try {
      localStorage.setItem(KEY, JSON.stringify(messages.slice(-most)));
      return;
    } catch (error) {
      // QuotaExceededError: pictures are large.
      if (!(error instanceof DOMException)) throw error;
    }
  }
}

export function forgetHistory(): void {
  localStorage.removeItem(KEY);
}

/** Calls back when another tab of this browser has changed the conversation. */
export function watchHistory(onChange: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) onChange();
  });
}
