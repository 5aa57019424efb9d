import type { PassageInArticle } from '../coverage/article-questions.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { holdsWords } from '../text/holds-words.ts';
import { nameInLabel } from '../text/label.ts';
import { nameForm } from '../text/name-form.ts';
import { textOf } from '../text/span.ts';
import type { Excerpt } from './answer.ts';

/** Words that the articles hold, side by side and in this order. */
export interface WordsInText {
  /** Passages that hold them, headlines included. */
  readonly passages: number;
  /** The sentence that holds them in the passage nearest to them. */
  readonly nearest: Excerpt;
}

const { questions, sentences } = DEFAULT_LANGUAGE;

/** Ranked passages among which the nearest one is looked for first: words that stand side by side are ranked before the same words apart. */
const RANKED_FIRST = 100;

/** Where the articles hold typed words, accents and case aside; undefined when none does. */
export async function whereWordsStand(coverage: Coverage, typed: string): Promise<WordsInText | undefined> {
  // "The Chancellor" stands in an article that says "Chancellor".
  const words = questions.withoutArticle(nameInLabel(typed).trim());
  const {
    items: [first],
    total,
  } = await coverage.passagesHolding(words, { offset: 0, limit: 1 });
  if (first === undefined) return undefined;
  const form = nameForm(words);
  const ranked = first.passage.kind === 'body' ? await firstRanked(coverage, words, form) : undefined;
  return { passages: total, nearest: excerptWith(ranked ?? first, form) };
}

/** The first in the index's order of the passages that hold the words; undefined where it looks for none of them, as for "May". */
async function firstRanked(
  coverage: Coverage,
  words: string,
  form: string,
): Promise<PassageInArticle | undefined> {
  const { passageIndex } = coverage;
  for (const limit of new Set([Math.min(RANKED_FIRST, passageIndex.size), passageIndex.size])) {
    for (const { id } of await passageIndex.search({ words }, { limit })) {
      const place = await coverage.passage(id);
      if (place !== undefined && holdsWords(textOf(place.article.text, place.passage.span), form, sentences))
        return place;
    }
  }
  return undefined;
}

function excerptWith({ article, passage }: PassageInArticle, form: string): Excerpt {
  const sentence = passage.sentences.find((span) => holdsWords(textOf(article.text, span), form, sentences));
  return { article, passage, spans: [sentence ?? passage.span] };
}
