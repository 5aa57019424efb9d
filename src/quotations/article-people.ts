import { BODY_NOUNS } from '../people/body-nouns.ts';
import type { FoundName } from '../people/found-name.ts';
import { genderOfGivenName } from '../people/given-names.ts';
import { type GroupedNames, groupNames, type PlacedName } from '../people/group-names.ts';
import { PERSON_NOUNS } from '../people/person-nouns.ts';
import { PLACES } from '../people/places.ts';
import type { Span } from '../text/span.ts';
import { cueVerb } from './cue-verbs.ts';
import { findRoles } from './find-roles.ts';
import type { PassageView } from './passage-view.ts';

/** A person's name where it stands, with whom it means. */
export interface PlacedPerson {
  readonly passage: number;
  readonly span: Span;
  readonly isQuoted: boolean;
  readonly found: FoundName;
  readonly words: readonly string[];
  readonly person?: number;
  readonly candidates: readonly number[];
  /** Of a given name alone that bears the surname of the next ("Boris and Ana Vega"): where that surname stands. */
  readonly surname?: Span;
}

export interface ArticlePeople {
  readonly grouped: GroupedNames;
  /** By passage index, then by the name's index in that passage. */
  readonly placed: ReadonlyMap<number, readonly PlacedPerson[]>;
  /** Words that stand as a name where their capital cannot come from a sentence's start. */
  readonly trusted: ReadonlySet<string>;
}

/** Finds out which names of an article mean which people. */
export function findArticlePeople(views: readonly PassageView[]): ArticlePeople {
  const names: PlacedName[] = [];
  for (const view of views) {
    view.names.forEach((found, at) => {
      names.push({
        found: isOfCouple(view, at) ? { ...found, kind: 'person', ...genderOf(view, found) } : found,
        passage: view.index,
        words: wordsAt(view, at),
        isQuoted: (view.stretchOf[found.first] ?? -1) >= 0,
        isHeading: view.passage.kind === 'headline' || view.passage.kind === 'heading',
        isLocative: isLocative(view, found),
        looksHuman: looksHuman(view, found) || isListed(view, at),
      });
    });
  }
  const grouped = groupNames(names);
  const placed = new Map<number, PlacedPerson[]>();
  let index = 0;
  for (const view of views) {
    placed.set(
      view.index,
      view.names.map((found, at): PlacedPerson => {
        const person = grouped.groupOf[index];
        const candidates = grouped.candidatesOf.get(index) ?? [];
        const isQuoted = names[index]?.isQuoted ?? false;
        index++;
        const span = { start: view.tokens[found.first]?.start ?? 0, end: view.tokens[found.last]?.end ?? 0 };
        const words = wordsAt(view, at);
        return {
          passage: view.index,
          span,
          isQuoted,
          found,
          words,
          candidates,
          ...(person === undefined ? {} : { person }),
          ...surnameOfCouple(view, at),
        };
      }),
    );
  }
  const trusted = new Set<string>();
  for (const name of names) if (!name.found.isDoubtful) for (const word of name.words) trusted.add(word);
  return { grouped, placed, trusted };
}

/** "Boris and Ana Vega": the given name alone bears the surname of the other. */
function wordsAt(view: PassageView, at: number): readonly string[] {
  const own = view.words[at] ?? [];
  return isOfCouple(view, at) ? [...own, ...(view.words[at + 1] ?? []).slice(1)] : own;
}

function isOfCouple({ names, tokens, words }: PassageView, at: number): boolean {
  const [first, second] = [names[at], names[at + 1]];
  if (first === undefined || second === undefined || first.isTitled) return false;
  const isPair =
    words[at]?.length === 1 &&
    words[at + 1]?.length === 2 &&
    tokens[first.last + 1]?.lower === 'and' &&
    second.first === first.last + 2 &&
    second.runFirst === second.first;
  return (
    isPair &&
    second.kind === 'person' &&
    genderOfGivenName(tokens[first.first]?.lower ?? '') !== undefined &&
    genderOfGivenName(tokens[second.first]?.lower ?? '') !== undefined
  );
}

function surnameOfCouple(view: PassageView, at: number): { surname?: Span } {
  const token = isOfCouple(view, at) ? view.tokens[view.names[at + 1]?.last ?? -1] : undefined;
  return token === undefined ? {} : { surname: { start: token.start, end: token.end } };
}

function genderOf({ tokens }: PassageView, { first }: FoundName): { gender?: 'female' | 'male' } {
  const gender = genderOfGivenName(tokens[first]?.lower ?? '');
  return gender === 'female' || gender === 'male' ? { gender } : {};
}

/** A name of two or three words that nothing shows to be a person's, with which a sentence opens: “he” behind it may mean its bearer. */
export function isUnknownName({ found, words, candidates }: PlacedPerson): boolean {
  return found.kind === 'unknown' && (words.length === 2 || words.length === 3) && candidates.length === 0;
}

const LOCATIVES = new Set(['in', 'at', 'near', 'outside', 'throughout', 'across', 'around']);

/** "Ana Vega, Jann Okoye and Li Wei": an unknown name between commas beside somebody's full name. */
function isListed({ names, tokens }: PassageView, at: number): boolean {
  const found = names[at];
  if (found === undefined || found.kind !== 'unknown' || found.last - found.first !== 1) return false;
  return [names[at - 1], names[at + 1]].some((other) => {
    if (other === undefined || other.kind !== 'person' || other.last === other.first) return false;
    const [left, right] = other.first < found.first ? [other, found] : [found, other];
    if (right.runFirst - left.last > 3) return false;
    for (let between = left.last + 1; between < right.runFirst; between++) {
      const { lower } = tokens[between] ?? { lower: '' };
      if (lower !== ',' && lower !== 'and') return false;
    }
    return tokens[left.last]?.isPossessive !== true;
  });
}

/** "in Chelsea", "Irving, Texas" */
function isLocative({ tokens }: PassageView, { runFirst, last }: FoundName): boolean {
  if (LOCATIVES.has(tokens[runFirst - 1]?.lower ?? '')) return true;
  return tokens[last + 1]?.lower === ',' && PLACES.has(tokens[last + 2]?.lower ?? '');
}

/** A role before the name, an age or "who" behind it, or a verb of speech on either side. */
function looksHuman(view: PassageView, found: FoundName): boolean {
  const { tokens } = view;
  const before = tokens[found.runFirst - 1];
  const next = tokens[found.last + 1];
  const second = tokens[found.last + 2];
  if (found.isTitled) return true;
  if (before !== undefined && PERSON_NOUNS.has(before.lower) && !before.isPossessive) return true;
  if (isNamedHolder(view, found)) return true;
  if (found.first > found.runFirst && PERSON_NOUNS.has(tokens[found.first - 1]?.lower ?? '')) return true;
  if (tokens[found.last]?.isPossessive === true) return false;
  if (next?.lower === ',' && second?.kind === 'number' && /^\d\d?$/.test(second.lower)) return true;
  if (next?.lower === ',' && findRoles(view, found).length > 0) return true;
  if (next?.lower === 'who' || (next?.lower === ',' && second?.lower === 'who')) return true;
  if (next !== undefined && isHumanVerb(next.lower)) return !endsAsBody(view, found);
  return before !== undefined && isHumanVerb(before.lower) && tokens[found.runFirst - 2]?.kind === 'mark';
}

/** "The harbour minister, Ana Vega, …": two words or more between commas, behind a noun for a person. */
function isNamedHolder({ tokens }: PassageView, { runFirst, last }: FoundName): boolean {
  const role = tokens[runFirst - 2];
  return (
    last > runFirst &&
    last - runFirst < 4 &&
    tokens[runFirst - 1]?.lower === ',' &&
    role !== undefined &&
    PERSON_NOUNS.has(role.lower) &&
    !role.isPossessive &&
    tokens[last + 1]?.lower === ','
  );
}

function isHumanVerb(lower: string): boolean {
  const cue = cueVerb(lower);
  return cue !== undefined && cue.kind === 'speech' && cue.form === 'finite';
}

function endsAsBody(view: PassageView, found: FoundName): boolean {
  return (
    BODY_NOUNS.has(view.tokens[found.last]?.lower ?? '') &&
    genderOfGivenName(view.tokens[found.first]?.lower ?? '') === undefined
  );
}
