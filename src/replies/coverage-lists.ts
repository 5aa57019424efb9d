import type { CoverageAnswer } from '../answers/coverage-answer.ts';
import type { VoicesInArticles } from '../answers/voices-in-articles.ts';
import type { ArticleListing } from '../coverage/article-questions.ts';
import type { Voice } from '../coverage/speech-questions.ts';
import type { Block } from './block.ts';
import type { MenuPlan } from './buttons.ts';
import { fileBlock, warningBlock } from './file-block.ts';
import { LIMITS } from './limits.ts';
import { bold, code, dotted, inContent, inert, words } from './markup.ts';
import type { FieldPlan, MessagePlan } from './message-plan.ts';
import type { Messages } from './messages.ts';
import { withPage } from './page-buttons.ts';
import { optional, titleOr } from './place-text.ts';
import { voiceBlock } from './voice-block.ts';

type View<Name extends CoverageAnswer['view']> = Extract<CoverageAnswer, { readonly view: Name }>;
type Plan = Omit<MessagePlan, 'colour'>;

/** The articles, each to be opened from the menu. */
export function articleList({ listings, page }: View<'articles'>, messages: Messages): Plan {
  const { coverage } = messages;
  return {
    content: words(withPage(coverage.articlesCore(page.total), page, messages)),
    title: words(coverage.articlesTitle),
    blocks: listings.map((listing) => articleBlock(listing, messages)),
    isDense: true,
    ...articleMenu(listings, messages),
  };
}

/** Everybody who is quoted, each to be looked up from the menu. */
export function voiceList({ voices, heard, page }: View<'voices'>, messages: Messages): Plan {
  const { coverage } = messages;
  const name = voices[0] === undefined ? undefined : inContent(voices[0].name, 80);
  return {
    content: words(withPage(coverage.voicesCore(page.total, name), page, messages)),
    title: words(coverage.voicesTitle),
    blocks:
      heard?.voices.map((voice) => heardBlock(voice, messages)) ??
      voices.map((voice) => voiceBlock(voice, messages)),
    isDense: true,
    ...(heard === undefined || heard.articles.length === 0
      ? {}
      : { fields: [keyField(heard.articles, messages)] }),
    ...voiceMenu(voices, messages),
  };
}

/** Files that could not be read, and why; then what could not be used of those that were: a front matter, a line of the names. */
export function unreadableList(
  { unreadable, warnings, totals, page }: View<'unreadable'>,
  messages: Messages,
): Plan {
  const { coverage } = messages;
  const sentences = [
    coverage.unreadableCore(totals.unreadable),
    ...(totals.warnings === 0 ? [] : [coverage.warningsCore(totals.warnings)]),
  ];
  return {
    content: words(withPage(sentences.join(' '), page, messages)),
    title: words(coverage.unreadableTitle),
    blocks:
      page.total === 0
        ? [{ lines: [{ kind: 'text', text: words(coverage.allRead) }] }]
        : [...unreadable.map((file) => fileBlock(file, messages)), ...warnings.map(warningBlock)],
  };
}

/** A voice and, by the numbers of the key, where it is heard and how often: what the picture draws. */
function heardBlock(
  { name, quotations, statements, hearings }: VoicesInArticles['voices'][number],
  { coverage: { picture } }: Messages,
): Block {
  const places = hearings.map((here) =>
    hearings.length === 1
      ? `${here.article + 1}`
      : `${here.article + 1} (${here.quotations + here.statements})`,
  );
  const figures = words(picture.figures(quotations, statements));
  return {
    lines: [{ kind: 'text', text: dotted([bold(inert(name, 80)), figures, words(picture.places(places))]) }],
  };
}

/** The articles by their numbers, each headline as long as leaves room for all. */
function keyField(articles: readonly ArticleListing[], { coverage }: Messages): FieldPlan {
  const room = Math.floor((LIMITS.fieldValue * 0.9) / articles.length) - 6;
  return {
    name: words(coverage.articles),
    blocks: articles.map(({ headline, path }, place) => ({
      lines: [
        {
          kind: 'text',
          text: words(`${place + 1} · ${titleOr(headline, path, Math.min(100, Math.max(12, room)))}`),
        },
      ],
    })),
  };
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
