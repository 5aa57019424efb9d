import { drained, givingWay, type Steps } from '../text/steps.ts';
import type { ReadArticle } from './article-reader.ts';
import { renderMarkdown } from './markdown/render-markdown.ts';
import { withoutTemplates } from './markdown/without-templates.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { createTextComposer } from './text-composer.ts';
import { textReader } from './text-reader.ts';

/** Markdown (CommonMark, with the tables, footnotes and struck words of GitHub), with or without a front matter. */
export const markdownReader = textReader((source) => givingWay(markdownInSteps(source)));

/** The article is its words as they are rendered, behind its title and its description where the front matter gives them. */
export function readMarkdown(source: string): ReadArticle {
  return drained(markdownInSteps(source));
}

function* markdownInSteps(source: string): Steps<ReadArticle> {
  const { facts, bodyStart, problems } = parseFrontMatter(source);
  const composer = createTextComposer();
  const title = composer.put(facts.title);
  const description = composer.put(facts.description);
  yield;
  yield* renderMarkdown(withoutTemplates(source.slice(bodyStart)), composer);
  return {
    ...composer.composed(),
    facts,
    given: {
      ...(title === undefined ? {} : { title }),
      ...(description === undefined ? {} : { description }),
    },
    problems,
  };
}
