import type { QuotationsAnswer } from '../answers/answer.ts';
import type { CallPlan } from './buttons.ts';
import type { Call } from './call.ts';
import { COLOURS } from './colours.ts';
import type { Frame } from './frame.ts';
import { quoteFreeText } from './free-text.ts';
import { inContent, words } from './markup.ts';
import type { LengthPlan } from './message-plan.ts';
import { pageButtons, withPage } from './page-buttons.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';
import { speechBlocks } from './speech-block.ts';

/** `/quote`: each quotation with who, how found, where, and a button to read it there. */
export function quotationsReply(answer: QuotationsAnswer, frame: Frame): Reply {
  const { messages } = frame;
  return renderMessage(
    {
      content: words(withPage(coreOf(answer, frame), answer.page, messages)),
      colour: COLOURS.quotations,
      blocks: speechBlocks(answer.lines, frame),
      more: variantPlans(answer, frame),
      pages: pageButtons(callOf(answer, frame), answer.page, messages),
      length: lengthOf(answer, frame),
      isCalm: true,
    },
    frame,
  );
}

function variantPlans({ lines }: QuotationsAnswer, { messages }: Frame): readonly CallPlan[] {
  return lines.flatMap((line, index): readonly CallPlan[] => {
    if (line.kind === 'statement' || line.carried === undefined) return [];
    const call: Call = { command: 'variants', options: { quotation: line.quotation.id }, aside: true };
    return [{ kind: 'call', label: messages.variants.button(index + 1), call }];
  });
}

function coreOf(
  { speaker, about, reported, page }: QuotationsAnswer,
  { messages: { speech } }: Frame,
): string {
  const topic = about === undefined ? undefined : quoteFreeText(about);
  if (speaker === undefined) {
    return topic === undefined ? speech.all(page.total) : speech.about(topic, page.total, reported);
  }
  const name = inContent(speaker.name, 80);
  return topic === undefined
    ? speech.said(name, page.total, reported)
    : speech.saidAbout(name, topic, page.total, reported);
}

/** A page at length holds two compact ones. */
function lengthOf({ page, lines }: QuotationsAnswer, { isFull }: Frame): LengthPlan {
  return isFull === true
    ? { page: page.number * 2 - 1 }
    : { page: Math.ceil(page.number / 2), hasMore: page.total > lines.length };
}

function callOf({ speaker, about, reported }: QuotationsAnswer, { isFull }: Frame): Call {
  return {
    command: 'quote',
    options: {
      ...(speaker === undefined ? {} : { speaker: speaker.id }),
      ...(about === undefined ? {} : { about }),
      ...(reported ? { reported: 'true' } : {}),
    },
    ...(about === undefined ? {} : { freeText: 'about' }),
    ...(isFull === true ? { full: true } : {}),
  };
}
