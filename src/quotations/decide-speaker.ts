import type { AnnotatedAttribution } from './annotation.ts';
import { type Discourse, NOBODY } from './discourse.ts';
import type { Place, Reading } from './reading.ts';
import { evidenceOf, type ProposedSpeaker, type SpeakerEvidence } from './speaker-evidence.ts';
import { ENOUGH, SPEAKER_BIAS, SPEAKER_WEIGHTS } from './speaker-weights.ts';

const NO_CUE: AnnotatedAttribution = { kind: 'unattributed', reason: 'no-cue', candidates: [] };
/** Names looked back at for who else it could be. */
const NEAR = 12;
/** Others who are named beside the one whom the rules propose. */
const MOST_OTHERS = 3;

/**
 * The one place where it is decided whether to name whom the rules propose: where the evidence is enough they are named, else the quotation
 * stays open between them and those who could be meant as well. Bodies are named as the rules say.
 */
export function decideSpeaker(
  reading: Reading,
  place: Place,
  stretch: number,
  proposed: ProposedSpeaker,
): AnnotatedAttribution {
  const { attribution, chunks, at } = proposed;
  const { watch } = reading;
  const evidence = evidenceOf(reading, place, proposed);
  watch?.onEvidence?.(stretch, evidence);
  if (attribution.kind !== 'named' && attribution.kind !== 'resolved') return attribution;
  const isEnough = watch?.namesAll === true || scoreOf(evidence) >= ENOUGH;
  const words = proposed.source ?? chunks[at];
  if (words !== undefined) watch?.onRule?.('enough evidence', words, isEnough ? words : undefined);
  if (isEnough) return attribution;
  const before = words?.start;
  if (before === undefined) return NO_CUE;
  const others = othersInMind(reading.discourse, attribution.person, before);
  return { kind: 'unattributed', reason: 'ambiguous', candidates: [attribution.person, ...others] };
}

/** The logarithm of the odds that the speaker is right. */
function scoreOf(evidence: SpeakerEvidence): number {
  let score = SPEAKER_BIAS;
  for (const one of evidence) score += SPEAKER_WEIGHTS.get(one) ?? 0;
  return score;
}

/** Who else was named lately, the last one first. */
function othersInMind({ named }: Discourse, person: number, before: number): readonly number[] {
  const others = new Set<number>();
  for (const one of named.slice(-NEAR).reverse())
    if (one.person !== person && one.person !== NOBODY && one.at < before) others.add(one.person);
  return [...others].slice(0, MOST_OTHERS);
}
