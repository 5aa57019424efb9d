import type { ArticleNews, NewsEntry } from '../answers/news-of.ts';
import type { Block } from './block.ts';
import type { ButtonPlan } from './buttons.ts';
import type { Frame } from './frame.ts';
import { dotted, words } from './markup.ts';
import { headlineOf, placeText } from './place-text.ts';
import { numbered, speechBlock } from './speech-block.ts';

/** Something new as the block of a message: a quotation as everywhere, an article by the words that fit. `entry` is its number there. */
export function newsBlock(entry: NewsEntry, number: number, frame: Frame): Block {
  return entry.kind === 'quotation' ? speechBlock(entry, number, frame) : articleBlock(entry, number, frame);
}

function articleBlock({ excerpt }: ArticleNews, number: number, { messages }: Frame): Block {
  const { id } = excerpt.passage;
  const heading = dotted([headlineOf(excerpt.article), words(messages.watching.newArticle)]);
  return {
    lines: [
      { kind: 'text', text: numbered(number, heading) },
      { kind: 'excerpt', excerpt, marks: 'none' },
      { kind: 'small', text: placeText(excerpt, id, messages) },
    ],
    place: { entry: number, id },
  };
}

/** Buttons that lead from quotations to the other articles that carry them. */
export function variantButtons(entries: readonly NewsEntry[], { messages }: Frame): readonly ButtonPlan[] {
  return entries.flatMap((entry, index): readonly ButtonPlan[] => {
    if (entry.kind !== 'quotation' || entry.carried === undefined) return [];
    const call = { command: 'variants', options: { quotation: entry.quotation.id }, aside: true } as const;
    return [{ kind: 'call', label: messages.variants.button(index + 1), call }];
  });
}
