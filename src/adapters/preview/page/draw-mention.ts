import { PREVIEW_GUILD_ID, PREVIEW_ROLE_ID, personaOf } from '../preview-askers.ts';
import { element } from './element.ts';
import { words } from './page-words.ts';

/** A mention by the name that the page has for it; one of somebody or something that is not here shows its id, as Discord does. */
export function drawMention(kind: string, id = ''): HTMLElement {
  return element('span', { class: 'mention' }, nameFor(kind, id));
}

function nameFor(kind: string, id: string): string {
  switch (kind) {
    case 'user': {
      const persona = personaOf(id);
      return `@${persona === undefined ? id : words.personaNames[persona]}`;
    }
    case 'channel':
      return `#${id === PREVIEW_GUILD_ID ? words.channel : id}`;
    case 'role':
      return `@${id === PREVIEW_ROLE_ID ? words.personas.moderator : id}`;
    default:
      return `@${kind}`;
  }
}
