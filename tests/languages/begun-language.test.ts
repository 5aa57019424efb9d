import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { buildCoverage } from '../../src/coverage/build-coverage.ts';
import { beginLanguage } from '../../src/languages/shared/begin-language.ts';
import { MARK_PAIRS } from '../../src/languages/shared/mark-pairs.ts';
import { annotateIn } from '../../src/quotations/annotate-article.ts';
import { attributeCorpus } from '../../src/quotations/attribute-corpus.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { textOf } from '../../src/text/span.ts';
import { drained } from '../../src/text/steps.ts';

/** As much Dutch as somebody writes down in half an hour. */
const dutch = beginLanguage({
  code: 'nl',
  sentences: {
    titles: new Set(['dr', 'mr', 'mw']),
    abbreviations: new Set(['bijv', 'jan', 'okt']),
    nameEndings: new Set(),
    openers: new Set(['de', 'het', 'een', 'dat', 'maar', 'hij', 'zij']),
    loneLetters: new Set(),
    possessive: 's',
  },
  pairs: [MARK_PAIRS.curly, MARK_PAIRS.low, MARK_PAIRS.straight, MARK_PAIRS.singleCurly],
  smallWords: [
    'de',
    'het',
    'een',
    'en',
    'of',
    'maar',
    'niet',
    'hij',
    'zij',
    'van',
    'in',
    'op',
    'met',
    'dat',
    'is',
  ],
  verbs: [
    { lemma: 'zeggen', finite: ['zegt', 'zei', 'zeggen', 'zeiden'] },
    { lemma: 'antwoorden', finite: ['antwoordt', 'antwoordde'] },
  ],
});

/** Its quotations, each with the name of who is said to have spoken. */
function read(...paragraphs: readonly string[]): readonly (readonly [words: string, speaker: string])[] {
  const text = `---\nlang: nl\n---\nVeer blijft liggen\n\n${paragraphs.join('\n\n')}\n`;
  const article = parseArticle({ path: 'veer.txt', text, contentHash: text });
  const attributed = attributeCorpus([{ article, annotation: drained(annotateIn(article, dutch)) }]);
  return attributed.quotations.map(({ content, attribution }) => [
    content.map((span) => textOf(article.text, span)).join(' … '),
    attribution.kind === 'named' ? (attributed.people.person(attribution.personId)?.name ?? '') : '',
  ]);
}

describe('a language that has only begun', () => {
  it.each([
    ['behind the words', '“Wij wachten op het ijs”, zei Marieke van der Velde.'],
    ['before them', 'Marieke van der Velde zei: “Wij wachten op het ijs.”'],
    ['in marks of its own', '„Wij wachten op het ijs”, antwoordde Marieke van der Velde maandag.'],
    ['turned round before them', 'Gisteren zei Marieke van der Velde: “Wij wachten op het ijs.”'],
  ])('names who speaks %s', (_, sentence) => {
    const [quotation] = read(sentence);
    expect(quotation?.[0]).toMatch(/^Wij wachten op het ijs\.?$/);
    expect(quotation?.[1]).toBe('Marieke van der Velde');
  });

  it.each([
    ['a pronoun', 'Marieke van der Velde kwam. “Wij wachten op het ijs”, zei ze.'],
    ['an office', 'De burgemeester kwam. “Wij wachten op het ijs”, zei de burgemeester.'],
    ['two names', '“Wij wachten op het ijs”, Pieter Bakker zei Marieke van der Velde.'],
    ['what stands between', 'Marieke van der Velde, die niet zei wanneer: “Wij wachten op het ijs.”'],
    ['another verb', '“Wij wachten op het ijs”, hoorde Marieke van der Velde.'],
  ])('leaves open who speaks by %s', (_, sentence) => {
    expect(read(sentence).map(([, speaker]) => speaker)).toEqual(['']);
  });

  it('is asked for its words', async () => {
    const text = 'Veer blijft liggen\n\nHet veer blijft tot maart in de haven liggen.\n';
    const corpus = { articles: [parseArticle({ path: 'a.txt', text, contentHash: 'a' })], unreadable: [] };
    const coverage = await buildCoverage(corpus, { buildSearchIndex: buildOramaIndex, language: dutch });
    expect(await coverage.passageIndex.search({ words: 'haven' }, { limit: 1 })).toHaveLength(1);
    expect(await coverage.passageIndex.search({ words: 'het' }, { limit: 1 })).toEqual([]);
  });
});
