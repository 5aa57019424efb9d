import type { SourceAnswer } from '../answers/answer.ts';
import { textOf } from '../text/span.ts';
import type { Block } from './block.ts';
import {
  bibtexCitation,
  type Citation,
  markdownCitation,
  plainCitation,
  risCitation,
} from './citation-formats.ts';
import { COLOURS } from './colours.ts';
import { encodeLink } from './encode-link.ts';
import type { Frame } from './frame.ts';
import { bold, codeBlock, label, words } from './markup.ts';
import { headlineInContent } from './place-text.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';

const HEADLINE_LENGTH = 250;
const NAME_LENGTH = 120;

/** How a place is cited, in four formats to be copied. `day` is the day of the interaction in UTC, where the surface knows it. */
export function citeReply(
  { article, asked }: Pick<SourceAnswer, 'article' | 'asked'>,
  day: string | undefined,
  frame: Frame,
): Reply {
  const { citation: said } = frame.messages;
  const citation = citationOf({ article, asked }, day);
  const headline = headlineInContent(article);
  return renderMessage(
    {
      content: words(asked === undefined ? said.coreArticle(headline) : said.core(headline, asked.number)),
      title: words(said.title),
      colour: COLOURS.source,
      isDense: true,
      blocks: [
        section(said.text, plainCitation(citation, said)),
        section(said.markdown, markdownCitation(citation, said)),
        section(said.bibtex, bibtexCitation(citation, said)),
        section(said.ris, risCitation(citation, said)),
        ...(day === undefined ? [{ lines: [{ kind: 'small' as const, text: words(said.noDay) }] }] : []),
      ],
    },
    frame,
  );
}

function citationOf(
  { article, asked }: { readonly article: SourceAnswer['article']; readonly asked: SourceAnswer['asked'] },
  day: string | undefined,
): Citation {
  const { title, text, headline, author, outlet, date, path, id } = article;
  const url = article.url === undefined ? undefined : encodeLink(article.url);
  return {
    id: asked?.id ?? id,
    headline: label(title ?? textOf(text, headline), HEADLINE_LENGTH) || label(path, HEADLINE_LENGTH),
    ...(asked === undefined ? {} : { paragraph: asked.number }),
    ...(author === undefined ? {} : { author: label(author, NAME_LENGTH) }),
    ...(outlet === undefined ? {} : { outlet: label(outlet, NAME_LENGTH) }),
    ...(date === undefined ? {} : { date: label(date, 30) }),
    ...(url === undefined ? {} : { url }),
    ...(day === undefined ? {} : { accessed: day }),
  };
}

function section(heading: string, text: string): Block {
  return {
    lines: [
      { kind: 'text', text: bold(words(heading)) },
      { kind: 'text', text: codeBlock(text) },
    ],
  };
}
