import type { Article } from '../corpus/article.ts';
import type { PersonId } from '../people/person.ts';
import { fold } from '../text/fold.ts';
import { type Span, textOf } from '../text/span.ts';
import { stableId } from '../text/stable-id.ts';
import type { AnnotatedAttribution } from './annotation.ts';
import type { Body } from './attributed-corpus.ts';
import type { LocalPeople } from './local-people.ts';
import type { Attribution, BodyId } from './quotation.ts';

/** Turns an attribution within one article into one across all. `source` are the words that speak. */
export type AttributionMaker = (attribution: AnnotatedAttribution, source?: Span) => Attribution;

/** `ids` are those of the article's local people, in order; bodies that speak are added to `bodies`. */
export function makeAttributions(
  { text }: Article,
  { parted }: LocalPeople,
  ids: readonly PersonId[],
  bodies: Map<BodyId, Body>,
): AttributionMaker {
  const idOf = (person: number, source?: Span): PersonId => {
    const apart = source === undefined ? undefined : parted.get(`${person} ${fold(textOf(text, source))}`);
    return ids[apart ?? person] ?? 'person/unknown';
  };
  // One list for all quotations with the same: a surname that very many bear would else be listed anew for each.
  const lists = new Map<readonly number[], readonly PersonId[]>();
  const idsOf = (people: readonly number[]): readonly PersonId[] => {
    const list = lists.get(people) ?? people.map((person) => idOf(person));
    lists.set(people, list);
    return list;
  };
  return (attribution, source) => {
    switch (attribution.kind) {
      case 'named':
        return { kind: 'named', personId: idOf(attribution.person, source) };
      case 'resolved': {
        const { person, antecedent, by } = attribution;
        return { kind: 'resolved', personId: idOf(person, antecedent), antecedent, by };
      }
      case 'body': {
        const { name, antecedent } = attribution;
        const bodyId: BodyId = `body/${stableId(fold(name))}`;
        const known = bodies.get(bodyId) ?? { id: bodyId, name };
        bodies.set(bodyId, known);
        return {
          kind: 'body',
          bodyId,
          name: known.name,
          ...(antecedent === undefined ? {} : { antecedent }),
        };
      }
      case 'described':
        return attribution;
      case 'unattributed':
        return { ...attribution, candidates: idsOf(attribution.candidates) };
    }
  };
}
