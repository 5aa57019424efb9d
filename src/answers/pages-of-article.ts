import type { Passage } from '../corpus/article.ts';

/** Passages on one page of an article, at most. */
const PASSAGES_ON_A_PAGE = 8;
/** Characters on one page, so that a message holds them uncut with their numbers and ids: Discord takes 4,096 with all that belongs to them. */
const CHARACTERS_ON_A_PAGE = 3000;

/** An article's passages page by page, in order; a passage longer than a page stands on one alone. An article without passages has one empty page. */
export function pagesOfArticle(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const pages: Passage[][] = [[]];
  let characters = 0;
  for (const passage of passages) {
    const length = passage.span.end - passage.span.start;
    const page = pages.at(-1) ?? [];
    const isFull = page.length === PASSAGES_ON_A_PAGE || characters + length > CHARACTERS_ON_A_PAGE;
    if (isFull && page.length > 0) {
      pages.push([passage]);
      characters = length;
    } else {
      page.push(passage);
      characters += length;
    }
  }
  return pages;
}
