import type { PassageInArticle } from '../coverage/article-questions.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { heldShare, type QueryTerm, queryTerms, termsIn } from '../search/query-terms.ts';
import { textOf } from '../text/span.ts';
import type { MissAnswer } from './answer.ts';
import { clipToLength } from './clip-to-length.ts';
import type { NearestAnswer } from './comparing-answer.ts';
import { excerptOfSentences } from './excerpt-at.ts';
import { missOf } from './miss-of.ts';
import { speakerIn } from './speaker-in.ts';

/** Passages that are shown, and that are looked at. */
const SHOWN = 3;
const PASSAGES = 20;
/** A message is read so far. */
const CHARACTERS = 2_000;
/** A passage that has fewer of the message's words has met it by chance; of a message with fewer words it must have all. */
const LEAST_TERMS = 3;

/** Find the source: the passages nearest to a message, nearest first. */
export async function nearestTo(coverage: Coverage, message: string): Promise<NearestAnswer | MissAnswer> {
  const words = message.slice(0, CHARACTERS);
  const terms = await queryTerms(words, coverage.passageIndex);
  const least = Math.min(LEAST_TERMS, terms.length);
  const hits = await coverage.passageIndex.search({ words }, { limit: PASSAGES });
  const places = await Promise.all(hits.map(({ id }) => coverage.passage(id)));
  const near = places
    .filter((place) => place !== undefined)
    .filter((place) => least > 0 && termsHeld(place, terms) >= least)
    .slice(0, SHOWN);
  if (near.length === 0) return missOf(coverage, clipToLength(message.trim()), 'nothing-about');
  const excerpts = near.map((place) => nearestSentence(place, terms));
  return {
    kind: 'nearest',
    excerpts: await Promise.all(
      excerpts.map(async (excerpt) => {
        const speaker = await speakerIn(coverage, excerpt);
        return { excerpt, ...(speaker === undefined ? {} : { speaker }) };
      }),
    ),
  };
}

function termsHeld({ article, passage }: PassageInArticle, terms: readonly QueryTerm[]): number {
  const held = termsIn(textOf(article.text, passage.span));
  return terms.filter(({ term }) => held.has(term)).length;
}

function nearestSentence({ article, passage }: PassageInArticle, terms: readonly QueryTerm[]) {
  const shares = passage.sentences.map((span) => heldShare(terms, termsIn(textOf(article.text, span))));
  const best = shares.indexOf(shares.reduce((most, share) => Math.max(most, share), 0));
  return excerptOfSentences(article, passage, best, best) ?? { article, passage, spans: [passage.span] };
}
