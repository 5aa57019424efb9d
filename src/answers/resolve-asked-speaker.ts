import type { Coverage } from '../coverage/coverage.ts';
import { basesIn } from './analyse-words.ts';
import { isOneStem } from './is-kindred.ts';
import { type NamedSpeaker, resolveSpeaker, type SpeakerLookup, speakerOf } from './resolve-speaker.ts';

/** Before a name, in a question: "the mayor", "President Trump". */
const ARTICLES = /^(?:the|a|an|our|their)\s+/i;

/**
 * Who is meant in a question by a name, an office ("the French foreign minister") or an office and a name ("President Trump"). An office
 * that articles give to several people is `several`. A slip in the name is forgiven, as in `resolveSpeaker`.
 */
export function resolveAskedSpeaker(coverage: Coverage, words: string): SpeakerLookup {
  const direct = resolveSpeaker(coverage, words);
  if (direct.kind !== 'none') return direct;
  const bare = words.replace(ARTICLES, '').trim();
  const withoutArticle = bare === words ? direct : resolveSpeaker(coverage, bare);
  if (withoutArticle.kind !== 'none') return withoutArticle;
  const byRole = peopleWithRole(coverage, bare);
  if (byRole[0] !== undefined) {
    return byRole.length === 1 ? { kind: 'one', speaker: byRole[0] } : { kind: 'several', speakers: byRole };
  }
  return afterOffice(coverage, bare) ?? direct;
}

/** People whose office, as one article words it, has all the words: "Russia's foreign minister" is "Russian Foreign Minister". */
function peopleWithRole(coverage: Coverage, words: string): readonly NamedSpeaker[] {
  const wanted = basesIn(words);
  if (wanted.length === 0) return [];
  return coverage.people.people
    .filter(({ roles }) => roles.some((role) => holdsAll(basesIn(role.words), wanted)))
    .map(speakerOf);
}

function holdsAll(held: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((base) => held.some((other) => other === base || isOneStem(other, base)));
}

/** "President Trump", "Foreign Minister Lavrov": the name is what is left when words are taken off in front. */
function afterOffice(coverage: Coverage, words: string): SpeakerLookup | undefined {
  const parts = words.split(/\s+/);
  for (let from = 1; from < parts.length; from++) {
    const name = parts.slice(from).join(' ');
    if (!/^\p{Lu}/u.test(name)) continue;
    const lookup = resolveSpeaker(coverage, name);
    if (lookup.kind !== 'none') return lookup;
  }
  return undefined;
}
