import type { MissAnswer } from '../answers/answer.ts';
import { cutText } from '../text/cut-text.ts';
import type { Block, Line } from './block.ts';
import type { ButtonPlan } from './buttons.ts';
import { COLOURS } from './colours.ts';
import type { Frame } from './frame.ts';
import { FREE_TEXT_LIMIT, quoteFreeText } from './free-text.ts';
import { bold, inContent, inert, words } from './markup.ts';
import type { Messages } from './messages.ts';
import { placeText } from './place-text.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';

const NAMES = 5;

/** Says that the coverage does not answer, what was searched, and what is nearest, which is marked as no answer. */
export function missReply(answer: MissAnswer, frame: Frame): Reply {
  const { messages } = frame;
  return renderMessage(
    {
      content: words(coreOf(answer, messages)),
      title: words(titleOf(answer, messages)),
      colour: isMistake(answer) ? COLOURS.mistake : COLOURS.miss,
      blocks: [factsBlock(answer, messages), ...nearestBlocks(answer, frame)],
      buttons: [answer.closeNames.slice(0, NAMES).map(nameButton), unquotedButtons(answer, messages)],
    },
    isMistake(answer) ? forAskerAlone(frame) : frame,
  );
}

function titleOf(answer: MissAnswer, { help, miss }: Messages): string {
  if (isSmallTalk(answer)) return help.title;
  if (answer.reason === 'no-memory') return miss.titleNoMemory;
  if (isMistake(answer)) return miss.titleMistake;
  return isNameAlone(answer) ? miss.titleNameNotKnown : miss.title;
}

/** Nothing in it is worth sharing or asking for again. */
function forAskerAlone({ call: _, ...frame }: Frame): Frame {
  return { ...frame, visibility: 'private', canReport: false };
}

/** What was asked could not be looked for: that is for the asker alone, and no word on the coverage. */
function isMistake({ reason }: MissAnswer): boolean {
  return reason === 'nothing-asked' || reason === 'no-such-id' || reason === 'no-such-article';
}

function isSmallTalk({ reason }: MissAnswer): boolean {
  return reason === 'greeting' || reason === 'thanks' || reason === 'help';
}

/** The words stand in the coverage; that nobody is known by them is no word on the coverage. */
function isNameAlone({ reason, unrecognised = [] }: MissAnswer): boolean {
  return reason === 'no-such-name' && unrecognised.length > 0;
}

function coreOf({ asked, reason, unquoted, unrecognised = [] }: MissAnswer, { miss }: Messages): string {
  const typed = quoteFreeText(cutText(asked, FREE_TEXT_LIMIT));
  switch (reason) {
    case 'nothing-asked':
      return asked.trim() === '' ? miss.nothingAsked : miss.nothingToSearch(typed);
    case 'greeting':
      return miss.greeting;
    case 'thanks':
      return miss.thanks;
    case 'help':
      return miss.aboutMe;
    case 'no-memory':
      return miss.noMemory;
    case 'no-such-name':
      return unrecognised.length > 0 ? miss.nameNotKnown(typed) : miss.noSuchName(typed);
    case 'no-such-article':
      return miss.noSuchArticle(typed);
    case 'no-such-id':
      return miss.noSuchId(typed);
    case 'nothing-about':
      return miss.nothingAbout(typed);
    case 'never-quoted':
      return miss.neverQuoted(inContent(unquoted?.name ?? asked, 80));
    case 'not-quoted':
      return miss.notQuoted(typed);
    case 'not-answered':
      return miss.notAnswered(typed);
  }
}

function factsBlock(answer: MissAnswer, messages: Messages): Block {
  const { answers, miss } = messages;
  const { passages, quotations, articles } = answer.searched;
  const names = answer.unknownNames.slice(0, NAMES).map((name) => bold(inert(name, 80)));
  const lines: Line[] = [];
  if (names.length > 0) lines.push({ kind: 'text', text: words(answers.unknownNames(names)) });
  for (const { name, passages: holding } of (answer.unrecognised ?? []).slice(0, NAMES))
    lines.push({ kind: 'text', text: words(miss.unrecognised(bold(inert(name, 80)), holding)) });
  if (answer.untold !== undefined) {
    const { doer, told } = answer.untold;
    lines.push({ kind: 'text', text: words(miss.untold(bold(inert(doer, 80)), bold(inert(told, 120)))) });
  }
  if (isSearch(answer))
    lines.push({ kind: 'text', text: words(miss.searched(passages, quotations, articles)) });
  const hint = hintOf(answer, messages);
  if (hint !== '') lines.push({ kind: 'text', text: words(hint) });
  return { lines };
}

/** An id is looked up, and nothing is searched where nothing was asked. */
function isSearch(answer: MissAnswer): boolean {
  const { reason } = answer;
  return (
    !isSmallTalk(answer) &&
    reason !== 'no-memory' &&
    reason !== 'no-such-id' &&
    reason !== 'no-such-article' &&
    reason !== 'nothing-asked'
  );
}

function hintOf({ asked, reason, closeNames }: MissAnswer, { miss }: Messages): string {
  if (closeNames.length > 0)
    return miss.closeNames(closeNames.slice(0, NAMES).map(({ name }) => inert(name, 80)));
  switch (reason) {
    case 'nothing-asked':
      return asked.trim() === '' ? miss.hintAsk : miss.hintWords;
    case 'greeting':
    case 'thanks':
    case 'help':
      return miss.hintHelp;
    case 'no-memory':
      return miss.hintReply;
    case 'no-such-name':
      return miss.hintName;
    case 'no-such-article':
    case 'no-such-id':
      return miss.hintId;
    case 'nothing-about':
    case 'never-quoted':
    case 'not-quoted':
    case 'not-answered':
      return '';
  }
}

function nearestBlocks({ missing = [], nearest }: MissAnswer, { messages }: Frame): readonly Block[] {
  if (nearest === undefined) return [];
  const lacking = missing.slice(0, NAMES).map((word) => bold(inert(word, 40)));
  return [
    {
      lines: [
        { kind: 'text', text: bold(words(messages.miss.nearest)) },
        { kind: 'excerpt', excerpt: nearest, marks: 'none' },
        { kind: 'small', text: placeText(nearest, nearest.passage.id, messages) },
        ...(lacking.length === 0
          ? []
          : [{ kind: 'small', text: words(messages.miss.missing(lacking)) } as const]),
      ],
      place: { entry: 1, id: nearest.passage.id },
    },
  ];
}

function nameButton({ id, name }: MissAnswer['closeNames'][number]): ButtonPlan {
  return { kind: 'call', label: name, call: { command: 'who', options: { name: id }, aside: true } };
}

/** Of whom nothing is quoted: who they are, and what is reported of them. */
function unquotedButtons({ unquoted }: MissAnswer, { answers, miss }: Messages): readonly ButtonPlan[] {
  if (unquoted === undefined) return [];
  const { id, name, statements } = unquoted;
  const who = { command: 'who', options: { name: id }, aside: true } as const;
  const reported = { command: 'quote', options: { speaker: id, reported: 'true' }, aside: true } as const;
  return [
    { kind: 'call', label: answers.whoIs(name), call: who },
    ...(statements === 0
      ? []
      : [{ kind: 'call' as const, label: miss.whatIsReported(name, statements), call: reported }]),
  ];
}
