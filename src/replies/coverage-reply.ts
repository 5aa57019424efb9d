import type { CoverageAnswer } from '../answers/answer.ts';
import type { ArticleListing, CoverageFacts, Voice } from '../coverage/coverage.ts';
import type { Block } from './block.ts';
import type { ButtonPlan, MenuPlan } from './buttons.ts';
import { COLOURS } from './colours.ts';
import { fileBlock } from './file-block.ts';
import type { Frame } from './frame.ts';
import { bold, code, dotted, inContent, inert, words } from './markup.ts';
import type { Messages } from './messages.ts';
import { pageButtons, withPage } from './page-buttons.ts';
import { optional, titleOr } from './place-text.ts';
import { type FieldPlan, type MessagePlan, renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';

/** `/coverage`: what is loaded and how fresh it is, the articles, the most quoted, or what could not be read. */
export function coverageReply(answer: CoverageAnswer, frame: Frame): Reply {
  return renderMessage({ colour: COLOURS.coverage, ...planOf(answer, frame.messages) }, frame);
}

function planOf(answer: CoverageAnswer, messages: Messages): Omit<MessagePlan, 'colour'> {
  const { coverage } = messages;
  switch (answer.view) {
    case 'overview': {
      const { facts } = answer;
      return {
        content: words(coverage.core(facts.articles, facts.quotations, facts.people)),
        title: words(coverage.title),
        blocks: voiceBlocks(answer.voices, messages, bold(words(coverage.mostQuoted))),
        isDense: true,
        fields: figures(facts, answer.revision, messages),
        buttons: [viewButtons(facts, messages)],
      };
    }
    case 'articles':
      return {
        content: words(withPage(coverage.articlesCore(answer.page.total), answer.page, messages)),
        title: words(coverage.articlesTitle),
        blocks: answer.listings.map((listing) => articleBlock(listing, messages)),
        isDense: true,
        buttons: [pageButtons(viewCall(answer.view), answer.page, messages)],
        ...articleMenu(answer.listings, messages),
      };
    case 'voices': {
      const first = answer.voices[0];
      const name = first === undefined ? undefined : inContent(first.name, 80);
      return {
        content: words(withPage(coverage.voicesCore(answer.page.total, name), answer.page, messages)),
        title: words(coverage.voicesTitle),
        blocks: voiceBlocks(answer.voices, messages),
        isDense: true,
        buttons: [pageButtons(viewCall(answer.view), answer.page, messages)],
        ...voiceMenu(answer.voices, messages),
      };
    }
    case 'unreadable':
      return {
        content: words(withPage(coverage.unreadableCore(answer.page.total), answer.page, messages)),
        title: words(coverage.unreadableTitle),
        blocks:
          answer.page.total === 0
            ? [{ lines: [{ kind: 'text', text: words(coverage.allRead) }] }]
            : answer.facts.unreadable.map((file) => fileBlock(file, messages)),
        buttons: [pageButtons(viewCall(answer.view), answer.page, messages)],
      };
  }
}

function viewCall(view: CoverageAnswer['view']) {
  return { command: 'coverage', options: { view } };
}

function voiceBlocks(
  voices: readonly Voice[],
  { coverage }: Messages,
  heading?: ReturnType<typeof bold>,
): readonly Block[] {
  const blocks = voices.map(
    (voice): Block => ({
      lines: [
        {
          kind: 'text',
          text: dotted([
            bold(inert(voice.name, 80)),
            words(coverage.voice(voice.quotations, voice.statements, voice.articles.length)),
          ]),
        },
      ],
    }),
  );
  return heading === undefined || blocks.length === 0
    ? blocks
    : [{ lines: [{ kind: 'text', text: heading }] }, ...blocks];
}

function figures(
  facts: CoverageFacts,
  revision: string,
  { coverage, frame }: Messages,
): readonly FieldPlan[] {
  const dates =
    facts.newestDate === undefined
      ? coverage.datesUnknown
      : coverage.dateRange(frame.day(facts.oldestDate ?? facts.newestDate), frame.day(facts.newestDate));
  const rows: readonly (readonly [string, string])[] = [
    [coverage.articles, String(facts.articles)],
    [coverage.passages, String(facts.passages)],
    [coverage.quotations, String(facts.quotations)],
    [coverage.statements, String(facts.statements)],
    [coverage.people, String(facts.people)],
    [coverage.unreadableCount, String(facts.unreadable.length)],
    [coverage.dates, dates],
    [coverage.revision, revision.slice(0, 8)],
  ];
  return rows.map(([name, value]) => ({
    name: words(name),
    blocks: [{ lines: [{ kind: 'text', text: inert(value, 60) }] }],
    isInline: true,
  }));
}

function viewButtons({ unreadable }: CoverageFacts, { coverage }: Messages): readonly ButtonPlan[] {
  return [
    { kind: 'call', label: coverage.viewArticles, call: viewCall('articles') },
    { kind: 'call', label: coverage.viewVoices, call: viewCall('voices') },
    ...(unreadable.length === 0
      ? []
      : [{ kind: 'call' as const, label: coverage.viewUnreadable, call: viewCall('unreadable') }]),
  ];
}

function articleBlock({ id, headline, outlet, date, path }: ArticleListing, { frame }: Messages): Block {
  const day = date === undefined ? undefined : inert(frame.day(date), 30);
  return {
    lines: [
      { kind: 'text', text: bold(titleOr(headline, path, 120)) },
      { kind: 'small', text: dotted([optional(outlet), day, code(id)]) },
    ],
  };
}

function articleMenu(
  listings: readonly ArticleListing[],
  { coverage, frame }: Messages,
): { readonly menu?: MenuPlan } {
  if (listings.length === 0) return {};
  return {
    menu: {
      placeholder: coverage.readAnArticle,
      call: { command: 'source', options: { id: '?' }, aside: true },
      entries: listings.map(({ id, headline, outlet, date }) => ({
        label: headline,
        value: id,
        note: [outlet, date === undefined ? undefined : frame.day(date)]
          .filter((part) => part !== undefined)
          .join(' · '),
      })),
    },
  };
}

function voiceMenu(voices: readonly Voice[], { profile }: Messages): { readonly menu?: MenuPlan } {
  if (voices.length === 0) return {};
  return {
    menu: {
      placeholder: profile.lookUp,
      call: { command: 'who', options: { name: '?' }, aside: true },
      entries: voices.map(({ id, name }) => ({ label: name, value: id })),
    },
  };
}
