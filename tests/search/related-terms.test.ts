import { describe, expect, it } from 'vitest';
import { DEFAULT_LANGUAGE } from '../../src/languages/languages.ts';
import { relatedTerms } from '../../src/search/related-terms.ts';

const { search } = DEFAULT_LANGUAGE;
const relativesOf = (term: string) => relatedTerms(term, search);

describe('relatives of a term', () => {
  it.each([
    ['italy', 'italian'],
    ['algeria', 'algerian'],
    ['union', 'unionist'],
    ['japan', 'japanese'],
    ['reform', 'reformist'],
  ])('%s and %s belong to one family, both ways', (one, other) => {
    expect(relativesOf(search.stem(one))).toContain(search.stem(other));
    expect(relativesOf(search.stem(other))).toContain(search.stem(one));
  });

  it.each([
    ['men', 'mend'],
    ['hope', 'hopeless'],
    ['port', 'portugal'],
    ['12000', '1200'],
  ])('%s and %s do not', (one, other) => {
    expect(relativesOf(search.stem(one))).not.toContain(search.stem(other));
  });

  it('never has the term itself among them', () => {
    for (const term of ['italian', 'itali', 'union', 'senat']) expect(relativesOf(term)).not.toContain(term);
  });
});
