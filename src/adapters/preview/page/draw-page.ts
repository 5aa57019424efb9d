import '@skyra/discord-components-core/discord-messages.js';
import type { PreviewStart } from '../preview-api.ts';
import type { Persona } from '../preview-askers.ts';
import { drawSidebar, type SidebarActions } from './draw-sidebar.ts';
import { drawSidebarToggle } from './draw-sidebar-toggle.ts';
import { element } from './element.ts';
import type { Settings } from './open-settings.ts';
import { words } from './page-words.ts';

/** The parts of the page that something happens in, and all of it in order. */
export interface PageParts {
  readonly list: HTMLElement;
  readonly composer: HTMLFormElement;
  /** A live region, read out and not seen. */
  readonly announcer: HTMLElement;
  readonly all: readonly HTMLElement[];
}

export interface PageActions extends SidebarActions {
  readonly onTheme: (theme: Settings['theme']) => void;
  readonly onPersona: (persona: Persona) => void;
  readonly onExample: (line: string) => void;
  /** The conversation is to be forgotten. */
  readonly onForget: () => void;
}

/** The page around the messages: banner, sidebar, the channel's header, its welcome, and the place for the message box. */
export function drawPage(start: PreviewStart, settings: Settings, actions: PageActions): PageParts {
  const { channel } = words;
  const list = document.createElement('discord-messages');
  list.setAttribute('role', 'list');
  const composer = element('form', {
    class: 'composer',
    id: 'composer',
    'aria-label': words.messageBox,
    novalidate: true,
  });
  const announcer = element('div', { class: 'announcer', role: 'status', 'aria-live': 'polite' });
  const main = element(
    'main',
    { class: 'channel' },
    drawHeader(actions),
    element(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': words.messages(channel) },
      drawWelcome(start, actions),
      list,
      element('p', { class: 'thinking-line', 'aria-hidden': 'true' }, words.thinking),
    ),
    composer,
  );
  const frame = element('div', { class: 'frame' }, drawSidebar(start, settings, actions), main);
  return { list, composer, announcer, all: [drawBanner(start), frame, announcer] };
}

function drawBanner({ loaded }: PreviewStart): HTMLElement {
  return element(
    'header',
    { class: 'banner' },
    element('a', { class: 'skip', href: '#composer', onclick: skip }, words.skipToComposer),
    element('strong', {}, words.banner),
    element(
      'span',
      { class: 'banner-loaded' },
      words.bannerLoaded(loaded.articles, loaded.quotations, loaded.people),
    ),
    element('a', { href: '/go-live', target: '_blank' }, words.goLive),
  );
}

function skip(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#composer :is(input, textarea)')?.focus();
}

function drawHeader({ onForget }: PageActions): HTMLElement {
  return element(
    'div',
    { class: 'channel-header' },
    drawSidebarToggle(),
    element('span', { class: 'hash', 'aria-hidden': 'true' }, '#'),
    element('h1', {}, words.channel),
    element('p', { class: 'topic' }, words.channelTopic),
    element(
      'button',
      { type: 'button', class: 'forget', title: words.forgetNote, onclick: onForget },
      words.forget,
    ),
  );
}

function drawWelcome(start: PreviewStart, { onExample }: PageActions): HTMLElement {
  return element(
    'section',
    { class: 'welcome', 'aria-label': words.welcome(words.channel) },
    element('div', { class: 'welcome-hash', 'aria-hidden': 'true' }, '#'),
    element('h2', {}, words.welcome(words.channel)),
    element('p', {}, words.welcomeText),
    start.loaded.articles > 0 ? undefined : element('p', { class: 'welcome-empty' }, words.welcomeEmpty),
    element('p', { class: 'welcome-try', id: 'try' }, words.tryThese),
    element(
      'ul',
      { class: 'examples', 'aria-labelledby': 'try' },
      ...start.examples.map((line) =>
        element('li', {}, element('button', { type: 'button', onclick: () => onExample(line) }, line)),
      ),
    ),
  );
}
