import type { AnswerExcerpt, AskAnswer } from '../answers/answer.ts';
import type { Line } from './block.ts';
import type { CallPlan } from './buttons.ts';
import type { Call } from './call.ts';
import { citeInline } from './cite.ts';
import { COLOURS } from './colours.ts';
import { fitsCustomId } from './custom-id.ts';
import { excerptBlock } from './excerpt-block.ts';
import type { Frame } from './frame.ts';
import { bold, inContent, words } from './markup.ts';
import { headlineInContent } from './place-text.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';
import { entryPlaces } from './source-line.ts';
import { askAgain } from './why-reply.ts';

/** How much of a second and third passage is shown while the answer is compact: about four lines on a phone. */
const LATER_EXCERPT = 160;
/** More words that are missing would push the words themselves down. */
const WORDS_MISSING = 3;
/** Longer headlines would push the words themselves down. */
const HEADLINE_LENGTH = 32;

/** `/ask` and mentions: the passages that answer, best first, and what could be asked next. */
export function askReply(answer: AskAnswer, frame: Frame): Reply {
  const places = entryPlaces(answer.excerpts.map(({ excerpt }) => excerpt));
  const next = followUpPlans(answer, frame);
  const shown = fittingOnALine(next);
  return renderMessage(
    {
      content: words(coreOf(answer, frame)),
      colour: COLOURS.ask,
      blocks: answer.excerpts.flatMap((found, index) => {
        const at = places[index];
        return at === undefined
          ? []
          : [excerptBlock(found.excerpt, found.speaker, at, frame, pointerLines(found, frame))];
      }),
      buttons: [next.slice(0, shown)],
      isCalm: true,
      more: [
        whyPlan(answer, frame),
        comparePlan(answer, frame),
        ...subjectPlans(answer, frame),
        ...next.slice(shown),
      ],
      length: { later: LATER_EXCERPT },
      kept: answer.question,
    },
    frame,
  );
}

/** Points to the words that answer, outside the excerpt: within it nothing is marked. */
function pointerLines({ excerpt, answering }: AnswerExcerpt, { log }: Frame): readonly Line[] {
  const cited = answering === undefined ? undefined : citeInline(excerpt.article, answering, log);
  return cited === undefined ? [] : [{ kind: 'small', text: words(`► ${bold(cited)}`) }];
}

function whyPlan({ question }: AskAnswer, { messages: { why } }: Frame): CallPlan {
  return { kind: 'call', label: why.button, call: askAgain(question, true) };
}

/** The same words, article by article. */
function comparePlan({ question }: AskAnswer, { messages: { comparison } }: Frame): CallPlan {
  const call: Call = { command: 'compare', options: { about: question }, freeText: 'about', aside: true };
  return { kind: 'call', label: comparison.button, call };
}

/** More about whom the question names: their profile, and all that they said. */
function subjectPlans({ subject }: AskAnswer, { messages: { answers } }: Frame): readonly CallPlan[] {
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

/** How many passages answer, and whose words and which article come first. */
function bestOf({ excerpts, missing, sure }: AskAnswer, { messages: { answers } }: Frame): string {
  const [best] = excerpts;
  if (best === undefined) return answers.asked(0, '–', 0);
  const headline = headlineInContent(best.excerpt.article, HEADLINE_LENGTH);
  const { number } = best.excerpt.passage;
  if (sure === 0) {
    const lacking = missing.slice(0, WORDS_MISSING).map((word) => bold(inContent(word, 40)));
    return answers.perhaps(headline, number, lacking);
  }
  const name = nameIn(best);
  return name === undefined
    ? answers.asked(sure, headline, number)
    : answers.askedSaid(sure, name, headline, number);
}

function nameIn({ speaker }: AnswerExcerpt): string | undefined {
  return speaker?.name === undefined ? undefined : inContent(speaker.name, 80);
}

/** Longer labels in one row would each fill a line of a phone, in characters. */
const ROW_OF_NEXT = 40;

/** What could be asked next. The question stands in the custom_id itself, and one that is too long for that is not offered. */
function followUpPlans({ followUps }: AskAnswer, frame: Frame): readonly CallPlan[] {
  return followUps
    .map((question) => ({
      kind: 'call' as const,
      label: question,
      call: { command: 'ask', options: { question }, aside: true as const },
    }))
    .filter(({ call }) => fitsCustomId(call, frame));
}

/** The first is always offered. */
function fittingOnALine(plans: readonly CallPlan[]): number {
  let room = ROW_OF_NEXT;
  const at = plans.findIndex(({ label }, index) => {
    room -= label.length;
    return index > 0 && room < 0;
  });
  return at === -1 ? plans.length : at;
}
