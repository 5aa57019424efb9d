import { ComponentType } from 'discord-api-types/v10';
import type { Asker, Request } from '../../interactions/request.ts';
import { contentWithFreeText } from '../../replies/free-text.ts';
import type { MessageBody, Visibility } from '../../replies/reply.ts';

/** The request that pressing a button or choosing a menu's entry makes, found by label, custom_id or value; or what there is to press. */
export function findPress(
  body: MessageBody,
  visibility: Visibility,
  wanted: string,
  asker: Asker,
): Request | { readonly kind: 'none'; readonly there: readonly string[] } {
  const base = { content: contentWithFreeText(body), visibility, asker };
  const there: string[] = [];
  for (const component of body.rows.flatMap((row) => row.components)) {
    if (component.type === ComponentType.Button && 'custom_id' in component && component.disabled !== true) {
      const label = 'label' in component ? (component.label ?? '') : '';
      if (isMeant(wanted, label, component.custom_id)) {
        return { kind: 'button', customId: component.custom_id, ...base };
      }
      there.push(label);
    }
    if (component.type === ComponentType.StringSelect) {
      const entry = component.options.find(({ label, value }) => isMeant(wanted, label, value));
      if (entry !== undefined) {
        return { kind: 'select', customId: component.custom_id, values: [entry.value], ...base };
      }
      there.push(...component.options.map(({ label }) => label));
    }
  }
  return { kind: 'none', there };
}

/** The sign in front of a label ("▶ Next") need not be typed. */
function isMeant(wanted: string, label: string, id: string): boolean {
  const bare = (text: string) =>
    text
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim()
      .toLowerCase();
  return wanted === id || wanted === label || (bare(wanted) !== '' && bare(wanted) === bare(label));
}
