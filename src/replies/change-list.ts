import type { ChangesAnswer } from '../answers/coverage-answer.ts';
import type { Block } from './block.ts';
import type { MenuPlan } from './buttons.ts';
import { bold, code, dotted, inContent, inert, words } from './markup.ts';
import type { FieldPlan, MessagePlan } from './message-plan.ts';
import type { Messages } from './messages.ts';
import { optional, titleOr } from './place-text.ts';
import { voiceBlock } from './voice-block.ts';

/** How many of those newly quoted the content line names. */
const NAMED = 3;

/** What came, changed and went, and who is newly quoted; a menu leads to the articles, another further back. */
export function changeList(answer: ChangesAnswer, messages: Messages): Omit<MessagePlan, 'colour'> {
  const { changes } = messages.coverage;
  return {
    content: words(coreOf(answer, messages)),
    title: words(changes.title),
    blocks: [{ lines: [{ kind: 'small', text: words(memoryOf(answer, messages)) }] }],
    fields: fieldsOf(answer, messages),
    menus: [...articleMenu(answer, messages), ...momentMenu(answer, messages)],
  };
}

function coreOf(answer: ChangesAnswer, { coverage: { changes }, frame }: Messages): string {
  const { came, changed, went, quotations, voices, since, first } = answer;
  if (answer.changes === 0) return since === undefined ? changes.none : changes.noneSince(frame.day(since));
  const from = since === undefined ? changes.last(frame.day(first ?? '')) : changes.since(frame.day(since));
  const names = voices.slice(0, NAMED).map(({ name }) => inContent(name, 60));
  return [
    changes.core(from, came.length, changed.length, went.length),
    changes.quotations(quotations.came, quotations.went),
    ...(voices.length === 0 ? [] : [changes.newlyQuoted(names, voices.length - names.length)]),
  ].join(' ');
}

function memoryOf({ began }: ChangesAnswer, { coverage: { changes }, frame }: Messages): string {
  return began === undefined ? changes.noMemory : changes.memory(frame.day(began));
}

function fieldsOf({ came, changed, went, voices }: ChangesAnswer, messages: Messages): readonly FieldPlan[] {
  const { changes } = messages.coverage;
  return [
    {
      name: words(changes.voices(voices.length)),
      blocks: voices.map((voice) => voiceBlock(voice, messages)),
    },
    {
      name: words(changes.came(came.length)),
      blocks: came.map((article) => articleBlock(article, messages)),
    },
    {
      name: words(changes.changed(changed.length)),
      blocks: changed.map((article) => articleBlock(article, messages)),
    },
    {
      name: words(changes.went(went.length)),
      blocks: went.map((article) => articleBlock(article, messages)),
    },
  ].filter(({ blocks }) => blocks.length > 0);
}

/** An article that is gone has no id to look it up by, but its path. */
function articleBlock(
  { headline, outlet, date, path }: ChangesAnswer['went'][number],
  { frame }: Messages,
): Block {
  const day = date === undefined ? undefined : inert(frame.day(date), 30);
  return {
    lines: [
      { kind: 'text', text: dotted([bold(titleOr(headline, path, 100)), optional(outlet), day, code(path)]) },
    ],
  };
}

function articleMenu({ came, changed }: ChangesAnswer, { coverage, frame }: Messages): readonly MenuPlan[] {
  const articles = [...came, ...changed];
  if (articles.length === 0) return [];
  return [
    {
      placeholder: coverage.readAnArticle,
      call: { command: 'source', options: { id: '?' }, aside: true },
      entries: articles.map(({ id, headline, outlet, date }) => ({
        label: headline,
        value: id,
        note: [outlet, date === undefined ? undefined : frame.day(date)]
          .filter((part) => part !== undefined)
          .join(' · '),
      })),
    },
  ];
}

function momentMenu(
  { moments }: ChangesAnswer,
  { coverage: { changes }, frame }: Messages,
): readonly MenuPlan[] {
  if (moments.length < 2) return [];
  return [
    {
      placeholder: changes.lookBack,
      call: { command: 'coverage', options: { view: 'changes', since: '?' } },
      entries: moments.map(({ day, time, from, articles }) => ({
        label: changes.moment(frame.day(day), time),
        value: from,
        note: changes.articles(articles),
      })),
    },
  ];
}
