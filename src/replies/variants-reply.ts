import type { VariantsAnswer, VariantView } from '../answers/comparing-answer.ts';
import type { Block, Line } from './block.ts';
import { citeInMarks } from './cite-in-marks.ts';
import { COLOURS } from './colours.ts';
import type { Frame } from './frame.ts';
import { inContent, words } from './markup.ts';
import { pageButtons, withPage } from './page-buttons.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';
import { speechBlock } from './speech-block.ts';

/** `/variants`: one quotation as each article has it, earliest first; where they differ is told below the words and never within them. */
export function variantsReply(answer: VariantsAnswer, frame: Frame): Reply {
  const { messages } = frame;
  const call = { command: 'variants', options: { quotation: answer.asked.quotation.id } };
  return renderMessage(
    {
      content: words(withPage(coreOf(answer, frame), answer.page, messages)),
      title: words(messages.variants.title),
      colour: COLOURS.variants,
      blocks: answer.lines.map((line, index) => variantBlock(line, answer.lines[index - 1], answer, frame)),
      pages: pageButtons(call, answer.page, messages),
    },
    frame,
  );
}

function coreOf({ asked, articles, agreement, page }: VariantsAnswer, { messages }: Frame): string {
  const { variants } = messages;
  const name = asked.speaker.name === undefined ? variants.notStated : inContent(asked.speaker.name, 80);
  return page.total === 1 ? variants.alone(name) : variants.core[agreement](name, articles);
}

/** Above the first one without a date it is said that there is none. */
function variantBlock(
  line: VariantView,
  before: VariantView | undefined,
  answer: VariantsAnswer,
  frame: Frame,
): Block {
  const { variants } = frame.messages;
  const block = speechBlock(line.view, { entry: line.entry, of: Number.POSITIVE_INFINITY }, frame);
  const isFirstUndated =
    line.view.excerpt.article.date === undefined && (before === undefined || hasDate(before));
  return {
    ...block,
    lines: [
      ...(isFirstUndated && answer.page.total > 1
        ? [{ kind: 'small' as const, text: words(variants.undated) }]
        : []),
      ...block.lines,
      ...agreementLines(line, answer, frame),
    ],
  };
}

function hasDate({ view }: VariantView): boolean {
  return view.excerpt.article.date !== undefined;
}

function agreementLines(
  { view, isAsked, agreement, differences }: VariantView,
  { asked, askedEntry, page }: VariantsAnswer,
  { messages: { variants }, log }: Frame,
): readonly Line[] {
  if (isAsked) return page.total === 1 ? [] : [{ kind: 'small', text: words(variants.asked) }];
  switch (agreement) {
    case 'same':
      return [{ kind: 'small', text: words(variants.sameAs(askedEntry)) }];
    case 'part':
      return [{ kind: 'small', text: words(variants.partOf(askedEntry)) }];
    case 'differs':
      return differences.map((difference) => {
        const here = citeInMarks(view.excerpt.article, difference.here, log);
        const there = citeInMarks(asked.excerpt.article, difference.there, log);
        const told =
          here === undefined || there === undefined
            ? variants.longDifference(askedEntry)
            : variants.difference(here, askedEntry, there);
        return { kind: 'text', text: words(told) };
      });
  }
}
