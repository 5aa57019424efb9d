import { describe, expect, it } from 'vitest';
import { officeBook } from '../../src/answers/office-book.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import type { Office } from '../../src/coverage/people-questions.ts';
import type { PersonId } from '../../src/people/person.ts';
import { plainCoverage } from '../interactions/plain-store.ts';

const [KEBA, LUND, HOLT]: readonly PersonId[] = ['person/keba', 'person/lund', 'person/holt'];

function office(form: string, ...people: readonly (PersonId | undefined)[]): Office {
  return { form, holders: people.flatMap((person) => (person === undefined ? [] : [{ person, times: 1 }])) };
}

const OFFICES = [
  office('harbour minister', KEBA),
  office('deputy harbour minister', LUND),
  office('icelandic foreign minister', HOLT),
  office('mayor', KEBA, LUND),
  office('chair of the commission for inland ports and ferries', LUND),
];

function withOffices(offices: () => Promise<readonly Office[]>): Coverage {
  return { ...plainCoverage(), offices };
}

const coverage = withOffices(async () => OFFICES);

describe('the book of offices', () => {
  it.each([
    [
      ['harbour', 'minist'],
      ['harbour minister', 'deputy harbour minister'],
    ],
    [['minist', 'foreign'], ['icelandic foreign minister']],
    // Of one stem with "Icelandic".
    [['iceland', 'minist'], ['icelandic foreign minister']],
    [['mayor'], ['mayor']],
    [['minist', 'financ'], []],
    [['zeppelin'], []],
    [[], []],
  ])('finds those that hold %j, in their order', async (bases, forms) => {
    const { holding } = await officeBook(coverage);
    expect(holding(bases).map((one) => one.office.form)).toEqual(forms);
  });

  it('knows the words by which an article means one person alone', async () => {
    const { own } = await officeBook(coverage);
    const found = (text: string, id: PersonId | undefined) =>
      id === undefined ? [] : [...text.matchAll(own.get(id) ?? /$^/g)].map(([words]) => words);
    expect(found('Then the deputy harbour minister left.', LUND)).toEqual(['the deputy harbour minister']);
    expect(found('Then the Icelandic foreign-minister left.', HOLT)).toEqual([
      'the Icelandic foreign-minister',
    ]);
    // There are two mayors; and "the harbour minister" may be short for her deputy.
    expect(found('Then the mayor left the harbour minister.', KEBA)).toEqual([]);
  });

  it('knows what is an office or a part of one', async () => {
    const { isPart } = await officeBook(coverage);
    expect(['mayor', 'foreign minister', 'minister', 'inland ports'].map(isPart)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['may', 'minister foreign', ''].map(isPart)).toEqual([false, false, false]);
  });

  it('is written once for a coverage, and again where that has failed', async () => {
    let asked = 0;
    const failing = withOffices(async () => {
      asked += 1;
      if (asked === 1) throw new Error('the database is away');
      return OFFICES;
    });
    await expect(officeBook(failing)).rejects.toThrow('away');
    const book = await officeBook(failing);
    expect(await officeBook(failing)).toBe(book);
    expect(asked).toBe(2);
  });
});
