import type { Coverage } from '../coverage/coverage.ts';
import { queryTerms } from '../search/query-terms.ts';
import type { ChoiceAnswer } from './answer.ts';
import { choiceOfSpeakers } from './choice-of.ts';
import { outletNamed } from './example-of.ts';
import { type NewsSubject, watchedSpeaker } from './news.ts';
import { parseQuery } from './parse-query.ts';
import { resolveAskedSpeaker } from './resolve-asked-speaker.ts';

/** What a watch would be on, once it is known whom or what the words mean. */
export type WatchedSubject =
  | { readonly kind: 'subject'; readonly subject: NewsSubject }
  /** Nobody is called so yet, and those are who come close. */
  | { readonly kind: 'nobody-yet'; readonly subject: NewsSubject; readonly close: readonly string[] }
  /** No article names that outlet yet; those are named. */
  | { readonly kind: 'no-such-outlet'; readonly subject: NewsSubject; readonly outlets: readonly string[] }
  | { readonly kind: 'nothing-to-search' }
  | ChoiceAnswer;

const OUTLETS_NAMED = 10;

/**
 * Settles whom or what a watch is on. A name that several bear is asked about; one that nobody bears is kept as it was typed, for whoever will.
 */
export async function watchedSubject(coverage: Coverage, given: NewsSubject): Promise<WatchedSubject> {
  switch (given.kind) {
    case 'voice':
      return watchedVoice(coverage, given);
    case 'topic': {
      const { words, phrases } = parseQuery(given.words);
      const terms = await queryTerms(words, coverage.passageIndex);
      return terms.length === 0 && phrases.length === 0
        ? { kind: 'nothing-to-search' }
        : { kind: 'subject', subject: given };
    }
    case 'outlet': {
      const outlet = await outletNamed(coverage, given.words);
      if (outlet !== undefined) return { kind: 'subject', subject: { kind: 'outlet', words: outlet } };
      const outlets = (await coverage.outlets()).slice(0, OUTLETS_NAMED);
      return { kind: 'no-such-outlet', subject: given, outlets };
    }
  }
}

async function watchedVoice(
  coverage: Coverage,
  given: Extract<NewsSubject, { kind: 'voice' }>,
): Promise<WatchedSubject> {
  const exact = await watchedSpeaker(coverage, given);
  const lookup = exact === undefined ? await resolveAskedSpeaker(coverage, given.words) : undefined;
  if (lookup?.kind === 'several') return choiceOfSpeakers(coverage, given.words, lookup.speakers);
  const speaker = exact ?? (lookup?.kind === 'one' ? lookup.speaker : undefined);
  if (speaker !== undefined)
    return { kind: 'subject', subject: { kind: 'voice', words: speaker.name, speaker: speaker.id } };
  const close = lookup?.kind === 'none' ? lookup.close.map(({ name }) => name) : [];
  return { kind: 'nobody-yet', subject: { kind: 'voice', words: given.words }, close };
}
