import { describe, expect, it } from 'vitest';
import { parsePeopleFile } from '../../src/people/parse-people-file.ts';

const GOOD = `people:
  - name: Ana Vega
    aliases: [Annie Vega]
    who: mayor of the island since 2014
same:
  - [Sergei Lavin, Sergey Lavin]
not-same:
  - [John Okoye, Jon Okoye]
speakers:
  - quotation: quotation/0123456789ab
    speaker: Ana Vega
  - article: harbour.txt
    words: We wait
    speaker: nobody
`;

describe('a people file', () => {
  it('states aliases, who is who, names of one and of two people, and speakers', () => {
    expect(parsePeopleFile(GOOD)).toEqual({
      faults: [],
      corrections: {
        aliases: [{ name: 'Ana Vega', aliases: ['Annie Vega'] }],
        whoIs: [{ name: 'Ana Vega', is: 'mayor of the island since 2014' }],
        same: [['Sergei Lavin', 'Sergey Lavin']],
        notSame: [['John Okoye', 'Jon Okoye']],
        speakers: [
          { quotation: 'quotation/0123456789ab', speaker: 'Ana Vega', line: 10 },
          { article: 'harbour.txt', words: 'We wait', speaker: null, line: 12 },
        ],
      },
    });
  });

  it('may be empty', () => {
    expect(parsePeopleFile('')).toMatchObject({ faults: [], corrections: { same: [] } });
  });

  it.each([
    ['a section that is none', 'people:\n  - name: Ana Vega\npersons:\n  - name: Li\n', 3, 'no section'],
    ['an entry without a name', 'people:\n  - name: Ana Vega\n  - aliases: [Li]\n', 3, 'name: Full Name'],
    ['one name where two are wanted', 'same:\n  - [Ana Vega]\n', 2, 'two or more names'],
    ['a speaker without a quotation', 'speakers:\n  - speaker: Ana Vega\n', 2, 'its id'],
    [
      'an id of one character',
      'speakers:\n  - quotation: b\n    speaker: Ana Vega\n',
      2,
      'last 6 characters',
    ],
    ['half an id', 'speakers:\n  - quotation: quotation/0123\n    speaker: Ana Vega\n', 2, 'all of it'],
    ['a list that is none', 'same: Ana Vega\n', 1, 'One Name'],
    ['what is no YAML', 'people:\n  - name: [Ana\n', 3, 'no YAML'],
    ['a list on top', '- Ana Vega\n', 1, 'sections'],
  ])('is reported with line and remedy: %s', (_, text, line, remedy) => {
    const { faults } = parsePeopleFile(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ line, message: expect.stringContaining(remedy) });
  });

  it('keeps what is right beside what is wrong', () => {
    const { corrections, faults } = parsePeopleFile('same:\n  - [Ana Vega]\n  - [Li Wei, Wei Li]\n');
    expect(corrections.same).toEqual([['Li Wei', 'Wei Li']]);
    expect(faults).toHaveLength(1);
  });
});
