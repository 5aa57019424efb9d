import type { CheckAnswer, CheckedStretch, FoundStretch } from '../answers/comparing-answer.ts';
import type { Block, Line } from './block.ts';
import { citeInMarks } from './cite-in-marks.ts';
import { COLOURS } from './colours.ts';
import type { Frame } from './frame.ts';
import { bold, inert, type Markup, words } from './markup.ts';
import { placeText } from './place-text.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';
import { speakerLine } from './speaker-line.ts';
import { numbered } from './speech-block.ts';

/** The message's words are known to whoever asks; a beginning tells which stretch is meant. */
const WORDS_SHOWN = 200;

/** Check against coverage: what the message quotes, stretch by stretch, and below each what the coverage has. */
export function checkReply(answer: CheckAnswer, frame: Frame): Reply {
  const { check } = frame.messages;
  const { stretches } = answer;
  const exact = stretches.filter(({ outcome }) => outcome === 'word-for-word').length;
  return renderMessage(
    {
      content: words(stretches.length === 0 ? check.nothing : check.core(stretches.length, exact)),
      title: words(check.title),
      colour: COLOURS.check,
      blocks: [
        ...stretches.map((stretch, index) => stretchBlock(stretch, index + 1, frame)),
        ...noteBlocks(answer, frame),
      ],
    },
    frame,
  );
}

function stretchBlock(stretch: CheckedStretch, entry: number, frame: Frame): Block {
  const { check } = frame.messages;
  const { found, namedAs, outcome, speakerIs } = stretch;
  const head: readonly Line[] = [
    { kind: 'text', text: numbered(entry, bold(words(check.outcome[outcome]))) },
    { kind: 'small', text: words(check.inMessage(inert(stretch.words, WORDS_SHOWN))) },
    ...(namedAs === undefined || speakerIs === undefined
      ? []
      : [{ kind: 'text' as const, text: words(check.speakerIs[speakerIs](bold(inert(namedAs, 80)))) }]),
  ];
  if (found === undefined) return { lines: [...head, { kind: 'text', text: words(check.notFound) }] };
  return {
    lines: [...head, ...foundLines(found, outcome, frame)],
    place: { entry, id: found.quotation?.id ?? found.excerpt.passage.id },
  };
}

function foundLines(found: FoundStretch, outcome: CheckedStretch['outcome'], frame: Frame): readonly Line[] {
  const { messages, log } = frame;
  const { check } = messages;
  const { excerpt, quotation, speaker, articles } = found;
  const who =
    speaker !== undefined
      ? speakerLine(speaker, excerpt, messages, log)
      : words(found.isPartlyQuoted === true ? check.partlyQuoted : check.ownWords);
  return [
    { kind: 'excerpt', excerpt, marks: quotation === undefined ? 'none' : 'quotation' },
    { kind: 'text', text: who },
    { kind: 'small', text: placeText(excerpt, quotation?.id ?? excerpt.passage.id, messages) },
    ...differenceLines(found, frame),
    ...(articles > 1 && outcome === 'word-for-word'
      ? [{ kind: 'small' as const, text: words(check.inArticles(articles)) }]
      : []),
  ];
}

function differenceLines({ differences, excerpt }: FoundStretch, { messages, log }: Frame): readonly Line[] {
  const { check } = messages;
  return differences.map(({ inMessage, inArticle }) => {
    const there =
      inArticle.length === 0 ? words(check.nothingThere) : citeInMarks(excerpt.article, inArticle, log);
    const told = there === undefined ? check.longDifference : check.difference(ofMessage(inMessage), there);
    return { kind: 'text', text: words(told) };
  });
}

/** In bold, for marks are an article's. */
function ofMessage(stretches: readonly string[]): Markup {
  return words(stretches.map((stretch) => bold(inert(stretch, WORDS_SHOWN))).join(' … '));
}

function noteBlocks({ stretches, tooShort, tooMany }: CheckAnswer, { messages }: Frame): readonly Block[] {
  const { check } = messages;
  const notes = [
    ...(stretches.length === 0 ? [check.nothingHint] : []),
    ...(tooShort > 0 ? [check.tooShort(tooShort)] : []),
    ...(tooMany > 0 ? [check.tooMany(tooMany)] : []),
  ];
  return notes.map((note) => ({ lines: [{ kind: 'small', text: words(note) }] }));
}
