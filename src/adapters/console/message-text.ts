import type { APIButtonComponent, APIEmbed, APISelectMenuOption } from 'discord-api-types/v10';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { MessagePayload } from '../discord/to-message-payload.ts';
import { plainTextOf } from './plain-text-of.ts';

/** A message as text for a terminal: its content, its embeds behind a bar, and what can be pressed, by its label. */
export function messageText({ content, embeds, components, attachments }: MessagePayload): string {
  const controls = components.flatMap((row) =>
    row.components.flatMap((component) => {
      if (component.type === ComponentType.Button) return [buttonText(component)];
      if (component.type !== ComponentType.StringSelect) return [];
      return [`▾ ${component.placeholder ?? ''}`, ...component.options.map(entryText)];
    }),
  );
  const files = attachments.map(({ filename, description }) => `📎 ${filename}: ${description ?? ''}`);
  return [plainTextOf(content), ...embeds.map(embedText), files.join('\n'), controls.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

function embedText({ author, title, url, description, fields, footer }: APIEmbed): string {
  const parts = [
    author?.name,
    title === undefined ? undefined : plainTextOf(title) + (url === undefined ? '' : ` <${url}>`),
    description === undefined ? undefined : plainTextOf(description),
    ...(fields ?? []).map(({ name, value }) => `${plainTextOf(name)}\n${plainTextOf(value)}`),
    footer?.text,
  ];
  return parts
    .filter((part) => part !== undefined)
    .join('\n\n')
    .replace(/^/gm, '│ ');
}

function buttonText(button: APIButtonComponent): string {
  const label = 'label' in button ? (button.label ?? '') : '';
  const state = button.disabled === true ? ' (off)' : '';
  return `[${label}]${state}${button.style === ButtonStyle.Link ? `  ${button.url}` : ''}`;
}

function entryText({ label, description }: APISelectMenuOption): string {
  return `    ${label}${description === undefined ? '' : ` (${description})`}`;
}
