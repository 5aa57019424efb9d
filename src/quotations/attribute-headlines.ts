import { firstHolders } from '../text/first-holders.ts';
import { fold } from '../text/fold.ts';
import { textOf } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import type { AnnotatedAttribution, AnnotatedQuotation } from './annotation.ts';
import type { ReadingWatch } from './reading-watch.ts';

/** Words of a headline that stand in no quotation of the body are a quotation from this length on, a term below. */
const LEAST_WORDS = 4;

/**
 * Gives a headline's quotations that have no verb of speech their speaker: whoever says the same words in the body, else nobody. A few marked words
 * that nobody says in the body are no quotation.
 */
export function* attributeHeadlines(
  text: string,
  quotations: readonly AnnotatedQuotation[],
  watch?: ReadingWatch,
): Steps<readonly AnnotatedQuotation[]> {
  const open = quotations.filter(isOpen);
  if (open.length === 0) return quotations;
  const body = quotations.filter(({ kind }) => kind !== 'headline');
  const words = open.map((quotation) => wordsOf(text, quotation));
  const holders = yield* firstHolders(
    words,
    body.map((quotation) => wordsOf(text, quotation)),
  );
  let next = 0;
  return quotations.flatMap((quotation): readonly AnnotatedQuotation[] => {
    if (!isOpen(quotation)) return [quotation];
    const number = next++;
    const echo = body[holders[number] ?? -1];
    const [content] = quotation.content;
    if (content !== undefined)
      watch?.onRule?.('same words in the body', content, echo?.source ?? echo?.content[0]);
    if (echo === undefined) return (words[number] ?? '').split(' ').length >= LEAST_WORDS ? [quotation] : [];
    return [{ ...quotation, attribution: fromBody(echo) }];
  });
}

/** In a headline, without a verb of speech. */
function isOpen({ kind, cue }: AnnotatedQuotation): boolean {
  return kind === 'headline' && cue === undefined;
}

/** Looked for at the first of them alone, or a row of dots without end would be read from each. */
const LAST_MARKS = /(?<![.,;:!?])[.,;:!?]+$/;

function wordsOf(text: string, { content }: AnnotatedQuotation): string {
  return fold(content.map((span) => textOf(text, span)).join(' ')).replace(LAST_MARKS, '');
}

/** The speaker is named in the body: the words there are what says so. */
function fromBody({ attribution, source, content }: AnnotatedQuotation): AnnotatedAttribution {
  if (attribution.kind !== 'named') return attribution;
  const antecedent = source ?? content[0];
  if (antecedent === undefined) return attribution;
  return { kind: 'resolved', person: attribution.person, antecedent, by: 'continuation' };
}
