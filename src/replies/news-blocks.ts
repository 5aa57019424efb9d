import type { NewsEntry } from '../answers/news-of.ts';
import type { Block } from './block.ts';
import type { CallPlan } from './buttons.ts';
import { excerptBlock } from './excerpt-block.ts';
import type { Frame } from './frame.ts';
import { entryPlaces } from './source-line.ts';
import { speechBlock } from './speech-block.ts';

/** What is new as the blocks of a message: quotations as everywhere, articles by the words that fit. */
export function newsBlocks(entries: readonly NewsEntry[], frame: Frame): readonly Block[] {
  const places = entryPlaces(entries.map(({ excerpt }) => excerpt));
  return entries.flatMap((entry, index) => {
    const at = places[index];
    if (at === undefined) return [];
    return [
      entry.kind === 'quotation'
        ? speechBlock(entry, at, frame)
        : excerptBlock(entry.excerpt, undefined, at, frame),
    ];
  });
}

/** What leads from quotations to the other articles that carry them. */
export function variantPlans(entries: readonly NewsEntry[], { messages }: Frame): readonly CallPlan[] {
  return entries.flatMap((entry, index): readonly CallPlan[] => {
    if (entry.kind !== 'quotation' || entry.carried === undefined) return [];
    const call = { command: 'variants', options: { quotation: entry.quotation.id }, aside: true } as const;
    return [{ kind: 'call', label: messages.variants.button(index + 1), call }];
  });
}
