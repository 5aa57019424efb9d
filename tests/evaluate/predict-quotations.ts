import type { PeopleDirectory } from '../../src/people/person.ts';
import { annotateArticle } from '../../src/quotations/annotate-article.ts';
import { attributeCorpus } from '../../src/quotations/attribute-corpus.ts';
import type { Attribution } from '../../src/quotations/quotation.ts';
import { articleOf } from './gold.ts';
import type { LabelledArticle, LabelledQuotation } from './labelled-article.ts';

/**
 * What a user would get from a coverage of this one article: each span of each quotation, with its speaker and how that was found.
 * Quotations in headlines are left out unless asked for: most sets of labelled articles do not label them.
 */
export function predictQuotations(labelled: LabelledArticle, withHeadlines = false): LabelledArticle {
  const article = articleOf(labelled);
  const corpus = attributeCorpus([{ article, annotation: annotateArticle(article) }]);
  return {
    id: labelled.id,
    text: '',
    quotes: corpus.quotations.flatMap(({ content, attribution, kind }) =>
      (kind === 'headline' && !withHeadlines ? [] : content).map(
        (span): LabelledQuotation => ({ ...span, kind, ...speakerOf(attribution, corpus.people) }),
      ),
    ),
  };
}

/** A speaker in the words of the labelled sets, and the rule that found them. */
export function speakerOf(
  attribution: Attribution,
  people: PeopleDirectory,
): Pick<LabelledQuotation, 'speaker' | 'speakerType' | 'how'> {
  switch (attribution.kind) {
    case 'named':
    case 'resolved': {
      const how = attribution.kind === 'resolved' ? `resolved:${attribution.by}` : 'named';
      return { speaker: people.person(attribution.personId)?.name ?? null, speakerType: 'person', how };
    }
    case 'body':
      return { speaker: attribution.name, speakerType: 'body', how: 'body' };
    case 'described':
      return { speaker: null, speakerType: 'described', how: 'described' };
    case 'unattributed':
      return { speaker: null, how: `unattributed:${attribution.reason}` };
  }
}
