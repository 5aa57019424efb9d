import type { Article, ArticleId } from '../corpus/article.ts';
import type { AttributedCorpus } from '../quotations/attributed-corpus.ts';
import type { SpeakerId } from '../quotations/quotation.ts';
import { compare } from '../text/compare.ts';
import type { Voice } from './coverage.ts';
import { speakerIdOf } from './speaker-id-of.ts';

interface Tally {
  quotations: number;
  statements: number;
  readonly articles: Set<ArticleId>;
}

/** Everybody who is quoted or reported, most quoted first, then by statements, name and id. `articles` stand by path. */
export function voicesOf(corpus: AttributedCorpus, articles: readonly Article[]): readonly Voice[] {
  const tallies = new Map<SpeakerId, Tally>();
  const count = (
    entries: AttributedCorpus['quotations' | 'statements'],
    key: 'quotations' | 'statements',
  ) => {
    for (const { attribution, articleId } of entries) {
      const speaker = speakerIdOf(attribution);
      if (speaker === undefined) continue;
      const tally = tallies.get(speaker) ?? { quotations: 0, statements: 0, articles: new Set() };
      tally[key]++;
      tally.articles.add(articleId);
      tallies.set(speaker, tally);
    }
  };
  count(corpus.quotations, 'quotations');
  count(corpus.statements, 'statements');
  const bodies = new Map(corpus.bodies.map((body) => [body.id, body.name]));
  const place = new Map(articles.map((article, index) => [article.id, index]));
  return [...tallies]
    .map(([id, tally]) => ({
      id,
      name:
        (id.startsWith('body/') ? bodies.get(id as `body/${string}`) : corpus.people.person(id)?.name) ?? id,
      quotations: tally.quotations,
      statements: tally.statements,
      articles: [...tally.articles].sort((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0)),
    }))
    .sort(
      (one, other) =>
        other.quotations - one.quotations ||
        other.statements - one.statements ||
        compare(one.name, other.name) ||
        compare(one.id, other.id),
    );
}
