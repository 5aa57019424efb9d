import { fold } from '../text/fold.ts';
import { textOf } from '../text/span.ts';
import type { AnnotatedAttribution, AnnotatedQuotation } from './annotation.ts';

/** Words of a headline that stand in no quotation of the body are a quotation from this length on, a term below. */
const LEAST_WORDS = 4;

/**
 * Gives a headline's quotations that have no verb of speech their speaker: whoever says the same words in the body, else nobody. A few marked words
 * that nobody says in the body are no quotation.
 */
export function attributeHeadlines(
  text: string,
  quotations: readonly AnnotatedQuotation[],
): readonly AnnotatedQuotation[] {
  const body = quotations
    .filter(({ kind }) => kind !== 'headline')
    .map((quotation) => ({ quotation, words: wordsOf(text, quotation) }));
  return quotations.flatMap((quotation): readonly AnnotatedQuotation[] => {
    if (quotation.kind !== 'headline' || quotation.cue !== undefined) return [quotation];
    const words = wordsOf(text, quotation);
    const echo = body.find((other) => other.words.includes(words))?.quotation;
    if (echo === undefined) return words.split(' ').length >= LEAST_WORDS ? [quotation] : [];
    return [{ ...quotation, attribution: fromBody(echo) }];
  });
}

function wordsOf(text: string, { content }: AnnotatedQuotation): string {
  return fold(content.map((span) => textOf(text, span)).join(' ')).replace(/[.,;:!?]+$/, '');
}

/** The speaker is named in the body: the words there are what says so. */
function fromBody({ attribution, source, content }: AnnotatedQuotation): AnnotatedAttribution {
  if (attribution.kind !== 'named') return attribution;
  const antecedent = source ?? content[0];
  if (antecedent === undefined) return attribution;
  return { kind: 'resolved', person: attribution.person, antecedent, by: 'continuation' };
}
