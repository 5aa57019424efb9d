import type { NearestAnswer } from '../answers/comparing-answer.ts';
import { COLOURS } from './colours.ts';
import { excerptBlock } from './excerpt-block.ts';
import type { Frame } from './frame.ts';
import { words } from './markup.ts';
import { headlineInContent } from './place-text.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';
import { entryPlaces } from './source-line.ts';

/** Find the source: the passages nearest to a message, as what they are and no more. */
export function nearestReply({ excerpts }: NearestAnswer, frame: Frame): Reply {
  const { nearest } = frame.messages;
  const places = entryPlaces(excerpts.map(({ excerpt }) => excerpt));
  const first = excerpts[0]?.excerpt.article;
  const headline = first === undefined ? words('–') : headlineInContent(first);
  return renderMessage(
    {
      content: words(nearest.core(excerpts.length, headline)),
      title: words(nearest.title),
      colour: COLOURS.nearest,
      blocks: [
        ...excerpts.flatMap(({ excerpt, speaker }, index) => {
          const at = places[index];
          return at === undefined ? [] : [excerptBlock(excerpt, speaker, at, frame)];
        }),
        { lines: [{ kind: 'small', text: words(nearest.caution) }] },
      ],
    },
    frame,
  );
}
