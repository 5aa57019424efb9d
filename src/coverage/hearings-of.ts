import type { Article, ArticleId } from '../corpus/article.ts';
import type { AttributedCorpus } from '../quotations/attributed-corpus.ts';
import type { SpeakerId } from '../quotations/quotation.ts';
import { compare } from '../text/compare.ts';
import { speakerIdOf } from './speaker-id-of.ts';
import type { Hearing, Voice } from './speech-questions.ts';

/** A voice, with where it is heard: by article path. */
export interface HeardVoice extends Voice {
  readonly hearings: readonly Hearing[];
}

interface Tally {
  quotations: number;
  statements: number;
}

/** Everybody who is quoted or reported and where, most quoted first, then by statements, name and id. `articles` stand by path. */
export function hearingsOf(corpus: AttributedCorpus, articles: readonly Article[]): readonly HeardVoice[] {
  const tallies = new Map<SpeakerId, Map<ArticleId, Tally>>();
  const count = (
    entries: AttributedCorpus['quotations' | 'statements'],
    key: 'quotations' | 'statements',
  ) => {
    for (const { attribution, articleId } of entries) {
      const speaker = speakerIdOf(attribution);
      if (speaker === undefined) continue;
      const heard = tallies.get(speaker) ?? new Map<ArticleId, Tally>();
      tallies.set(speaker, heard);
      const tally = heard.get(articleId) ?? { quotations: 0, statements: 0 };
      heard.set(articleId, tally);
      tally[key]++;
    }
  };
  count(corpus.quotations, 'quotations');
  count(corpus.statements, 'statements');
  const bodies = new Map<string, string>(corpus.bodies.map((body) => [body.id, body.name]));
  const place = new Map(articles.map((article, index) => [article.id, index]));
  return [...tallies]
    .map(([id, heard]) => {
      const hearings = [...heard]
        .map(([article, tally]) => ({ article, ...tally }))
        .sort((one, other) => (place.get(one.article) ?? 0) - (place.get(other.article) ?? 0));
      return {
        id,
        name: corpus.people.person(id)?.name ?? bodies.get(id) ?? id,
        quotations: hearings.reduce((sum, { quotations }) => sum + quotations, 0),
        statements: hearings.reduce((sum, { statements }) => sum + statements, 0),
        articles: hearings.length,
        hearings,
      };
    })
    .sort(
      (one, other) =>
        other.quotations - one.quotations ||
        other.statements - one.statements ||
        compare(one.name, other.name) ||
        compare(one.id, other.id),
    );
}
