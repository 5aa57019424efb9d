import type { ContextAnswer, ContextPiece } from '../answers/context-answer.ts';
import type { Block, Line } from './block.ts';
import { COLOURS } from './colours.ts';
import type { Frame } from './frame.ts';
import { bold, code, dotted, type Markup, words } from './markup.ts';
import type { Messages } from './messages.ts';
import { headlineInContent, placeText } from './place-text.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';

/** Cited words with the sentences around them. What is cited is marked by a line above it, never within the article's words. */
export function contextReply(answer: ContextAnswer, frame: Frame): Reply {
  const { messages } = frame;
  const { article, passage, cited, id, pieces } = answer;
  const source = { command: 'source', aside: true } as const;
  return renderMessage(
    {
      content: words(messages.context.core(headlineInContent(article), passage.number)),
      title: words(messages.context.title),
      colour: COLOURS.source,
      isDense: true,
      blocks: [
        ...pieces.map((piece, index) => pieceBlock(answer, piece, pieces[index - 1], messages)),
        { lines: [{ kind: 'small', text: placeText({ article, passage, spans: cited }, id, messages) }] },
      ],
      buttons: [
        [
          { kind: 'call', label: messages.actions.readInPlace, call: { ...source, options: { id } } },
          { kind: 'call', label: messages.actions.cite, call: { ...source, options: { id, view: 'cite' } } },
        ],
      ],
    },
    frame,
  );
}

function pieceBlock(
  { article, id, cited }: ContextAnswer,
  { passage, span, isCited }: ContextPiece,
  before: ContextPiece | undefined,
  messages: Messages,
): Block {
  const { context, frame } = messages;
  const excerpt: Line = { kind: 'excerpt', excerpt: { article, spans: [span] }, marks: 'none' };
  const paragraph = words(frame.paragraph(passage.number));
  if (isCited) {
    const mark: Markup = dotted([bold(words(context.cited)), paragraph, code(id)]);
    return { lines: [{ kind: 'text', text: mark }, excerpt] };
  }
  const isAfter = span.start >= (cited[0]?.start ?? 0);
  const where =
    before?.isCited === true && before.passage === passage
      ? words(context.goesOn)
      : dotted([paragraph, words(isAfter ? context.after : context.before)]);
  return { lines: [{ kind: 'small', text: where }, excerpt] };
}
