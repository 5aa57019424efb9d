import type { Excerpt, SpeakerView } from '../answers/answer.ts';
import type { Block, Line } from './block.ts';
import { citeInline } from './cite.ts';
import type { Frame } from './frame.ts';
import { words } from './markup.ts';
import { placeText } from './place-text.ts';
import { speakerLine } from './speaker-line.ts';
import { numbered } from './speech-block.ts';

const CONTEXT_LENGTH = 400;

/** An article's own sentences: whom a bare "he" means, the words, who is quoted in them, where they stand. */
export function excerptBlock(
  excerpt: Excerpt,
  speaker: SpeakerView | undefined,
  entry: number,
  frame: Frame,
): Block {
  const { messages, log } = frame;
  const place = placeText(excerpt, excerpt.passage.id, messages);
  const says: readonly Line[] =
    speaker === undefined
      ? [{ kind: 'small', text: numbered(entry, place) }]
      : [
          { kind: 'text', text: numbered(entry, speakerLine(speaker, excerpt, messages, log)) },
          { kind: 'small', text: place },
        ];
  return {
    lines: [...contextLines(excerpt, frame), { kind: 'excerpt', excerpt, marks: 'none' }, ...says],
    place: { entry, id: excerpt.passage.id },
  };
}

function contextLines({ article, context }: Excerpt, { messages, log }: Frame): readonly Line[] {
  if (context === undefined) return [];
  const cited = citeInline(article, context.span, log, CONTEXT_LENGTH);
  if (cited === undefined) return [];
  return [{ kind: 'small', text: words(`${messages.answers.before(context.passage.number)} ${cited}`) }];
}
