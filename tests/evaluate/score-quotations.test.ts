import { describe, expect, it } from 'vitest';
import { changedPredictions, changeLine } from './changed-predictions.ts';
import type { LabelledArticle, LabelledQuotation } from './labelled-article.ts';
import { piecesOf } from './pieces.ts';
import { scorePeople } from './score-people.ts';
import { scoreQuotations, whenAnswered } from './score-quotations.ts';

const TEXT = `“We wait,” said Ana Keba. “We always wait.” Her brother called it “hard”. A voter said: “Who knows?”`;

/** The label or prediction of these words. */
function quotation(words: string, more: Partial<LabelledQuotation> = {}): LabelledQuotation {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, ...more };
}

function article(quotes: readonly LabelledQuotation[]): LabelledArticle {
  return { id: 'ferry', kind: 'local paper', text: TEXT, quotes };
}

const ANA = { speaker: 'Ana Keba', speakerType: 'person' };
const GOLD = article([
  quotation('We wait,', { ...ANA, mentionType: 'name' }),
  quotation('We always wait.', { ...ANA, mentionType: 'none' }),
  quotation('hard', { speaker: 'Leo Keba', speakerType: 'person', mentionType: 'nominal', kind: 'fragment' }),
  quotation('Who knows?', { speaker: null, speakerType: 'nobody', mentionType: 'nominal' }),
]);

function score(quotes: readonly LabelledQuotation[], gold: LabelledArticle = GOLD) {
  return scoreQuotations([gold], [{ id: 'ferry', text: '', quotes }]);
}

describe('the score of quotations', () => {
  it('of the labels themselves is full', () => {
    const { exact, spans, joint, speakers, persons, nobody, errors } = score(GOLD.quotes ?? []);
    expect(exact).toEqual({ right: 4, predicted: 4, labelled: 4 });
    expect(spans).toEqual(exact);
    expect(joint).toEqual({ right: 3, predicted: 3, labelled: 3 });
    expect(speakers).toEqual({ known: 3, answered: 3, right: 3, named: 0 });
    expect(persons).toEqual(speakers);
    expect(nobody).toEqual({ known: 1, named: 0, namedBody: 0 });
    expect(errors).toEqual([]);
  });

  it('tells wrong, open and missed apart, by road and by kind', () => {
    const { spans, joint, persons, byRoad, byArticle, byKind, errors } = score([
      quotation('We wait,', ANA),
      quotation('We always wait.', { speaker: null }),
      quotation('Ana Keba', { speaker: 'Leo Keba' }),
    ]);
    expect(spans).toEqual({ right: 2, predicted: 3, labelled: 4 });
    expect(joint).toEqual({ right: 1, predicted: 3, labelled: 3 });
    expect(persons).toEqual({ known: 2, answered: 1, right: 1, named: 0 });
    expect(whenAnswered(persons)).toBe(1);
    expect(byRoad.get('none')).toEqual({ known: 1, answered: 0, right: 0, named: 0 });
    expect(byArticle.get('local paper')).toEqual({ known: 2, answered: 1, right: 1, named: 0 });
    expect(byKind.get('fragment')).toEqual({ labelled: 1, found: 0 });
    expect(errors.map(({ what, text }) => [what, text])).toEqual([
      ['not a quotation', 'Ana Keba'],
      ['not answered', 'We always wait'],
      ['missed', 'hard'],
      ['missed', 'Who knows?'],
    ]);
  });

  it('counts a name where nobody is named as a wrong answer, and a body there apart', () => {
    const named = score([quotation('Who knows?', ANA)]);
    expect(named.nobody).toEqual({ known: 1, named: 1, namedBody: 0 });
    expect(whenAnswered(named.persons)).toBe(0);
    expect(named.joint.predicted).toBe(1);
    const body = score([quotation('Who knows?', { speaker: 'Tide Board', speakerType: 'body' })]);
    expect(body.nobody).toEqual({ known: 1, named: 0, namedBody: 1 });
    expect(body.joint.predicted).toBe(0);
  });

  it('takes a person who is served as a body for wrong', () => {
    const { persons, errors } = score([quotation('We wait,', { speaker: 'Ana Keba', speakerType: 'body' })]);
    expect(persons).toEqual({ known: 1, answered: 1, right: 0, named: 0 });
    expect(errors[0]?.what).toBe('wrong speaker');
  });

  it('does not score a speaker in doubt, but finds the words', () => {
    const gold = article([quotation('We wait,', { ...ANA, doubt: true })]);
    const { spans, joint, speakers } = score([quotation('We wait,', { speaker: 'Leo Keba' })], gold);
    expect(spans.right).toBe(1);
    expect(speakers.known).toBe(0);
    expect(joint).toEqual({ right: 0, predicted: 0, labelled: 0 });
  });

  it('leaves a headline aside, whether it is predicted or not', () => {
    const gold = article([quotation('We wait,', { ...ANA, kind: 'headline' })]);
    expect(score([quotation('We wait,', ANA)], gold).spans).toEqual({ right: 0, predicted: 0, labelled: 0 });
  });
});

describe('the pieces of a quotation', () => {
  const piecesIn = (text: string) =>
    piecesOf(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['“We wait.”\n\n“We go.', ['We wait', 'We go']],
    ['“We wait.\n“We go.”', ['We wait', 'We go']],
    ['We have held\nthe line,', ['We have held\nthe line']],
    ['We have held\n   the line,', ['We have held\n   the line']],
    ['We have held\n\nthe line', ['We have held', 'the line']],
    ['We have held\n', ['We have held']],
    ['“ ”', []],
  ])('%j', (text, pieces) => {
    expect(piecesIn(text)).toEqual(pieces);
  });
});

describe('predictions that changed', () => {
  const found = (quotes: readonly LabelledQuotation[]) => [{ id: 'ferry', text: '', quotes }];
  const changes = (before: readonly LabelledQuotation[], after: readonly LabelledQuotation[]) =>
    changedPredictions([GOLD], found(before), found(after));

  it('are told with what was and is, and whether that is better', () => {
    const lines = changes(
      [
        quotation('We wait,', { speaker: 'Leo Keba', how: 'named' }),
        quotation('hard', { speaker: 'Leo Keba', how: 'resolved:role' }),
        quotation('Who knows?', { speaker: null, how: 'described' }),
        quotation('Ana Keba', { speaker: null }),
      ],
      [
        quotation('We wait,', { ...ANA, how: 'named' }),
        quotation('hard', { speaker: 'Leo Keba', how: 'named' }),
        quotation('Who knows?', { ...ANA, how: 'resolved:pronoun' }),
      ],
    ).map(changeLine);
    expect(lines).toEqual([
      '  better ferry “We wait,” Leo Keba (named) → Ana Keba (named)',
      '  better ferry “Ana Keba” nobody → not served',
      '  alike  ferry “hard” Leo Keba (resolved:role) → Leo Keba (named)',
      '  worse  ferry “Who knows?” nobody (described) → Ana Keba (resolved:pronoun)',
    ]);
  });

  it('are none where nothing changed, and where one side does not say how', () => {
    expect(changes(GOLD.quotes ?? [], GOLD.quotes ?? [])).toEqual([]);
    expect(changes([quotation('We wait,', ANA)], [quotation('We wait,', { ...ANA, how: 'named' })])).toEqual(
      [],
    );
  });

  it('prefer an open answer to a wrong one, and a right one to both', () => {
    const [wrong, open, right] = [{ speaker: 'Leo Keba' }, { speaker: null }, ANA].map((speaker) => [
      quotation('We wait,', speaker),
    ]);
    const verdict = (one: LabelledQuotation[] = [], other: LabelledQuotation[] = []) =>
      changes(one, other)[0]?.verdict;
    expect([verdict(wrong, open), verdict(open, right), verdict(right, open)]).toEqual([
      'better',
      'better',
      'worse',
    ]);
  });
});

describe('the score of people', () => {
  it('leaves bylines out on both sides, and wants the whole name', () => {
    const person = (name: string, more: object = {}) => ({ name, aliases: [], roles: [], ...more });
    const gold = { id: 'a', text: '', people: [person('Ana Keba'), person('Ida Rolf', { credit: true })] };
    const given = { id: 'a', text: '', people: [person('Dr Ana Keba'), person('Ida Rolf'), person('Keba')] };
    const { names, errors } = scorePeople([gold], [given]);
    expect(names).toEqual({ right: 1, predicted: 2, labelled: 1 });
    expect(errors).toEqual([{ id: 'a', what: 'nobody', name: 'Keba' }]);
  });
});
