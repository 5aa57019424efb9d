import type { Coverage } from '../coverage/coverage.ts';
import type { Attribution } from '../quotations/quotation.ts';
import type { Span } from '../text/span.ts';
import type { SpeakerView } from './answer.ts';

/** Who is said to speak, as far as it is known, with the words that name them there. */
export function speakerViewOf(
  coverage: Coverage,
  { attribution, source }: { readonly attribution: Attribution; readonly source?: Span },
): SpeakerView {
  const asNamed = source === undefined ? {} : { asNamed: source };
  switch (attribution.kind) {
    case 'named':
    case 'resolved': {
      const name = coverage.people.person(attribution.personId)?.name;
      const named = name === undefined ? {} : { id: attribution.personId, name };
      return { attribution, ...named, ...asNamed, candidates: [] };
    }
    case 'body':
      return { attribution, id: attribution.bodyId, name: attribution.name, ...asNamed, candidates: [] };
    case 'described':
      return { attribution, asNamed: attribution.mention, candidates: [] };
    case 'unattributed':
      return { attribution, ...asNamed, candidates: namesOf(coverage, attribution.candidates) };
  }
}

function namesOf(coverage: Coverage, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => coverage.people.person(id)?.name ?? []);
}
