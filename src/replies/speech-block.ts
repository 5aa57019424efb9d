import type { QuotationView, StatementView } from '../answers/answer.ts';
import type { Block, Line } from './block.ts';
import type { Frame } from './frame.ts';
import { type Markup, words } from './markup.ts';
import type { Messages } from './messages.ts';
import { detailLines, type EntryPlace, entryPlaces, sourceLine } from './source-line.ts';

/** Something that was said: the words, who said them, where they stand; how the speaker was found is among the details. */
export function speechBlock(view: QuotationView | StatementView, at: EntryPlace, frame: Frame): Block {
  const { messages } = frame;
  const id = view.kind === 'quotation' ? view.quotation.id : view.excerpt.passage.id;
  return {
    lines: [
      { kind: 'excerpt', excerpt: view.excerpt, marks: view.kind === 'quotation' ? 'quotation' : 'none' },
      sourceLine(view.excerpt, view.speaker, mannerOf(view, messages), at, frame),
      ...carriedLines(view, messages),
    ],
    place: { entry: at.entry, id, details: detailLines(view.excerpt, view.speaker, id, at, frame) },
  };
}

/** The same for all that an answer shows, in order. */
export function speechBlocks(
  views: readonly (QuotationView | StatementView)[],
  frame: Frame,
): readonly Block[] {
  const places = entryPlaces(views.map(({ excerpt }) => excerpt));
  return views.flatMap((view, index) => {
    const at = places[index];
    return at === undefined ? [] : [speechBlock(view, at, frame)];
  });
}

/** "2 articles carry this; the wording differs": outside the quoted words, as all that is said about them. */
function carriedLines(view: QuotationView | StatementView, { variants }: Messages): readonly Line[] {
  if (view.kind === 'statement' || view.carried === undefined) return [];
  const { agreement, articles } = view.carried;
  return [{ kind: 'small', text: words(variants.carried[agreement](articles)) }];
}

/** The entry's number in bold, in front. */
export function numbered(entry: number, text: Markup): Markup {
  return words(`**${entry}** · ${text}`);
}

function mannerOf(view: QuotationView | StatementView, { speech }: Messages): Markup | undefined {
  if (view.kind === 'statement') return words(speech.reported);
  return view.quotation.kind === 'headline' ? words(speech.inHeadline) : undefined;
}
