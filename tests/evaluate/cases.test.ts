import { describe, expect, it } from 'vitest';
import { predictCase } from './cases.ts';
import { faultsOf, type LabelledCase, type ServedQuotation } from './score-cases.ts';

function caseOf(expect: LabelledCase['expect'], more: Partial<LabelledCase> = {}): LabelledCase {
  return { id: 'ferry', kind: 'a plain one', ext: 'txt', text: '', expect, ...more };
}

describe('a case', () => {
  it('is read as a file of its own: headline, spans and speakers as served', async () => {
    const text = 'Ferry waits\n\n“We wait,” said harbourmaster Ana Keba, “and we always wait.”\n';
    expect(await predictCase(caseOf([], { text }))).toEqual({
      id: 'ferry',
      headline: 'Ferry waits',
      quotes: [
        { text: 'We wait,', speaker: 'Ana Keba', speakerType: 'person' },
        { text: 'and we always wait.', speaker: 'Ana Keba', speakerType: 'person' },
      ],
    });
  });

  it('is read by its extension', async () => {
    const text = '---\ntitle: Ferry waits\n---\n\n# A ferry that waits\n\nNobody spoke.\n';
    const { headline } = await predictCase(caseOf([], { text, ext: 'md' }));
    expect(headline).toBe('A ferry that waits');
  });

  it('is not served where its file cannot be', async () => {
    expect(await predictCase(caseOf([], { text: ' \n' }))).toEqual({
      id: 'ferry',
      headline: null,
      quotes: [],
    });
  });

  const served = (
    speaker: string | null,
    speakerType: ServedQuotation['speakerType'],
    text = 'We wait,',
  ) => ({
    id: 'ferry',
    headline: 'Ferry waits',
    quotes: [{ text, speaker, speakerType }],
  });

  it.each([
    ['Ana Keba', served('Ana Keba', 'person')],
    ['Ana Keba', served('Keba', 'person')],
    [null, served(null, 'described')],
    ['described: a voter', served(null, null)],
    ['body: Tide Board', served('Tide Board', 'body')],
    ['body: Tide Board', served(null, null)],
    [['Leo Keba', null], served(null, null)],
    ['NOT A QUOTATION', served('Ana Keba', 'person', 'We go,')],
    [[null, 'NOT A QUOTATION'], served('Ana Keba', 'person', 'We go,')],
    ['Ana Keba', served('Ana Keba', 'person', '“We wait.')],
    ['Ana Keba', served('Ana Keba', 'person', 'But we wait.')],
  ])('that expects %j holds for %j', (speaker, prediction) => {
    expect(faultsOf(caseOf([{ quote: 'We wait', speaker }]), prediction)).toEqual([]);
  });

  it.each([
    ['Ana Keba', served('Defiant Ana Keba', 'person')],
    ['Ana Keba', served('Ana Keba', 'body')],
    ['Ana Keba', served('Leo Keba', 'person')],
    ['Ana Keba Sr', served('Ana Keba', 'person')],
    ['Ana Keba', served(null, null)],
    [null, served('Ana Keba', 'person')],
    ['body: Tide Board', served('Ana Keba', 'person')],
    ['NOT A QUOTATION', served(null, null)],
    ['Ana Keba', served('Ana Keba', 'person', 'We wait, she said, and so on and so forth')],
    ['Ana Keba', { id: 'ferry', headline: null, quotes: [] }],
  ])('that expects %j does not hold for %j', (speaker, prediction) => {
    expect(faultsOf(caseOf([{ quote: 'We wait', speaker }]), prediction)).toHaveLength(1);
  });

  it('may expect a headline', () => {
    const [right, wrong] = ['Ferry waits', 'Ferry goes'].map((headline) => caseOf([{ headline }]));
    expect(right && faultsOf(right, served(null, null))).toEqual([]);
    expect(wrong && faultsOf(wrong, served(null, null))).toEqual(['headline “Ferry waits”']);
  });

  it('that was not predicted serves nothing', () => {
    expect(faultsOf(caseOf([{ quote: 'We wait', speaker: null }]), undefined)).toEqual([
      'not found “We wait”',
    ]);
  });
});
