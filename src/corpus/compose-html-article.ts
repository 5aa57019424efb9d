import { tellLanguage } from '../languages/tell-language.ts';
import { fold } from '../text/fold.ts';
import { textOf } from '../text/span.ts';
import type { ArticleFacts } from './article.ts';
import type { ReadArticle, ReadingProblem } from './article-reader.ts';
import { createHtmlWriter } from './html/html-writer.ts';
import type { Paragraph } from './paragraph.ts';
import { createTextComposer } from './text-composer.ts';

/** Only known to be none that is told from its words. */
const UNDETERMINED = 'und';

export interface HtmlArticle {
  /** The title heads the article. */
  readonly facts: ArticleFacts;
  /** Stands below the headline. */
  readonly standfirst?: string | undefined;
  /** The report as a fragment of HTML, without what stands around it. */
  readonly body: string;
  readonly key?: string | undefined;
  readonly problems?: readonly ReadingProblem[];
}

/** The headline, the standfirst and the report in one text; undefined where there is no report. */
export function composeHtmlArticle(article: HtmlArticle): ReadArticle | undefined {
  const { facts, standfirst, body, key, problems = [] } = article;
  const composer = createTextComposer();
  const write = (words: string | undefined, syntax: Paragraph['syntax']) => {
    composer.write(words ?? '');
    composer.endParagraph(syntax);
  };
  write(facts.title, 'heading');
  write(standfirst, 'standfirst');
  const head = composer.composed().paragraphs.length;
  const writer = createHtmlWriter(composer);
  writer.html(body.replace(/[\n\r\t ]+/g, ' '));
  writer.end();
  const { text, paragraphs } = composer.composed();
  if (paragraphs.length === head) return undefined;
  const title = fold(facts.title ?? '');
  const isHeadline = ({ span }: Paragraph) => fold(textOf(text, span)) === title;
  return {
    ...(key === undefined ? {} : { key }),
    text,
    // Many repeat the headline above the report.
    paragraphs: paragraphs.filter(
      (paragraph, index) => index === 0 || index > head || !isHeadline(paragraph),
    ),
    facts: withTold(facts, text),
    problems,
  };
}

/** Many a template says `lang="en"` of whatever stands in it: where the words tell another language, it is that. */
function withTold(facts: ArticleFacts, text: string): ArticleFacts {
  const told = tellLanguage(text);
  return told === undefined || told === UNDETERMINED ? facts : { ...facts, language: told };
}
