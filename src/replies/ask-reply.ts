import type { AnswerExcerpt, AskAnswer } from '../answers/answer.ts';
import type { ButtonPlan } from './buttons.ts';
import type { Call } from './call.ts';
import { COLOURS } from './colours.ts';
import { fitsCustomId } from './custom-id.ts';
import { excerptBlock } from './excerpt-block.ts';
import type { Frame } from './frame.ts';
import { quoteFreeText } from './free-text.ts';
import { inContent, words } from './markup.ts';
import { headlineInContent } from './place-text.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';
import { askAgain } from './why-reply.ts';

/** `/ask` and mentions: the passages that answer, best first, and what could be asked next. */
export function askReply(answer: AskAnswer, frame: Frame): Reply {
  const { answers } = frame.messages;
  return renderMessage(
    {
      content: words(coreOf(answer, frame)),
      title: words(answers.askTitle),
      colour: COLOURS.ask,
      blocks: answer.excerpts.map(({ excerpt, speaker }, index) =>
        excerptBlock(excerpt, speaker, index + 1, frame),
      ),
      buttons: [[whyButton(answer, frame), ...subjectButtons(answer, frame)], followUpButtons(answer, frame)],
      length: {},
    },
    frame,
  );
}

function whyButton({ question }: AskAnswer, { messages: { why } }: Frame): ButtonPlan {
  return { kind: 'call', label: why.button, call: askAgain(question, true) };
}

/** More about whom the question names: their profile, and all that they said. */
function subjectButtons({ subject }: AskAnswer, { messages: { answers } }: Frame): readonly ButtonPlan[] {
  if (subject === undefined) return [];
  const { id, name } = subject;
  const who: Call = { command: 'who', options: { name: id }, aside: true };
  const quote: Call = { command: 'quote', options: { speaker: id }, aside: true };
  return [
    { kind: 'call', label: answers.whoIs(name), call: who },
    { kind: 'call', label: answers.quotationsOf(name), call: quote },
  ];
}

function coreOf(answer: AskAnswer, frame: Frame): string {
  const { why } = frame.messages;
  const core = bestOf(answer, frame);
  return answer.figuresDiffer === true ? `${core} ${why.figuresDiffer}` : core;
}

function bestOf({ question, excerpts }: AskAnswer, { messages: { answers } }: Frame): string {
  const asked = quoteFreeText(question);
  const [best] = excerpts;
  if (best === undefined) return asked;
  const headline = headlineInContent(best.excerpt.article);
  const { number } = best.excerpt.passage;
  const name = nameIn(best);
  return name === undefined
    ? answers.asked(asked, excerpts.length, headline, number)
    : answers.askedSaid(asked, excerpts.length, name, headline, number);
}

function nameIn({ speaker }: AnswerExcerpt): string | undefined {
  return speaker?.name === undefined ? undefined : inContent(speaker.name, 80);
}

/** What could be asked next. The question stands in the custom_id itself, and one that is too long for that is not offered. */
function followUpButtons({ followUps }: AskAnswer, frame: Frame): readonly ButtonPlan[] {
  return followUps
    .map((question) => ({
      kind: 'call' as const,
      label: question,
      call: { command: 'ask', options: { question }, aside: true as const },
    }))
    .filter(({ call }) => fitsCustomId(call, frame));
}
