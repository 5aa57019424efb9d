import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import '@skyra/discord-components-core/discord-embed.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import '@skyra/discord-components-core/discord-embed-footer.js';
import { drawInlineMarkdown, drawMarkdown } from './draw-markdown.ts';
import { element } from './element.ts';

/** A picture that came with the message. */
export interface Picture {
  readonly address: string;
  readonly description: string;
}

/** An embed as Discord draws it, with the pictures of its own message by their `attachment://` names. No other picture is asked for. */
export function drawEmbed(embed: APIEmbed, pictures: ReadonlyMap<string, Picture>): HTMLElement {
  const drawn = document.createElement('discord-embed');
  drawn.setAttribute('slot', 'embeds');
  if (embed.color !== undefined) {
    drawn.style.setProperty('--embed-colour', `#${embed.color.toString(16).padStart(6, '0')}`);
  }
  const description = part('discord-embed-description', 'description');
  // The component takes author and title as attributes and draws no Markdown in them; Discord does in the title.
  if (embed.author !== undefined) {
    description.append(
      element('div', { class: 'embed-author' }, linked(embed.author.name, embed.author.url)),
    );
  }
  if (embed.title !== undefined) {
    const title = element('div', { class: 'embed-title' });
    title.append(linked(drawInlineMarkdown(embed.title), embed.url));
    description.append(title);
  }
  if (embed.description !== undefined) {
    description.append(element('div', { class: 'embed-text' }, drawMarkdown(embed.description)));
  }
  drawn.append(description);
  if (embed.fields !== undefined && embed.fields.length > 0) drawn.append(drawFields(embed.fields));
  if (embed.image !== undefined) drawn.append(drawPicture(embed.image.url, pictures.get(embed.image.url)));
  if (embed.footer !== undefined) drawn.append(drawFooter(embed.footer.text, embed.timestamp));
  return drawn;
}

function part(name: string, slot: string): HTMLElement {
  const made = document.createElement(name);
  made.setAttribute('slot', slot);
  return made;
}

function linked(content: Node | string, url: string | undefined): Node {
  return url === undefined
    ? element('span', {}, content)
    : element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, content);
}

/** Up to three inline fields stand side by side, as in Discord. */
function drawFields(fields: readonly APIEmbedField[]): HTMLElement {
  const drawn = part('discord-embed-fields', 'fields');
  let column = 0;
  for (const field of fields) {
    const made = document.createElement('discord-embed-field');
    column = field.inline === true ? (column % 3) + 1 : 0;
    if (column > 0) made.setAttribute('inline-index', String(column));
    made.append(
      element('div', { class: 'field-name' }, drawInlineMarkdown(field.name)),
      element('div', { class: 'field-value' }, drawMarkdown(field.value)),
    );
    drawn.append(made);
  }
  return drawn;
}

function drawPicture(url: string, picture: Picture | undefined): HTMLElement {
  if (picture === undefined) return element('span', { slot: 'fields' }, url);
  return element('img', {
    slot: 'fields',
    class: 'embed-picture',
    src: picture.address,
    alt: picture.description,
  });
}

function drawFooter(text: string, timestamp: string | undefined): HTMLElement {
  const drawn = part('discord-embed-footer', 'footer');
  const day = timestamp === undefined ? '' : ` • ${new Date(timestamp).toLocaleDateString()}`;
  drawn.append(element('span', {}, text + day));
  return drawn;
}
