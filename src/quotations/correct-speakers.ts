import {
  LEAST_OF_AN_ID,
  type PeopleCorrections,
  type SpeakerCorrection,
} from '../people/people-corrections.ts';
import type { Person, PersonId } from '../people/person.ts';
import { sortedByName } from '../people/sorted-by-name.ts';
import { fold } from '../text/fold.ts';
import { textOf } from '../text/span.ts';
import { stableId } from '../text/stable-id.ts';
import { mapInSteps, type Steps } from '../text/steps.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import type { Body, CorrectionFault } from './attributed-corpus.ts';
import type { Attribution, Quotation } from './quotation.ts';

export interface CorrectedSpeakers {
  readonly quotations: readonly Quotation[];
  /** With those whom only a correction names. */
  readonly people: readonly Person[];
  /** The corrections that mean several quotations, and change none. */
  readonly faults: readonly CorrectionFault[];
}

/** Ids that a fault names. */
const NAMED = 3;

/**
 * Gives quotations the speakers that a moderator states; each that was changed says so (`corrected`). Words match but for case and marks; an
 * id may be shortened to its end, as long as one quotation alone ends so. Of several corrections of one quotation the first counts. In small
 * steps.
 */
export function* correctSpeakers(
  quotations: readonly Quotation[],
  annotated: readonly AnnotatedArticle[],
  people: readonly Person[],
  bodies: readonly Body[],
  { speakers }: PeopleCorrections,
): Steps<CorrectedSpeakers> {
  if (speakers.length === 0) return { quotations, people, faults: [] };
  const added = new Map<PersonId, Person>();
  const articles = new Map(annotated.map(({ article }) => [article.id, article]));
  const { byId, faults } = correctionsById(speakers, quotations);
  const byPath = correctionsByPath(speakers);
  const bodyOf = firstByForm(bodies, ({ name }) => [name]);
  const personOf = firstByForm(people, ({ name, aliases }) => [name, ...aliases]);
  const corrected = yield* mapInSteps(quotations, (quotation) => {
    const article = articles.get(quotation.articleId);
    if (article === undefined) return quotation;
    const ofArticle = byPath.get(article.path);
    const form =
      ofArticle === undefined
        ? ''
        : fold(quotation.content.map((span) => textOf(article.text, span)).join(' '));
    const first = Math.min(
      byId.get(quotation.id) ?? speakers.length,
      ofArticle?.find(({ words }) => form.includes(words))?.place ?? speakers.length,
    );
    const correction = speakers[first];
    return correction === undefined
      ? quotation
      : { ...quotation, attribution: attributionTo(correction.speaker) };
  });
  const all = yield* sortedByName([...people, ...added.values()]);
  return { quotations: corrected, people: all, faults };

  function attributionTo(speaker: string | null): Attribution {
    if (speaker === null)
      return { kind: 'unattributed', reason: 'no-source', candidates: [], corrected: true };
    const form = fold(speaker);
    const body = bodyOf.get(form);
    if (body !== undefined) return { kind: 'body', bodyId: body.id, name: body.name, corrected: true };
    const known = personOf.get(form);
    const personId = known?.id ?? (`person/${stableId(form)}` as const);
    if (known === undefined)
      added.set(personId, { id: personId, name: speaker, aliases: [], roles: [], mentions: [] });
    return { kind: 'named', personId, corrected: true };
  }
}

/** The places of corrections by the id of the quotation that they mean. */
function correctionsById(
  speakers: readonly SpeakerCorrection[],
  quotations: readonly Quotation[],
): { readonly byId: ReadonlyMap<string, number>; readonly faults: readonly CorrectionFault[] } {
  const byId = new Map<string, number>();
  const faults: CorrectionFault[] = [];
  const byEnd = new Map<string, string[]>();
  for (const id of new Set(quotations.map((quotation) => quotation.id))) {
    const alike = byEnd.get(endOf(id)) ?? [];
    alike.push(id);
    byEnd.set(endOf(id), alike);
  }
  for (const [place, { quotation: end, line }] of speakers.entries()) {
    if (end === undefined) continue;
    const meant = byEnd.get(endOf(end))?.filter((id) => id.endsWith(end)) ?? [];
    const [only, other] = meant;
    if (other !== undefined) faults.push(severalEndSo(end, meant, line));
    else if (only !== undefined && !byId.has(only)) byId.set(only, place);
  }
  return { byId, faults };
}

function endOf(id: string): string {
  return id.slice(-LEAST_OF_AN_ID);
}

function severalEndSo(end: string, meant: readonly string[], line: number | undefined): CorrectionFault {
  const more = meant.length - NAMED;
  const named = meant.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
  const message = `speakers: the ids of ${meant.length} quotations end with “${end}” (${named}); write the whole id`;
  return { line: line ?? 1, message };
}

interface PlacedWords {
  readonly place: number;
  readonly words: string;
}

/** Corrections by exact words, under the path of their article and in order; the words are folded. */
function correctionsByPath(
  speakers: readonly SpeakerCorrection[],
): ReadonlyMap<string, readonly PlacedWords[]> {
  const byPath = new Map<string, PlacedWords[]>();
  for (const [place, { quotation, article, words }] of speakers.entries()) {
    if (quotation !== undefined || article === undefined || words === undefined) continue;
    const placed = byPath.get(article) ?? [];
    placed.push({ place, words: fold(words) });
    byPath.set(article, placed);
  }
  return byPath;
}

/** The first entry that bears a name, by the folded name. */
function firstByForm<Entry>(
  entries: readonly Entry[],
  namesOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, Entry> {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const form = fold(name);
      if (!first.has(form)) first.set(form, entry);
    }
  }
  return first;
}
