import type { ArticleId } from '../corpus/article.ts';
import type { ArticleListing, Coverage } from '../coverage/coverage.ts';
import { nameForm } from '../text/name-form.ts';
import type { Excerpt } from './answer.ts';
import { excerptAt } from './excerpt-at.ts';
import type { NamedSpeaker } from './resolve-speaker.ts';

/** Passages looked through for a body's name, which nothing else keeps. */
const PASSAGES_FOR_A_BODY = 50;

/** The first place in each article where somebody or some body is named, in the order of the coverage. */
export async function placesOf(
  coverage: Coverage,
  { name, person }: NamedSpeaker,
): Promise<readonly { readonly listing: ArticleListing; readonly place: Excerpt }[]> {
  const first = new Map<ArticleId, Excerpt>();
  if (person !== undefined) {
    for (const mention of person.mentions) {
      if (mention.kind !== 'name' || first.has(mention.articleId)) continue;
      const place = await excerptAt(coverage, mention.articleId, mention.span);
      if (place !== undefined) first.set(mention.articleId, place);
    }
  } else {
    const hits = await coverage.passageIndex.search({ words: name }, { limit: PASSAGES_FOR_A_BODY });
    for (const { id } of hits) {
      const found = await coverage.passage(id);
      if (found === undefined || first.has(found.article.id)) continue;
      const { article, passage } = found;
      const sentence = passage.sentences.find((span) =>
        nameForm(article.text.slice(span.start, span.end)).includes(nameForm(name)),
      );
      if (sentence !== undefined) first.set(article.id, { article, passage, spans: [sentence] });
    }
  }
  return coverage.listings.flatMap((listing) => {
    const place = first.get(listing.id);
    return place === undefined ? [] : [{ listing, place }];
  });
}
