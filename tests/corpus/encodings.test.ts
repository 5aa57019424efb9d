import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/corpus/decode-text.ts';
import { mendTwiceDecoded } from '../../src/corpus/mend-twice-decoded.ts';
import { plainTextReader } from '../../src/corpus/plain-text-reader.ts';
import { expectLinear } from '../growth/expect-linear.ts';

const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
/** Text as it is once its UTF-8 was read as Windows-1252. */
const twice = (text: string) =>
  Buffer.from(text)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (letter) =>
      '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'.charAt(letter.charCodeAt(0) - 0x80),
    );
const textOf = (bytes: Uint8Array) => {
  const decoded = decodeText(bytes);
  return decoded.kind === 'text' ? decoded.text : decoded.why;
};

describe('an encoding that is certain', () => {
  it.each([
    [
      'English marks',
      '\x93We were warned,\x94 said Ana. \x97 It\x92s late\x85',
      '“We were warned,” said Ana. — It’s late…',
    ],
    [
      'French',
      'Ren\xe9 a dit : \xab\xa0C\x92est tr\xe8s \xe9trange\xa0\xbb, \xe0 l\x92\x9cuvre.',
      'René a dit : «\u00a0C’est très étrange\u00a0», à l’œuvre.',
    ],
    [
      'German',
      '\x84Die Br\xfccke ist gesch\xe4digt\x93, sagte K\xf6nig. \xdcber Nacht.',
      '„Die Brücke ist geschädigt“, sagte König. Über Nacht.',
    ],
    [
      'Spanish',
      '\xbfQu\xe9 pas\xf3, ma\xf1ana? \xc1ngela no lo sabe.',
      '¿Qué pasó, mañana? Ángela no lo sabe.',
    ],
    [
      'Portuguese',
      'A decis\xe3o n\xe3o foi f\xe1cil; S\xc3O PAULO, 3 de mar\xe7o.',
      'A decisão não foi fácil; SÃO PAULO, 3 de março.',
    ],
    ['a price', 'It cost \xa320 or \x8030.', 'It cost £20 or €30.'],
  ])('is read: Windows-1252, %s', (_, source, text) => {
    expect(textOf(latin(source))).toBe(text);
  });

  it.each([
    ['of UTF-16, little end first', Buffer.from('\ufeffRené left “us”.', 'utf16le')],
    ['of UTF-16, big end first', Buffer.from('\ufeffRené left “us”.', 'utf16le').swap16()],
    ['of UTF-16 without a mark', Buffer.from('René left “us”.', 'utf16le')],
    ['of UTF-16 without a mark, big end first', Buffer.from('René left “us”.', 'utf16le').swap16()],
  ])('is read: %s', (_, bytes) => {
    expect(textOf(bytes)).toBe('René left “us”.');
  });
});

describe('an encoding that is not certain is refused', () => {
  it.each([
    ['Cyrillic', '\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0'],
    ['Polish', 'Pose\xb3 wyszed\xb3 wczoraj'],
    ['Turkish', 'Ba\xfebakan d\xfdn geldi'],
    ['the old Macintosh, its accents', 'Ren\x8e left the caf\x8e'],
    ['the old Macintosh, its marks', '\xd2We were warned,\xd3 she said. It isn\xd5t late.'],
    ['DOS', 'Ren\x82 left. A\xa0 la fin'],
    ['UTF-8 with one damaged byte', 'Ren\xc3\xa9 left the caf\xe9'],
    ['a picture', 'GIF89a\x01\x02\xff\xd8\xe0'],
    ['the later euro sign', 'It cost \xa430.'],
  ])('%s', (_, source) => {
    expect(textOf(latin(source))).toMatch(
      /^not valid UTF-8 at byte \d+, and of no other encoding for certain; save/,
    );
  });
});

describe('text that was decoded twice', () => {
  it.each([
    '“We were warned,” said Ana — and left…',
    'René Muñoz, of Tromsø, paid €30.',
    'It’s late.',
    'Ben said: 🌉 closed',
    'Žižek and Šimek',
    'À bientôt',
  ])('is mended: %s', (text) => {
    expect(twice(text)).not.toBe(text);
    expect(mendTwiceDecoded(twice(text))).toEqual({ text, problems: [] });
  });

  it('is mended where it could be meant, once another line is certain', () => {
    expect(mendTwiceDecoded(twice('It cost £20.\nIt’s late.')).text).toBe('It cost £20.\nIt’s late.');
    expect(mendTwiceDecoded('TRÂ« et Â°').text).toBe('TRÂ« et Â°');
  });

  it.each([
    'René wrote “Muñoz” — naïvely, à l’œuvre.',
    'Le mot à\u00a0«\u00a0tort\u00a0» reste.',
    'SÃO PAULO — “Não”, disse.',
    'The Ã is a letter, and so is â.',
    'TRÃ! cried the crowd',
    'ASCII only',
  ])('is not seen where nothing is wrong: %s', (text) => {
    expect(mendTwiceDecoded(text)).toEqual({ text, problems: [] });
  });

  it('is left as it is, and named with its line, where the line has other signs that are sound', async () => {
    const source = 'Bridge shut\n\nThe name “Muñoz” stood there as MuÃ±oz.\n';
    const reading = await plainTextReader(new TextEncoder().encode(source), 'a.txt');
    expect(reading).toMatchObject({
      kind: 'read',
      articles: [
        {
          text: source,
          problems: [{ line: 3, message: expect.stringMatching(/^“Ã±” looks like text .* save the file/) }],
        },
      ],
    });
  });

  it('takes time in proportion to the length', async () => {
    for (const unit of ['â€œ', 'Ã±', 'ÃÃ', 'Ã\n', 'é'])
      await expectLinear((length) => mendTwiceDecoded(unit.repeat(length / 2)), 1_000_000);
  }, 60_000);
});
