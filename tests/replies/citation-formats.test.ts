import { describe, expect, it } from 'vitest';
import {
  bibtexCitation,
  type Citation,
  markdownCitation,
  plainCitation,
  risCitation,
} from '../../src/replies/citation-formats.ts';
import { english } from '../../src/replies/messages-english.ts';

const words = english.citation;
const HOSTILE: Citation = {
  id: 'passage/0a1b2c3d4e5f',
  headline: 'R&D_budget: 50% {cut} for $1 ~ #2 ^ \\end *now*',
};

describe('citations', () => {
  it('escape what TeX would act on', () => {
    expect(bibtexCitation(HOSTILE, words)).toContain(
      'title = {{R\\&D\\_budget: 50\\% \\{cut\\} for \\$1 \\textasciitilde{} \\#2 \\textasciicircum{} \\textbackslash{}end *now*}},',
    );
  });

  it('escape what Markdown would act on', () => {
    expect(markdownCitation(HOSTILE, words)).toBe(
      '*R&D\\_budget: 50% {cut} for $1 ~ #2 ^ \\\\end \\*now\\**. [passage/0a1b2c3d4e5f].',
    );
  });

  it.each([
    ['Will the wall hold?', '“Will the wall hold?”'],
    ['The wall holds', '“The wall holds.”'],
  ])('end a headline once: %s', (headline, shown) => {
    expect(plainCitation({ id: 'article/0', headline }, words)).toBe(`${shown} [article/0].`);
  });

  it('put each RIS tag on a line of its own and end the record', () => {
    const lines = risCitation(HOSTILE, words).split('\n');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(lines.at(-1)).toBe('ER  - ');
  });
});
