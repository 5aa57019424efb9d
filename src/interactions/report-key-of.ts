import type { Request } from './request.ts';

/** Who reports which answer. The custom_id of the button is that of the form, and names the answer; the content line holds its free text. */
export function reportKeyOf(request: Request): string {
  const answer = 'customId' in request ? `${request.customId}\n${request.content}` : '';
  return `${request.asker.userId}\n${answer}`;
}
