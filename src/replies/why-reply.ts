import type { Considered, WhyAnswer } from '../answers/why-answer.ts';
import type { Block } from './block.ts';
import { COLOURS } from './colours.ts';
import type { Frame } from './frame.ts';
import { quoteFreeText } from './free-text.ts';
import { bold, inert, words } from './markup.ts';
import type { Messages } from './messages.ts';
import { placeText } from './place-text.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';

const WORDS = 12;

/** Why `/ask` answered as it did: the words and their weights, what was looked for, the sentence chosen and the one that came next. */
export function whyReply(answer: WhyAnswer, frame: Frame): Reply {
  const { messages } = frame;
  const { best, declined, looksFor, runnerUp } = answer;
  const { why } = messages;
  return renderMessage(
    {
      content: words(coreOf(answer, messages)),
      title: words(why.title),
      colour: declined ? COLOURS.miss : COLOURS.ask,
      blocks: [
        wordsBlock(answer, messages),
        ...(best === undefined
          ? []
          : [consideredBlock(best, declined ? why.nearest : why.best, [], 1, messages)]),
        ...(runnerUp === undefined
          ? []
          : [
              consideredBlock(
                runnerUp,
                why.runnerUp,
                [why.lost[runnerUp.lostBecause](why.sought[looksFor])],
                2,
                messages,
              ),
            ]),
      ],
      buttons: [[{ kind: 'call', label: why.back, call: askAgain(answer.question) }]],
    },
    frame,
  );
}

function coreOf({ question, looksFor, best, declined, leastShare }: WhyAnswer, { why }: Messages): string {
  const asked = quoteFreeText(question);
  if (best === undefined) return why.coreNothing(asked);
  const sought = why.sought[looksFor];
  const share = percent(best.share);
  return declined
    ? why.coreDeclined(asked, sought, share, percent(leastShare))
    : why.core(asked, sought, share);
}

function wordsBlock({ words: asked }: WhyAnswer, { why }: Messages): Block {
  const shown = asked.slice(0, WORDS);
  const weighed = shown.map(({ word, weight }) => why.word(inert(word, 40), percent(weight)));
  const missing = shown.filter(({ found }) => !found).map(({ word }) => bold(inert(word, 40)));
  return {
    lines: [
      { kind: 'text', text: words(why.words(weighed)) },
      ...(missing.length === 0 ? [] : [{ kind: 'text', text: words(why.neverMentioned(missing)) } as const]),
      { kind: 'small', text: words(why.rareWords) },
    ],
  };
}

function consideredBlock(
  { excerpt, words: held, share }: Considered,
  heading: string,
  notes: readonly string[],
  entry: number,
  messages: Messages,
): Block {
  const holds = messages.why.holds(
    held.slice(0, WORDS).map(({ word }) => inert(word, 40)),
    percent(share),
  );
  return {
    lines: [
      { kind: 'text', text: bold(words(heading)) },
      { kind: 'excerpt', excerpt, marks: 'none' },
      { kind: 'small', text: placeText(excerpt, excerpt.passage.id, messages) },
      ...[holds, ...notes].map((note) => ({ kind: 'text', text: words(note) }) as const),
    ],
    place: { entry, id: excerpt.passage.id },
  };
}

/** The call that asks a question again, and the one that explains its answer. */
export function askAgain(question: string, explain?: true) {
  return {
    command: 'ask',
    options: { question, ...(explain === undefined ? {} : { explain: 'true' }) },
    freeText: 'question',
  };
}

function percent(share: number): number {
  return Math.round(share * 100);
}
