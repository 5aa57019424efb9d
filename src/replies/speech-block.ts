import type { QuotationView, StatementView } from '../answers/answer.ts';
import type { Block, Line } from './block.ts';
import type { Frame } from './frame.ts';
import { dotted, type Markup, words } from './markup.ts';
import type { Messages } from './messages.ts';
import { placeText } from './place-text.ts';
import { speakerLine } from './speaker-line.ts';

/** Something that was said: the words, who said them and how that was found, where they stand. `entry` is its number on the page. */
export function speechBlock(view: QuotationView | StatementView, entry: number, frame: Frame): Block {
  const { messages, log } = frame;
  const id = view.kind === 'quotation' ? view.quotation.id : view.excerpt.passage.id;
  const speaker = dotted([speakerLine(view.speaker, view.excerpt, messages, log), mannerOf(view, messages)]);
  return {
    lines: [
      { kind: 'excerpt', excerpt: view.excerpt, marks: view.kind === 'quotation' ? 'quotation' : 'none' },
      { kind: 'text', text: numbered(entry, speaker) },
      { kind: 'small', text: placeText(view.excerpt, id, messages) },
      ...carriedLines(view, messages),
    ],
    place: { entry, id },
  };
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
