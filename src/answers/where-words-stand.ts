import type { Article, Passage } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { nameForm } from '../text/name-form.ts';
import { textOf } from '../text/span.ts';
import type { Excerpt } from './answer.ts';
import { nameInLabel } from './label.ts';

/** Words that the articles hold, side by side and in this order. */
export interface WordsInText {
  /** Passages that hold them, headlines included. */
  readonly passages: number;
  /** The sentence that holds them in the passage nearest to them. */
  readonly nearest: Excerpt;
}

/** Before a name: "the Chancellor" stands in an article that says "Chancellor". */
const ARTICLES = /^(?:the|a|an)\s+/i;

/** Where the articles hold typed words, accents and case aside; undefined when none does. */
export async function whereWordsStand(coverage: Coverage, typed: string): Promise<WordsInText | undefined> {
  const words = nameInLabel(typed).trim().replace(ARTICLES, '');
  const form = nameForm(words);
  if (form === '') return undefined;
  const places = [...(await inBodies(coverage, words, form)), ...(await inOthers(coverage, form))];
  const [first] = places;
  return first === undefined ? undefined : { passages: places.length, nearest: excerptWith(first, form) };
}

interface Place {
  readonly article: Article;
  readonly passage: Passage;
}

async function inBodies(coverage: Coverage, words: string, form: string): Promise<readonly Place[]> {
  const { passageIndex } = coverage;
  // The index looks for none of the words that it leaves out: where these are all, every article is read.
  const weights = await Promise.all(words.split(/\s+/).map((word) => passageIndex.weight(word)));
  if (weights.every((weight) => weight === 0)) {
    const all = await everyPassage(coverage);
    return all.filter((place) => place.passage.kind === 'body' && isHeldBy(place, form));
  }
  const hits = await passageIndex.search({ words }, { limit: passageIndex.size });
  const places = await Promise.all(hits.map(({ id }) => coverage.passage(id)));
  return places.filter((place) => place !== undefined).filter((place) => isHeldBy(place, form));
}

/** Headlines, standfirsts, bylines and captions are in no index; they are few and short. */
async function inOthers(coverage: Coverage, form: string): Promise<readonly Place[]> {
  return (await everyPassage(coverage)).filter(
    (place) => place.passage.kind !== 'body' && isHeldBy(place, form),
  );
}

async function everyPassage(coverage: Coverage): Promise<readonly Place[]> {
  const articles = await Promise.all(coverage.listings.map(({ id }) => coverage.article(id)));
  return articles
    .filter((article) => article !== undefined)
    .flatMap((article) => article.passages.map((passage) => ({ article, passage })));
}

function isHeldBy({ article, passage }: Place, form: string): boolean {
  return holds(textOf(article.text, passage.span), form);
}

/** Whether a text holds whole words in this form; "Ashdown’s" holds "Ashdown". */
function holds(text: string, form: string): boolean {
  const own = ` ${nameForm(text.replace(POSSESSIVE, ''))} `;
  return own.includes(` ${form} `) || ` ${nameForm(text)} `.includes(` ${form} `);
}

const POSSESSIVE = /['’]s\b/g;

function excerptWith({ article, passage }: Place, form: string): Excerpt {
  const sentence = passage.sentences.find((span) => holds(textOf(article.text, span), form));
  return { article, passage, spans: [sentence ?? passage.span] };
}
