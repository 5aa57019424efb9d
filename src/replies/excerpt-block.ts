import type { Excerpt, SpeakerView } from '../answers/answer.ts';
import type { Block, Line } from './block.ts';
import { citeInline } from './cite.ts';
import type { Frame } from './frame.ts';
import { words } from './markup.ts';
import { detailLines, type EntryPlace, sourceLine } from './source-line.ts';

const CONTEXT_LENGTH = 400;

/** An article's own sentences: the words, what points into them, who is quoted in them and where they stand, whom a bare "he" means. */
export function excerptBlock(
  excerpt: Excerpt,
  speaker: SpeakerView | undefined,
  at: EntryPlace,
  frame: Frame,
  pointers: readonly Line[] = [],
): Block {
  const id = excerpt.passage.id;
  return {
    lines: [
      { kind: 'excerpt', excerpt, marks: 'none' },
      ...pointers,
      ...contextLines(excerpt, frame),
      sourceLine(excerpt, speaker, undefined, at, frame),
    ],
    place: { entry: at.entry, id, details: detailLines(excerpt, speaker, id, at, frame) },
  };
}

function contextLines({ article, context }: Excerpt, { messages, log }: Frame): readonly Line[] {
  if (context === undefined) return [];
  const cited = citeInline(article, context.span, log, CONTEXT_LENGTH);
  if (cited === undefined) return [];
  return [{ kind: 'small', text: words(`${messages.answers.before(context.passage.number)} ${cited}`) }];
}
