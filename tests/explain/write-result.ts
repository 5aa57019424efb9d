import type { AnnotatedAttribution, AnnotatedQuotation } from '../../src/quotations/annotation.ts';
import type { WatchedQuotation } from './watch-quotations.ts';
import { quoted } from './write-rules.ts';

/** What the article's reading makes of the words: who says them, and how that is known. */
export function writeResult(
  text: string,
  names: readonly string[],
  quotation: AnnotatedQuotation | undefined,
): string {
  if (quotation === undefined) return 'no quotation';
  return `${quotation.kind} quotation · ${speakerOf(text, names, quotation.attribution)}`;
}

function speakerOf(text: string, names: readonly string[], attribution: AnnotatedAttribution): string {
  switch (attribution.kind) {
    case 'named':
      return `${nameOf(names, attribution.person)}, named`;
    case 'resolved':
      return `${nameOf(names, attribution.person)}, by ${attribution.by}, from ${quoted(text, attribution.antecedent)}`;
    case 'body':
      return `${attribution.name}, a body`;
    case 'described':
      return `somebody described as ${quoted(text, attribution.mention)}`;
    case 'unattributed': {
      const candidates = attribution.candidates.map((person) => nameOf(names, person)).join(', ');
      return `nobody, ${attribution.reason}${candidates === '' ? '' : `: ${candidates}`}`;
    }
  }
}

/** Who else could have been meant, and why they are not; each said once. */
export function writeRivals(
  text: string,
  names: readonly string[],
  told: WatchedQuotation['rivals'],
): readonly string[] {
  const lines = told.flatMap(({ source, rivals }) =>
    rivals.map(({ person, why }) => `  not     ${nameOf(names, person)} for ${quoted(text, source)}: ${why}`),
  );
  return [...new Set(lines)];
}

function nameOf(names: readonly string[], person: number): string {
  return names[person] ?? 'somebody without a name';
}
