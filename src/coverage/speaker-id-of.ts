import type { Attribution, SpeakerId } from '../quotations/quotation.ts';

/** Who an attribution says is speaking; undefined where nobody is named. */
export function speakerIdOf(attribution: Attribution): SpeakerId | undefined {
  switch (attribution.kind) {
    case 'named':
    case 'resolved':
      return attribution.personId;
    case 'body':
      return attribution.bodyId;
    case 'described':
    case 'unattributed':
      return undefined;
  }
}
