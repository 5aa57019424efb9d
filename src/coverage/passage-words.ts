import type { Article } from '../corpus/article.ts';
import { type WordLists, WordListsBuilder } from '../search/word-lists.ts';
import { compare } from '../text/compare.ts';
import { formsOfWords, holdsWords } from '../text/holds-words.ts';
import type { SentenceWords } from '../text/sentence-words.ts';
import { slipsBetween } from '../text/slips-between.ts';
import { textOf } from '../text/span.ts';
import { eachInSteps, givingWay, type Steps } from '../text/steps.ts';
import type { PassageInArticle, WordLike } from './article-questions.ts';

/** Where words stand in the articles, stop words and furniture included. */
export interface PassageWords {
  /** The passages that hold the words of a form (`nameForm`) side by side, in their order. */
  holding(form: string): readonly PassageInArticle[];
  /** The forms that a form may be a slip of: see `ArticleQuestions.wordsLike`. */
  like(form: string): readonly WordLike[];
}

/**
 * For each form of a word the passages that hold it, so that a name is looked for only where all its words stand. Forms are those of names, without
 * stemming and stop list: "May" and "the Who" are looked for, too.
 */
export async function buildPassageWords(
  articles: readonly Article[],
  sentences: SentenceWords,
): Promise<PassageWords> {
  const { numbers } = formsReadWith(sentences);
  const lists = await readPassages(articles, sentences);
  const passages = articles.flatMap((article) => article.passages.map((passage) => ({ article, passage })));
  return {
    holding(form) {
      const words = form.split(' ').map((word) => numbers.get(word));
      const all = words.every((word) => word !== undefined) ? textsWithAll(lists, words) : [];
      const places = all.map((number) => passages[number]).filter((place) => place !== undefined);
      return words.length === 1
        ? places
        : places.filter(({ article, passage }) =>
            holdsWords(textOf(article.text, passage.span), form, sentences),
          );
    },
    like: (form) =>
      [...numbers]
        .filter(([, number]) => lists.textsWith(number).length > 0)
        .map(([word, number]) => ({ word, number, slips: slipsBetween(form, word) }))
        .filter(({ slips }) => slips > 0)
        .sort(
          (one, other) =>
            one.slips - other.slips ||
            lists.textsWith(other.number).length - lists.textsWith(one.number).length ||
            compare(one.word, other.word),
        )
        .map(({ word, slips }) => ({ word, slips })),
  };
}

/** The forms that articles had, read with the words of one language. */
interface FormsRead {
  /** The number of each form that any article had. */
  readonly numbers: Map<string, number>;
  /**
   * What was read of an article, as long as there is one that holds it: for each passage how many forms it has, and their numbers. The next coverage
   * has nearly all articles in common with the one before.
   */
  readonly readBefore: WeakMap<Article, Uint32Array>;
}

const formsRead = new WeakMap<SentenceWords, FormsRead>();

function formsReadWith(sentences: SentenceWords): FormsRead {
  const forms = formsRead.get(sentences) ?? { numbers: new Map(), readBefore: new WeakMap() };
  formsRead.set(sentences, forms);
  return forms;
}

async function readPassages(articles: readonly Article[], sentences: SentenceWords): Promise<WordLists> {
  const { numbers, readBefore } = formsReadWith(sentences);
  const builder = new WordListsBuilder();
  const numbersOf = rememberPieces((form) => {
    const number = numbers.get(form) ?? numbers.size;
    numbers.set(form, number);
    return number;
  }, sentences);
  await givingWay(readAll());
  return builder.build(numbers.size);

  function* readAll(): Steps<void> {
    for (const article of articles) {
      const forms = readBefore.get(article) ?? (yield* formsOf(article, numbersOf));
      readBefore.set(article, forms);
      for (let at = 0; at < forms.length; ) {
        const end = at + 1 + (forms[at] as number);
        builder.begin();
        for (at++; at < end; at++) builder.push(forms[at] as number);
      }
      yield;
    }
  }
}

function* formsOf(
  { text, passages }: Article,
  numbersOf: (piece: string) => readonly number[],
): Steps<Uint32Array> {
  const forms: number[] = [];
  for (const { span } of passages) {
    const here = new Set<number>();
    yield* eachInSteps(textOf(text, span).split(/\s+/), (piece) => {
      for (const number of numbersOf(piece)) here.add(number);
    });
    forms.push(here.size);
    for (const number of here) forms.push(number);
    yield;
  }
  return Uint32Array.from(forms);
}

/** White space parts words in every form, so a text's forms are those of its pieces; most pieces come again and again. */
export function rememberPieces(
  numberOf: (form: string) => number,
  sentences: SentenceWords,
): (piece: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (piece) => {
    const before = known.get(piece);
    if (before !== undefined) return before;
    const forms = formsOfWords(piece, sentences).flatMap((form) => (form === '' ? [] : form.split(' ')));
    const numbers = forms.map(numberOf);
    known.set(piece, numbers);
    return numbers;
  };
}

/** From the rarest word on: few texts are left for the others. */
function textsWithAll(lists: WordLists, words: readonly number[]): readonly number[] {
  const [rarest, ...others] = words.toSorted(
    (one, other) => lists.textsWith(one).length - lists.textsWith(other).length,
  );
  if (rarest === undefined) return [];
  return [...lists.textsWith(rarest)].filter((text) => others.every((word) => lists.holds(word, text)));
}
