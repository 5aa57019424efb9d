import type { ArticleId } from '../corpus/article.ts';
import type { ArticleListing } from '../coverage/article-questions.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { PersonId } from '../people/person.ts';
import { compare } from '../text/compare.ts';
import { nameForm } from '../text/name-form.ts';
import type { Excerpt } from './answer.ts';
import { excerptAt } from './excerpt-at.ts';
import type { NamedSpeaker } from './resolve-speaker.ts';

/** A place where somebody or some body is named, in an article. */
export interface NamingPlace {
  readonly listing: ArticleListing;
  readonly place: Excerpt;
}

export interface PlacesWanted {
  /** Articles that are passed over. */
  readonly except: ReadonlySet<ArticleId>;
  /** All when absent. */
  readonly limit?: number;
}

/** Articles that are asked for at once. */
const ARTICLES = 50;
/** Passages looked through for a body's name, which nothing else keeps. */
const PASSAGES_FOR_A_BODY = 50;

/** The first place in each article where somebody or some body is named, by article path. */
export async function placesOf(
  coverage: Coverage,
  { name, person }: NamedSpeaker,
  { except, limit = Number.POSITIVE_INFINITY }: PlacesWanted,
): Promise<readonly NamingPlace[]> {
  if (person !== undefined) return placesOfPerson(coverage, person.id, except, limit);
  const places = await placesOfBody(coverage, name);
  return places.filter(({ listing }) => !except.has(listing.id)).slice(0, limit);
}

async function placesOfPerson(
  coverage: Coverage,
  id: PersonId,
  except: ReadonlySet<ArticleId>,
  limit: number,
): Promise<readonly NamingPlace[]> {
  const found: NamingPlace[] = [];
  for (let offset = 0; found.length < limit; offset += ARTICLES) {
    const { items } = await coverage.firstNamings(id, { offset, limit: ARTICLES });
    if (items.length === 0) break;
    for (const { articleId, span } of items) {
      if (found.length === limit) break;
      if (except.has(articleId)) continue;
      const listing = await coverage.listing(articleId);
      const place = await excerptAt(coverage, articleId, span);
      if (listing !== undefined && place !== undefined) found.push({ listing, place });
    }
  }
  return found;
}

async function placesOfBody(coverage: Coverage, name: string): Promise<readonly NamingPlace[]> {
  const first = new Map<ArticleId, NamingPlace>();
  const hits = await coverage.passageIndex.search({ words: name }, { limit: PASSAGES_FOR_A_BODY });
  for (const { id } of hits) {
    const found = await coverage.passage(id);
    if (found === undefined || first.has(found.article.id)) continue;
    const { article, passage } = found;
    const sentence = passage.sentences.find((span) =>
      nameForm(article.text.slice(span.start, span.end)).includes(nameForm(name)),
    );
    const listing = sentence === undefined ? undefined : await coverage.listing(article.id);
    if (sentence !== undefined && listing !== undefined) {
      first.set(article.id, { listing, place: { article, passage, spans: [sentence] } });
    }
  }
  return [...first.values()].sort((one, other) => compare(one.listing.path, other.listing.path));
}
