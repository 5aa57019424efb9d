import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import type { PreviewFile } from '../preview-api.ts';
import type { Persona } from '../preview-askers.ts';
import { drawEmbed, type Picture } from './draw-embed.ts';
import { drawMarkdown } from './draw-markdown.ts';
import { drawRows, type Press } from './draw-rows.ts';
import { element } from './element.ts';
import { words } from './page-words.ts';
import type { Occasion, ShownMessage } from './shown-message.ts';

export interface MessageActions {
  readonly onPress: (press: Press) => void;
  readonly onDismiss: () => void;
  readonly onMenu: (opener: HTMLElement) => void;
}

/** A message with all that stands on it, as Discord draws it. */
export function drawMessage(shown: ShownMessage, actions: MessageActions): HTMLElement {
  const { message, author } = shown;
  const drawn = new DiscordMessage();
  drawn.author = nameOf(author);
  drawn.avatar = `/avatars/${author}.svg`;
  drawn.bot = author === 'bot';
  drawn.timestamp = words.today(shown.sentAt.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }));
  drawn.edited = shown.isEdited;
  drawn.dataset.author = author;
  drawn.setAttribute('role', 'listitem');
  drawn.setAttribute('aria-label', words.messageBy(nameOf(author), message.content));
  drawn.classList.toggle('private', shown.onlyFor !== undefined);
  if (shown.occasion !== undefined) drawn.append(drawOccasion(shown.occasion));
  if (message.content !== '')
    drawn.append(element('div', { class: 'content' }, drawMarkdown(message.content)));

  const pictures = picturesOf(shown.files);
  drawn.append(...message.embeds.map((embed) => drawEmbed(embed, pictures)));
  const used = new Set(message.embeds.map((embed) => embed.image?.url));
  for (const [url, file] of pictures) if (!used.has(url)) drawn.append(drawFile(file));
  drawn.append(...drawRows(message.components, actions.onPress));
  if (shown.faults.length > 0) drawn.append(drawFaults(shown.faults));
  if (shown.onlyFor !== undefined) drawn.append(drawPrivacy(actions.onDismiss));
  drawn.append(drawMenuOpener(actions.onMenu));
  return drawn;
}

/** The name that the page shows for the bot or a persona. */
export function nameOf(author: 'bot' | Persona): string {
  return author === 'bot' ? words.botName : words.personaNames[author];
}

function drawOccasion({ kind, by, text }: Occasion): HTMLElement {
  return element(
    'div',
    { slot: 'reply', class: 'occasion' },
    element('img', { src: `/avatars/${by}.svg`, alt: '', width: 16, height: 16 }),
    element('span', { class: 'occasion-name' }, nameOf(by)),
    kind === 'command' ? element('span', {}, words.used) : undefined,
    element('span', { class: kind === 'command' ? 'occasion-command' : 'occasion-text' }, text),
  );
}

/** Files travel with the message; each gets an address that lives as long as the page. */
function picturesOf(files: readonly PreviewFile[]): ReadonlyMap<string, Picture & { readonly name: string }> {
  return new Map(
    files.map(({ name, description, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const address = URL.createObjectURL(new Blob([bytes], { type: typeOf(name) }));
      return [`attachment://${name}`, { name, description, address }];
    }),
  );
}

function typeOf(name: string): string {
  return name.endsWith('.png') ? 'image/png' : 'text/plain;charset=utf-8';
}

function drawFile({ name, description, address }: Picture & { readonly name: string }): HTMLElement {
  return name.endsWith('.png')
    ? element('img', { slot: 'attachments', class: 'embed-picture', src: address, alt: description })
    : element('a', { slot: 'attachments', class: 'file', href: address, download: name }, name);
}

function drawFaults(faults: readonly string[]): HTMLElement {
  return element(
    'div',
    { slot: 'components', class: 'faults', role: 'alert' },
    element('strong', {}, words.breaksLimits),
    element('ul', {}, ...faults.map((fault) => element('li', {}, fault))),
  );
}

function drawPrivacy(onDismiss: () => void): HTMLElement {
  return element(
    'div',
    { slot: 'reactions', class: 'privacy' },
    element('span', { class: 'eye', 'aria-hidden': 'true' }),
    `${words.onlyYou} • `,
    element('button', { type: 'button', class: 'link', onclick: onDismiss }, words.dismiss),
  );
}

function drawMenuOpener(onMenu: (opener: HTMLElement) => void): HTMLElement {
  const opener = element(
    'button',
    {
      type: 'button',
      class: 'message-menu-opener',
      slot: 'thread',
      'aria-label': words.messageActions,
      'aria-haspopup': 'menu',
      onclick: () => onMenu(opener),
    },
    '⋯',
  );
  return opener;
}
