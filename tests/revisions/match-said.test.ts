import { describe, expect, it } from 'vitest';
import { matchSaid } from '../../src/revisions/match-said.ts';
import type { RecordedQuotation } from '../../src/revisions/recorded-coverage.ts';

/** `KEBA:we wait` is Keba's; `:we wait` is nobody's. The id follows from the words and the paragraph's mark behind `#`. */
function said(...lines: readonly string[]): readonly RecordedQuotation[] {
  return lines.map((line) => {
    const [, name = '', words = '', paragraph = ''] = /^(\w*):([^#]*)#?(.*)$/.exec(line) ?? [];
    const speaker = name === '' ? {} : { speaker: { id: `person/${name}`, name } };
    return { id: `quotation/${words}${paragraph}`, words, ...speaker };
  });
}

function matched(before: readonly string[], after: readonly string[]): readonly string[] {
  const isSame = (one: RecordedQuotation['speaker'], other: RecordedQuotation['speaker']) =>
    one?.id === other?.id;
  return matchSaid(said(...before), said(...after), isSame).map((match) => {
    const old = 'before' in match ? match.before.id.slice(10) : '';
    const now = 'after' in match ? match.after.id.slice(10) : '';
    return `${match.kind}: ${old} → ${now}`;
  });
}

describe('what an article quotes, beside what it quoted before', () => {
  it.each([
    ['stays', ['KEBA:a', 'KEBA:b'], ['KEBA:a', 'KEBA:b'], ['same: a → a', 'same: b → b']],
    ['stays when its paragraph was edited', ['KEBA:a'], ['KEBA:a#edited'], ['same: a → aedited']],
    ['is new', ['KEBA:a'], ['KEBA:a', 'KEBA:b'], ['same: a → a', 'new:  → b']],
    ['is gone', ['KEBA:a', 'KEBA:b'], ['KEBA:b'], ['gone: a → ', 'same: b → b']],
    [
      'has other words in its place',
      ['KEBA:a', 'LUND:b'],
      ['KEBA:c', 'LUND:b'],
      ['words: a → c', 'same: b → b'],
    ],
    ['has another speaker', ['KEBA:a'], ['LUND:a'], ['speaker: a → a']],
    ['has no speaker any more', ['KEBA:a'], [':a'], ['speaker: a → a']],
    ['has a speaker at last', [':a'], ['KEBA:a'], ['same: a → a']],
    ['is another one of another speaker', ['KEBA:a'], ['LUND:c'], ['gone: a → ', 'new:  → c']],
    ['is nobody’s, and not that in its place', [':a'], [':c'], ['gone: a → ', 'new:  → c']],
    [
      'is not taken for one that stands elsewhere',
      ['KEBA:a', 'LUND:b', 'KEBA:c'],
      ['LUND:b', 'KEBA:c', 'KEBA:d'],
      ['gone: a → ', 'same: b → b', 'same: c → c', 'new:  → d'],
    ],
    [
      'is followed in order where several were worded anew',
      ['LUND:x', 'KEBA:a', 'KEBA:b', 'LUND:y'],
      ['LUND:x', 'KEBA:c', 'KEBA:d', 'LUND:y'],
      ['same: x → x', 'words: a → c', 'words: b → d', 'same: y → y'],
    ],
    ['may be said twice', ['KEBA:a', 'KEBA:a#2'], ['KEBA:a'], ['same: a → a', 'gone: a2 → ']],
  ])('%s', (_, before, after, expected) => {
    expect(matched(before, after)).toEqual(expected);
  });

  it('takes time in proportion to an article that quotes thousands', () => {
    const many = Array.from({ length: 4_000 }, (_, at) => `KEBA:${at}`);
    const other = many.map((line, at) => (at % 2 === 0 ? line : `${line}x`));
    const matches = matched(many, other);
    expect(matches).toHaveLength(4_000);
    expect(matches.filter((match) => match.startsWith('same'))).toHaveLength(2_000);
  });
});
