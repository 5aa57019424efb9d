import type { Coverage } from '../coverage/coverage.ts';
import type { Attribution } from '../quotations/quotation.ts';
import type { Span } from '../text/span.ts';
import type { SpeakerView } from './answer.ts';

/** Who is said to speak, as far as it is known, with the words that name them there. */
export async function speakerViewOf(
  coverage: Coverage,
  { attribution, source }: { readonly attribution: Attribution; readonly source?: Span },
): Promise<SpeakerView> {
  const asNamed = source === undefined ? {} : { asNamed: source };
  switch (attribution.kind) {
    case 'named':
    case 'resolved': {
      const name = (await coverage.person(attribution.personId))?.name;
      const named = name === undefined ? {} : { id: attribution.personId, name };
      return { attribution, ...named, ...asNamed, candidates: [] };
    }
    case 'body':
      return { attribution, id: attribution.bodyId, name: attribution.name, ...asNamed, candidates: [] };
    case 'described':
      return { attribution, asNamed: attribution.mention, candidates: [] };
    case 'unattributed':
      return { attribution, ...asNamed, candidates: await namesOf(coverage, attribution.candidates) };
  }
}

async function namesOf(coverage: Coverage, ids: readonly string[]): Promise<readonly string[]> {
  const people = await Promise.all(ids.map((id) => coverage.person(id)));
  return people.flatMap((person) => person?.name ?? []);
}
