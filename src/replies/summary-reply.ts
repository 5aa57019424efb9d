import type { SummaryAnswer } from '../answers/answer.ts';
import type { ButtonPlan } from './buttons.ts';
import type { Call } from './call.ts';
import { COLOURS } from './colours.ts';
import { excerptBlock } from './excerpt-block.ts';
import type { Frame } from './frame.ts';
import { quoteFreeText } from './free-text.ts';
import { words } from './markup.ts';
import { titleInContent, titleOr } from './place-text.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';
import { entryPlaces } from './source-line.ts';

/** `/summary`: a few sentences as they stand in the articles, each with its place. */
export function summaryReply(answer: SummaryAnswer, frame: Frame): Reply {
  const { answers } = frame.messages;
  const { sentences } = answer;
  const places = entryPlaces(sentences.map(({ excerpt }) => excerpt));
  const core =
    'article' in answer.of
      ? answers.summaryOfArticle(
          titleInContent(answer.of.article.headline, answer.of.article.path),
          sentences.length,
        )
      : answers.summaryAbout(quoteFreeText(answer.of.about), sentences.length);
  return renderMessage(
    {
      content: words(core),
      title:
        'article' in answer.of
          ? titleOr(answer.of.article.headline, answer.of.article.path, 120)
          : words(answers.summaryTitle),
      colour: COLOURS.summary,
      blocks: sentences.flatMap(({ excerpt, speaker }, index) => {
        const at = places[index];
        return at === undefined ? [] : [excerptBlock(excerpt, speaker, at, frame)];
      }),
      pages: wholeArticle(answer, frame),
      length: {},
    },
    frame,
  );
}

function wholeArticle({ of }: SummaryAnswer, { messages: { answers } }: Frame): readonly ButtonPlan[] {
  if (!('article' in of)) return [];
  const call: Call = { command: 'source', options: { id: of.article.id }, aside: true };
  return [{ kind: 'call', label: answers.wholeArticle, call, isMain: true }];
}
