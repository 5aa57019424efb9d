import type { FoundName } from '../languages/found-name.ts';
import type { Gender } from '../languages/gender.ts';
import type { LanguageNames } from '../languages/language-names.ts';
import { genderOfGivenName } from '../languages/shared/given-names.ts';
import { GENERATIONS } from '../languages/shared/name-suffixes.ts';
import { type GroupedNames, groupNames } from '../people/group-names.ts';
import type { PlacedName } from '../people/placed-name.ts';
import type { Span } from '../text/span.ts';
import { mapInSteps, type Steps } from '../text/steps.ts';
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

/** Names looked at in a step. */
const STEP = 500;

/** Finds out which names of an article mean which people. */
export function* findArticlePeople(
  views: readonly PassageView[],
  language: LanguageNames,
): Steps<ArticlePeople> {
  const isCouple = couplesIn(views, language);
  const names: PlacedName[] = [];
  for (const view of views) {
    for (const [at, found] of view.names.entries()) {
      const couple = isCouple(view, at);
      names.push({
        found: couple ? { ...found, kind: 'person', ...genderOf(view, found) } : found,
        passage: view.index,
        words: wordsAt(view, at, couple),
        ...generationAt(view, found),
        isQuoted: (view.stretchOf[found.first] ?? -1) >= 0,
        isHeading: isHeading(view, found),
        isLocative: language.isLocative(view, found),
        company: language.companyOf(view, at),
      });
      if (at % STEP === STEP - 1) yield;
    }
    yield;
  }
  const grouped = yield* groupNames(names, language);
  const placed = new Map<number, PlacedPerson[]>();
  let index = 0;
  for (const view of views) {
    placed.set(
      view.index,
      yield* mapInSteps(view.names, (found, at): PlacedPerson => {
        const person = grouped.groupOf[index];
        const candidates = grouped.candidatesOf.get(index) ?? [];
        const isQuoted = names[index]?.isQuoted ?? false;
        const words = names[index]?.words ?? [];
        index++;
        const span = { start: view.tokens[found.first]?.start ?? 0, end: view.tokens[found.last]?.end ?? 0 };
        return {
          passage: view.index,
          span,
          isQuoted,
          found,
          words,
          candidates,
          ...(person === undefined ? {} : { person }),
          ...(isCouple(view, at) ? surnameOfCouple(view, at) : {}),
        };
      }),
    );
  }
  const trusted = new Set<string>();
  for (const name of names) if (!name.found.isDoubtful) for (const word of name.words) trusted.add(word);
  return { grouped, placed, trusted };
}

/**
 * Whether a given name bears the surname of the name behind it ("Boris and Ana Vega"): not where the article names somebody else in full who bears the
 * given name ("Boris and Ana Vega" beside Boris Okoye).
 */
function couplesIn(
  views: readonly PassageView[],
  language: LanguageNames,
): (view: PassageView, at: number) => boolean {
  const surnames = new Map<string, Set<string>>();
  for (const { names, words } of views) {
    names.forEach(({ kind }, at) => {
      const own = words[at] ?? [];
      const given = own[0];
      if (kind !== 'person' || own.length < 2 || given === undefined) return;
      surnames.set(given, (surnames.get(given) ?? new Set()).add(own.at(-1) ?? ''));
    });
  }
  return (view, at) => {
    if (!language.sharesSurname(view, at)) return false;
    const known = surnames.get(view.words[at]?.[0] ?? '');
    return known === undefined || known.has(view.words[at + 1]?.at(-1) ?? '');
  };
}

/** In a headline, a heading, a title in quotation marks or among words with capitals; "Ana Vega, head gardener" below somebody's words is a signature. */
function isHeading({ passage, stretchOf, isTerm, tokens }: PassageView, found: FoundName): boolean {
  const { runFirst, first, last, isInTitle } = found;
  const isSignature = runFirst === 0 && last > first && tokens[last + 1]?.lower === ',';
  if (isInTitle === true || passage.kind === 'headline' || (passage.kind === 'heading' && !isSignature))
    return true;
  const stretch = stretchOf[first] ?? -1;
  return stretch >= 0 && isTerm(stretch);
}

/** Of a couple, with the surname of the other. */
function wordsAt(view: PassageView, at: number, isCouple: boolean): readonly string[] {
  const own = view.words[at] ?? [];
  return isCouple ? [...own, ...(view.words[at + 1] ?? []).slice(1)] : own;
}

/** "Ana Vega Jr." */
function generationAt({ tokens }: PassageView, { first, last }: FoundName): { generation?: string } {
  const generation =
    last > first ? GENERATIONS.get(tokens[last]?.lower.replaceAll('.', '') ?? '') : undefined;
  return generation === undefined ? {} : { generation };
}

function surnameOfCouple(view: PassageView, at: number): { surname?: Span } {
  const token = view.tokens[view.names[at + 1]?.last ?? -1];
  return token === undefined ? {} : { surname: { start: token.start, end: token.end } };
}

function genderOf({ tokens }: PassageView, { first }: FoundName): { gender?: Gender } {
  const gender = genderOfGivenName(tokens[first]?.lower ?? '');
  return gender === 'female' || gender === 'male' ? { gender } : {};
}

/** A name of two or three words that nothing shows to be a person's, with which a sentence opens: “he” behind it may mean its bearer. */
export function isUnknownName({ found, words, candidates }: PlacedPerson): boolean {
  return found.kind === 'unknown' && (words.length === 2 || words.length === 3) && candidates.length === 0;
}
