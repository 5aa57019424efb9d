import { stemmer } from 'stemmer';
import { describe, expect, it } from 'vitest';
import { relatedTerms } from '../../src/search/related-terms.ts';

describe('relatives of a term', () => {
  it.each([
    ['italy', 'italian'],
    ['algeria', 'algerian'],
    ['union', 'unionist'],
    ['japan', 'japanese'],
    ['reform', 'reformist'],
  ])('%s and %s belong to one family, both ways', (one, other) => {
    expect(relatedTerms(stemmer(one))).toContain(stemmer(other));
    expect(relatedTerms(stemmer(other))).toContain(stemmer(one));
  });

  it.each([
    ['men', 'mend'],
    ['hope', 'hopeless'],
    ['port', 'portugal'],
    ['12000', '1200'],
  ])('%s and %s do not', (one, other) => {
    expect(relatedTerms(stemmer(one))).not.toContain(stemmer(other));
  });

  it('never has the term itself among them', () => {
    for (const term of ['italian', 'itali', 'union', 'senat']) expect(relatedTerms(term)).not.toContain(term);
  });
});
