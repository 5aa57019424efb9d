import type { ComparisonAnswer, ComparisonRow } from '../answers/comparing-answer.ts';
import type { Block, Line } from './block.ts';
import { COLOURS } from './colours.ts';
import type { Frame } from './frame.ts';
import { quoteFreeText } from './free-text.ts';
import { bold, code, dotted, inert, link, type Markup, words } from './markup.ts';
import type { FieldPlan } from './message-plan.ts';
import type { Messages } from './messages.ts';
import { pageButtons, withPage } from './page-buttons.ts';
import { optional, titleOr } from './place-text.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';
import { numbered } from './speech-block.ts';
import { noDatesBlocks } from './timeline-reply.ts';

const SILENT_SHOWN = 8;

/** `/compare`: a row an article with its own words, whom it quotes, date and link; then who has nothing. No row is weighed against another. */
export function comparisonReply(answer: ComparisonAnswer, frame: Frame): Reply {
  const { messages } = frame;
  const { about, page } = answer;
  const core = messages.comparison.core(quoteFreeText(about), page.total);
  return renderMessage(
    {
      content: words(withPage(core, page, messages)),
      title: words(messages.comparison.title),
      colour: COLOURS.comparison,
      blocks: [
        ...answer.rows.map((row, index) => rowBlock(row, index + 1, messages)),
        ...noDatesBlocks(
          answer.rows.some(({ listing }) => listing.date !== undefined),
          messages,
        ),
      ],
      fields: [silentField(answer, messages)],
      pages: pageButtons({ command: 'compare', options: { about }, freeText: 'about' }, page, messages),
    },
    frame,
  );
}

function rowBlock(row: ComparisonRow, entry: number, messages: Messages): Block {
  const { article, passage } = row.excerpt;
  const { frame } = messages;
  const headline = titleOr(row.listing.headline, row.listing.path);
  const day = article.date === undefined ? undefined : inert(frame.day(article.date), 30);
  const heading = dotted([optional(article.outlet), day].map((part) => part && bold(part)));
  const place = dotted([
    link(headline, article.url),
    words(frame.paragraph(passage.number)),
    code(passage.id),
  ]);
  return {
    lines: [
      { kind: 'text', text: numbered(entry, heading === '' ? bold(headline) : heading) },
      { kind: 'excerpt', excerpt: row.excerpt, marks: 'none' },
      { kind: 'small', text: place },
      ...quotesLines(row, messages),
    ],
    place: { entry, id: passage.id },
  };
}

function quotesLines(
  { quotes, unnamed, isQuoted }: ComparisonRow,
  { comparison }: Messages,
): readonly Line[] {
  const names = quotes.map(({ name }) => bold(inert(name, 80)));
  const told = quotes.length + unnamed === 0 ? comparison.quotesNobody : comparison.quotes(names, unnamed);
  const notes: readonly Markup[] = [words(told), ...(isQuoted ? [words(comparison.onlyQuoted)] : [])];
  return [{ kind: 'text', text: words(notes.join(' ')) }];
}

function silentField(
  { silentOutlets, silentArticles }: ComparisonAnswer,
  { comparison, frame }: Messages,
): FieldPlan {
  const lines: Line[] = [];
  if (silentOutlets.length > 0) {
    const outlets = silentOutlets.slice(0, SILENT_SHOWN).map((outlet) => inert(outlet, 60));
    const more = silentOutlets.length - outlets.length;
    const named = more > 0 ? [...outlets, frame.more(more)] : outlets;
    lines.push({ kind: 'text', text: words(comparison.silentOutlets(named)) });
  }
  if (silentArticles.total > 0) {
    lines.push({ kind: 'text', text: words(comparison.silentArticles(silentArticles.total)) });
    const shownArticles = silentArticles.items.slice(0, SILENT_SHOWN);
    for (const { headline, path, id } of shownArticles) {
      lines.push({ kind: 'small', text: dotted([titleOr(headline, path), code(id)]) });
    }
    const more = silentArticles.total - shownArticles.length;
    if (more > 0) lines.push({ kind: 'small', text: words(frame.more(more)) });
  }
  if (lines.length === 0) lines.push({ kind: 'text', text: words(comparison.noneSilent) });
  return { name: words(comparison.silent), blocks: lines.map((line) => ({ lines: [line] })) };
}
