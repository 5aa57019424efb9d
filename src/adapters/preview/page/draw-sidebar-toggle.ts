import { element } from './element.ts';
import { words } from './page-words.ts';

/** The button that brings the sidebar onto a narrow window. A press beside it, Escape, or a choice in it sends it away again. */
export function drawSidebarToggle(): HTMLElement {
  const toggle = element(
    'button',
    {
      type: 'button',
      class: 'icon menu-toggle',
      'aria-controls': 'sidebar',
      'aria-label': words.openMenu,
      'aria-expanded': 'false',
      onclick: () => show(!isShown()),
    },
    '☰',
  );
  document.addEventListener('click', (event) => {
    const isBeside =
      event.target instanceof Node && !toggle.contains(event.target) && !isInSidebar(event.target);
    if (isShown() && isBeside) show(false);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isShown()) return;
    show(false);
    toggle.focus();
  });
  return toggle;

  function isShown(): boolean {
    return document.body.classList.contains('with-sidebar');
  }

  function show(shown: boolean): void {
    document.body.classList.toggle('with-sidebar', shown);
    toggle.setAttribute('aria-expanded', String(shown));
    toggle.setAttribute('aria-label', shown ? words.closeMenu : words.openMenu);
    if (shown) document.querySelector<HTMLElement>('#sidebar button')?.focus();
  }
}

/** A command in the sidebar counts as beside it: it was chosen. */
function isInSidebar(target: Node): boolean {
  const sidebar = document.getElementById('sidebar');
  const isChoice = target instanceof Element && target.closest('#sidebar li button') !== null;
  return sidebar?.contains(target) === true && !isChoice;
}
