import type { Span } from '../text/span.ts';
import type { ReadArticle } from './article-reader.ts';
import { dividePlainText } from './divide-plain-text.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { textReader } from './text-reader.ts';

/** Plain text, with or without a front matter. */
export const plainTextReader = textReader(readPlainText);

/** The article is the text as it stands, its front matter included; the paragraphs begin behind that. */
export function readPlainText(text: string): ReadArticle {
  const { facts, bodyStart, problems } = parseFrontMatter(text);
  const frontMatter = text.slice(0, bodyStart);
  const title = find(frontMatter, facts.title, 0);
  const description = title === undefined ? undefined : find(frontMatter, facts.description, title.end);
  return {
    text,
    paragraphs: dividePlainText(text, bodyStart),
    facts,
    given: {
      ...(title === undefined ? {} : { title }),
      ...(description === undefined ? {} : { description }),
    },
    problems,
  };
}

/** Where words stand as they are; what is spelled otherwise than it reads (`"\u0041na"`, two lines that make one) has no such place. */
function find(frontMatter: string, words: string | undefined, from: number): Span | undefined {
  const start = words === undefined ? -1 : frontMatter.indexOf(words, from);
  return words === undefined || start === -1 ? undefined : { start, end: start + words.length };
}
