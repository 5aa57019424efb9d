import type { Chunk, NounPhrase } from '../languages/chunk.ts';
import type { Cue } from '../languages/cue.ts';
import type { Gender } from '../languages/gender.ts';
import type { AnnotatedAttribution } from './annotation.ts';
import { type Discourse, type Named, NOBODY } from './discourse.ts';
import type { Place, Reading } from './reading.ts';

/** What speaks for and against somebody as the speaker of a quotation, each in a word or two; what does not hold is not there. */
export type SpeakerEvidence = ReadonlySet<string>;

/** A speaker whom the rules propose, and the words that they went by. */
export interface ProposedSpeaker {
  readonly attribution: AnnotatedAttribution;
  readonly chunks: readonly Chunk[];
  /** Index of the quotation's chunk. */
  readonly at: number;
  readonly cue?: Cue;
  /** The words that speak; of a quotation without any, undefined. */
  readonly source?: NounPhrase;
}

/** Units behind which nobody is in mind as a rival. */
const NEAR = 6;
/** Names looked back at for rivals. */
const REACH = 40;
/** And for where the speaker was named last: more names stand in no article of news. */
const FARTHEST = 1_000;

/** The evidence for the speaker who is proposed; empty where nobody is named. */
export function evidenceOf(reading: Reading, place: Place, proposed: ProposedSpeaker): SpeakerEvidence {
  const { attribution, source } = proposed;
  const evidence = new Set<string>();
  if (attribution.kind === 'body') {
    evidence.add(`body by ${source?.kind === 'nominal' ? source.head : (source?.kind ?? 'nothing')}`);
    if (attribution.antecedent !== undefined) evidence.add('body named before');
    addClause(evidence, proposed);
    return evidence;
  }
  if (attribution.kind !== 'named' && attribution.kind !== 'resolved') return evidence;
  const by = attribution.kind === 'named' ? 'named' : attribution.by;
  const road = source === undefined ? `${by} without words` : `${by} by ${source.kind}`;
  evidence.add(road);
  addClause(evidence, proposed);
  const before = source?.start ?? proposed.chunks[proposed.at]?.start ?? 0;
  const { discourse } = reading;
  if (by === 'named') {
    if (source?.kind === 'name') {
      if (source.nameKind !== 'person') evidence.add('named: no sure name');
      if (source.isPossessive) evidence.add('named: owner');
    }
    return evidence;
  }
  const last = lastNamingOf(discourse, attribution.person, before);
  const gender =
    source?.kind === 'pronoun' ? reading.language.discourse.genderOfPronoun(source.lower) : undefined;
  const rivals = rivalsOf(discourse, attribution.person, gender, before, place.unit);
  const nearer = rivals.filter(({ at }) => last === undefined || at > last.at);
  const count = (list: readonly Named[]) => new Set(list.map(({ person }) => person)).size;
  if (by === 'continuation') {
    const { lastSpeech } = discourse;
    const paragraphs = place.paragraph - (lastSpeech?.paragraph ?? place.paragraph);
    evidence.add(`${by}: ${paragraphs === 0 ? 'same paragraph' : 'next paragraph'}`);
    const units = place.unit - (lastSpeech?.unit ?? place.unit);
    if (units > 1) evidence.add(`${by}: ${units > 3 ? 'far' : 'sentences between'}`);
    if (lastSpeech?.isSpoken !== true) evidence.add(`${by}: had not spoken`);
    if (proposed.chunks.some((chunk) => chunk.kind === 'word' || chunk.kind === 'name'))
      evidence.add(`${by}: within a sentence`);
  } else {
    const units = last === undefined ? 9 : place.unit - last.unit;
    evidence.add(`${by}: ${units <= 1 ? 'near' : units <= 3 ? 'further back' : 'far back'}`);
    if (last?.isSubject !== true) evidence.add(`${by}: no subject`);
    if (last?.isOwner === true) evidence.add(`${by}: owner`);
    if (gender !== undefined && discourse.genders[attribution.person] === undefined)
      evidence.add(`${by}: gender unknown`);
  }
  const [all, close] = [count(rivals), count(nearer)];
  if (all > 0) evidence.add(`${by}: ${all > 1 ? 'rivals' : 'a rival'}`);
  if (close > 0) evidence.add(`${by}: ${close > 1 ? 'nearer rivals' : 'a nearer rival'}`);
  if (nearer.some(({ isSubject }) => isSubject)) evidence.add(`${by}: a nearer subject`);
  if (nearer.some(({ unit }) => unit === place.unit)) evidence.add(`${by}: a rival in the sentence`);
  return evidence;
}

function lastNamingOf({ named }: Discourse, person: number, before: number): Named | undefined {
  for (let at = named.length - 1; at >= Math.max(0, named.length - FARTHEST); at--) {
    const one = named[at];
    if (one?.person === person && one.at < before) return one;
  }
  return undefined;
}

/** How the words that speak stand to the quotation. */
function addClause(evidence: Set<string>, { cue, at, source, chunks }: ProposedSpeaker): void {
  if (cue === undefined) {
    evidence.add('no verb');
    return;
  }
  evidence.add(`verb of ${cue.chunk.owner === undefined ? cue.chunk.cue.kind : 'a noun'}`);
  if (cue.chunk.cue.form === 'participle') evidence.add('participle');
  const gap = Math.abs(cue.at - at);
  evidence.add(cue.at > at ? (gap > 4 ? 'at the end' : 'behind') : gap > 4 ? 'far before' : 'before');
  const { sourceAt } = cue;
  if (sourceAt !== undefined && source !== undefined) {
    const between = Math.abs(sourceAt - cue.at);
    if (between > 2) evidence.add(between > 6 ? 'subject far from its verb' : 'subject before an aside');
    const [from, to] = sourceAt < cue.at ? [sourceAt, cue.at] : [cue.at, sourceAt];
    if (chunks.slice(from + 1, to).some(({ kind }) => kind === 'name'))
      evidence.add('a name between subject and verb');
  }
  const [from, to] = cue.at < at ? [cue.at, at] : [at, cue.at];
  if (chunks.slice(from + 1, to).some(({ kind }) => kind === 'cue')) evidence.add('another verb between');
}

/** The others in mind who could be meant as well. */
function rivalsOf(
  { named, genders }: Discourse,
  person: number,
  gender: Gender | undefined,
  before: number,
  unit: number,
): readonly Named[] {
  return named.slice(-REACH).filter((one) => {
    if (one.person === person || one.at >= before || unit - one.unit > NEAR) return false;
    const known = one.gender ?? (one.person === NOBODY ? undefined : genders[one.person]);
    return gender === undefined || known === undefined || known === gender;
  });
}
