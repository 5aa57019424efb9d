import type { QuotationView } from '../answers/answer.ts';
import type { ExportedArticle } from '../answers/export-answer.ts';
import type { Attribution } from '../quotations/quotation.ts';
import { textOf } from '../text/span.ts';
import { findSpanFault } from './find-excerpt-fault.ts';

/**
 * One article as a line of labels, as `npm run evaluate` reads them and `tests/gold/README.md` tells of them: a draft for a person to correct, for it says
 * what the bot found. Undefined for an article of which something may not be shown.
 */
export function labelLine({ article, quotations, people }: ExportedArticle): string | undefined {
  const { id, text, outlet } = article;
  if (
    quotations.some(({ excerpt }) => excerpt.spans.some((span) => findSpanFault(article, span) !== undefined))
  )
    return undefined;
  const quoted = new Set(quotations.map(({ speaker }) => speaker.id));
  const label = {
    id: id.slice('article/'.length),
    kind: 'draft',
    ...(outlet === undefined ? {} : { outlet }),
    text,
    quotes: quotations.flatMap((view) =>
      view.excerpt.spans.map((span) => ({
        start: span.start,
        end: span.end,
        text: textOf(text, span),
        kind: view.quotation.kind,
        ...speakerOf(view),
      })),
    ),
    terms: [],
    people: people.map((person) => ({
      name: person.name,
      aliases: person.aliases.filter((alias) => text.includes(alias)),
      roles: person.role?.articleId === id ? [person.role.words] : [],
      gender: person.gender ?? null,
      quoted: quoted.has(person.id),
    })),
  };
  return `${JSON.stringify(label)}\n`;
}

function speakerOf({ quotation: { attribution }, excerpt, speaker }: QuotationView) {
  const { name, asNamed } = speaker;
  const mention = asNamed === undefined ? null : textOf(excerpt.article.text, asNamed);
  const road = { mention, mentionType: mention === null ? 'none' : roadOf(attribution) };
  switch (attribution.kind) {
    case 'named':
    case 'resolved':
      return { speaker: name ?? null, speakerType: 'person', ...road };
    case 'body':
      return { speaker: attribution.name, speakerType: 'body', ...road };
    case 'described':
      return { speaker: null, speakerType: 'nobody', ...road };
    case 'unattributed':
      // Nobody is named as far as the bot could tell, which is for a person to decide.
      return { speaker: null, speakerType: 'nobody', ...road, doubt: true };
  }
}

function roadOf(attribution: Attribution): string {
  switch (attribution.kind) {
    case 'named':
      return 'name';
    case 'resolved':
      return { name: 'name', pronoun: 'pronoun', role: 'nominal', continuation: 'none' }[attribution.by];
    case 'body':
      return attribution.antecedent === undefined ? 'org' : 'nominal';
    case 'described':
    case 'unattributed':
      return 'nominal';
  }
}
