import type { PreviewStart } from '../preview-api.ts';
import type { Persona } from '../preview-askers.ts';
import { drawLanguageChooser } from './draw-language-chooser.ts';
import { element } from './element.ts';
import { slashCommandsOf } from './find-commands.ts';
import type { Settings } from './open-settings.ts';
import { words } from './page-words.ts';

export interface SidebarActions {
  readonly onTheme: (theme: Settings['theme']) => void;
  readonly onPersona: (persona: Persona) => void;
  readonly onCommand: (name: string) => void;
}

/** What stands beside the channel: its name, the commands, and at its foot who one is and the theme. */
export function drawSidebar(start: PreviewStart, settings: Settings, actions: SidebarActions): HTMLElement {
  return element(
    'nav',
    { class: 'sidebar', id: 'sidebar', 'aria-label': words.server },
    element('div', { class: 'server' }, words.server),
    element(
      'div',
      { class: 'sidebar-scroll' },
      element('h2', {}, words.channels),
      element('ul', {}, element('li', { class: 'here', 'aria-current': 'page' }, drawHash(), words.channel)),
      element('h2', {}, words.commands),
      element(
        'ul',
        {},
        ...slashCommandsOf(start.commands).map(({ name, description }) =>
          element(
            'li',
            {},
            element(
              'button',
              { type: 'button', title: description, onclick: () => actions.onCommand(name) },
              element('span', { class: 'slash', 'aria-hidden': 'true' }, '/'),
              name,
            ),
          ),
        ),
      ),
    ),
    drawFoot(settings, actions),
  );
}

function drawHash(): HTMLElement {
  return element('span', { class: 'hash', 'aria-hidden': 'true' }, '#');
}

function drawFoot(settings: Settings, { onPersona, onTheme }: SidebarActions): HTMLElement {
  const avatar = element('img', { src: `/avatars/${settings.persona}.svg`, alt: '', width: 32, height: 32 });
  const name = element('strong', {}, words.personaNames[settings.persona]);
  const personas = Object.entries(words.personas) as readonly (readonly [Persona, string])[]; // the table's own keys
  const actAs = element(
    'select',
    { 'aria-label': words.actAs, onchange: () => become(actAs.value as Persona) },
    ...personas.map(([value, label]) =>
      element('option', { value, selected: value === settings.persona }, label),
    ),
  );
  const theme = element(
    'button',
    { type: 'button', class: 'icon theme', onclick: switchTheme },
    element('span', { 'aria-hidden': 'true' }),
  );
  labelTheme();
  return element(
    'div',
    { class: 'foot', role: 'group', 'aria-label': words.settings },
    avatar,
    element('label', { class: 'who' }, name, actAs),
    drawLanguageChooser(),
    theme,
  );

  function become(persona: Persona): void {
    avatar.src = `/avatars/${persona}.svg`;
    name.textContent = words.personaNames[persona];
    onPersona(persona);
  }

  function switchTheme(): void {
    onTheme(document.documentElement.className === 'dark' ? 'light' : 'dark');
    labelTheme();
  }

  function labelTheme(): void {
    const isDark = document.documentElement.className === 'dark';
    theme.setAttribute('aria-label', `${words.theme}: ${isDark ? words.darkTheme : words.lightTheme}`);
  }
}
