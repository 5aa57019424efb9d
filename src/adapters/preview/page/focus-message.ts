/**
 * Puts the keyboard on a message as a whole. It can be focused only so long: a shadow host that always has a negative tabindex would take all
 * buttons and menus in it out of the order of Tab.
 */
export function focusMessage(drawn: HTMLElement): void {
  drawn.tabIndex = -1;
  drawn.focus();
  drawn.addEventListener('blur', () => drawn.removeAttribute('tabindex'), { once: true });
}
