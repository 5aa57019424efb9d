import type { Article } from '../corpus/article.ts';
import { matchNames } from '../text/match-names.ts';
import { nameForm } from '../text/name-form.ts';
import type { NameTable } from '../text/name-table.ts';
import { giveWay } from '../text/steps.ts';
import { articleLabel } from './article-label.ts';
import type {
  ArticleListing,
  ArticleLookup,
  ArticleQuestions,
  PassageInArticle,
} from './article-questions.ts';
import { groupBy } from './group-by.ts';
import { pageOf } from './page.ts';
import type { PassageWords } from './passage-words.ts';
import { selectListings } from './select-listings.ts';

/** Articles that fit by words of their label, as many as are asked about. */
const FITTING = 5;

export interface ArticlesInMemory {
  /** By path, as `listings`. */
  readonly articles: readonly Article[];
  readonly listings: readonly ArticleListing[];
  /** The labels of the articles, by id. */
  readonly labelTable: NameTable;
  readonly passageWords: PassageWords;
}

/** Answers what is asked about articles from maps that are made once, giving way. */
export async function articlesInMemory(parts: ArticlesInMemory): Promise<ArticleQuestions> {
  const { articles, listings, labelTable, passageWords } = parts;
  const articleById = new Map<string, Article>(articles.map((article) => [article.id, article]));
  const passageById = new Map<string, PassageInArticle>();
  for (const article of articles) {
    for (const passage of article.passages) passageById.set(passage.id, { article, passage });
  }
  const listingById = new Map<string, ArticleListing>(listings.map((listing) => [listing.id, listing]));
  const asTheyStand = groupBy(
    listings.flatMap((listing) =>
      [...new Set([listing.id, listing.path, articleLabel(listing)])].map((key) => ({ key, listing })),
    ),
    ({ key }) => key,
  );
  await giveWay();
  const byHeadline = groupBy(listings, ({ headline }) => nameForm(headline));
  await giveWay();
  const select = selectListings(listings);
  await giveWay();
  const outlets = [...new Set(listings.flatMap(({ outlet }) => outlet ?? []))].sort();
  return {
    article: async (id) => articleById.get(id),
    passage: async (id) => passageById.get(id),
    listing: async (id) => listingById.get(id),
    listings: async (filter, page) => pageOf(select(filter), page),
    async listingNamed(typed) {
      const trimmed = typed.trim();
      const form = nameForm(trimmed);
      const named =
        asTheyStand.get(trimmed)?.map(({ listing }) => listing) ??
        (form === '' ? undefined : byHeadline.get(form));
      if (named !== undefined) return oneOrSeveral(named);
      const matches = matchNames(labelTable, trimmed, FITTING);
      const fitting = matches.filter(({ fit }) => fit !== 'typo');
      const found = (fitting.length > 0 ? fitting : matches)
        .map(({ id }) => listingById.get(id))
        .filter((listing) => listing !== undefined);
      return fitting.length > 0 ? oneOrSeveral(found) : { kind: 'none', close: found };
    },
    outlets: async () => outlets,
    async passagesHolding(words, page) {
      const form = nameForm(words);
      const places = form === '' ? [] : passageWords.holding(form);
      const bodies = places.filter(({ passage }) => passage.kind === 'body');
      const others = places.filter(({ passage }) => passage.kind !== 'body');
      return pageOf([...bodies, ...others], page);
    },
    wordsLike: async (word) => passageWords.like(nameForm(word)),
  };
}

function oneOrSeveral(listings: readonly ArticleListing[]): ArticleLookup {
  const [first, second] = listings;
  return first !== undefined && second === undefined
    ? { kind: 'one', listing: first }
    : { kind: 'several', listings };
}
