import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, PassageKind } from '../../src/corpus/article.ts';
import { divideArticle, parseArticle } from '../../src/corpus/parse-article.ts';
import { readPlainText } from '../../src/corpus/plain-text-reader.ts';
import { contains, textOf } from '../../src/text/span.ts';

const LEAD =
  'The harbour bridge was closed to lorries on Monday after engineers found cracks in two of its piers.';
const MORE = 'Repairs will take eighteen months, and the council has not said who will pay for them.';

function articleOf(text: string, path = 'gazette/bridge.txt'): Article {
  return parseArticle({ path, text, contentHash: 'hash' });
}

function passagesOf(article: Article): readonly (readonly [PassageKind, string])[] {
  return article.passages.map(({ kind, span }) => [kind, textOf(article.text, span)]);
}

function kindsOf(text: string, path?: string): readonly PassageKind[] {
  return articleOf(text, path).passages.map(({ kind }) => kind);
}

function seed(number: string): Article {
  const name = readdirSync('seeds').find((file) => file.startsWith(number)) ?? '';
  return articleOf(readFileSync(`seeds/${name}`, 'utf8'), name);
}

describe('the seed articles', () => {
  it.each([
    ['000', { headline: 1, body: 13 }],
    ['001', { headline: 1, byline: 1, body: 14 }],
    ['002', { headline: 1, standfirst: 1, body: 12, copyright: 1 }],
    ['003', { headline: 1, standfirst: 1, caption: 1, body: 25 }],
    ['004', { headline: 1, standfirst: 1, body: 12 }],
  ])('%s is divided into %o', (number, expected) => {
    const counts: Partial<Record<PassageKind, number>> = {};
    for (const { kind } of seed(number).passages) counts[kind] = (counts[kind] ?? 0) + 1;
    expect(counts).toEqual(expected);
  });

  it('keeps a dateline out of the paragraph that it opens', () => {
    const article = seed('003');
    expect(article.dateline && textOf(article.text, article.dateline)).toBe('MOSCOW/BEIRUT');
    expect(passagesOf(article)[3]?.[1]).toMatch(/^Russia said on Friday a draft UN resolution/);
  });

  it('reads a paragraph that blank lines tear in the middle of a sentence as one', () => {
    const [kind, words] = passagesOf(seed('002'))[7] ?? [];
    expect(kind).toBe('body');
    expect(words).toMatch(
      /^Foreign ministers from the US, the UK, France,\n+– plus the EU’s .* violating the ceasefire\.$/,
    );
  });
});

describe('paragraphs', () => {
  it.each([
    ['parted by blank lines', `Bridge shut\n\n${LEAD}\n\n${MORE}\n`],
    ['of one line each', `Bridge shut\n${LEAD}\n${MORE}`],
    ['parted by lines of blanks', `Bridge shut\n \t\n${LEAD}\n\u00a0\n\n\n${MORE}\n\n`],
  ])('%s are passages', (_, text) => {
    expect(passagesOf(articleOf(text))).toEqual([
      ['headline', 'Bridge shut'],
      ['body', LEAD],
      ['body', MORE],
    ]);
  });

  it('that are wrapped by hand are put together again', () => {
    const lead =
      'The harbour bridge was closed to lorries on\nMonday after engineers found cracks in two\nof its piers.';
    const more = 'Repairs will take eighteen months, and the\nSkerrow council has not said who pays.';
    expect(passagesOf(articleOf(`Bridge shut\n\n${lead}\n\n${more}\n`))).toEqual([
      ['headline', 'Bridge shut'],
      ['body', lead],
      ['body', more],
    ]);
  });

  it('number furniture too, as a reader would count', () => {
    const article = articleOf(`Bridge shut\n\nBy Ana Lindqvist\n\n${LEAD}`);
    expect(article.passages.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'headline'],
      [2, 'byline'],
      [3, 'body'],
    ]);
  });

  it('that begin with blanks, in copy that is wrapped by hand, are divided there', () => {
    const lead = 'The vineyards lost half of their grapes to\nhail on Monday, the growers’ cooperative said.';
    const more =
      '"We pick what is left," said chairwoman Rosa\nAmaral. "The rest is for the birds, and they\nare welcome to it."';
    expect(passagesOf(articleOf(`HAIL RUINS HARVEST\n    ${lead}\n    ${more}\n\tIt hailed on.`))).toEqual([
      ['headline', 'HAIL RUINS HARVEST'],
      ['body', lead],
      ['body', more],
      ['body', 'It hailed on.'],
    ]);
  });

  it.each([
    [
      'a list below its title',
      ['Winners:', '  Ana Lindqvist', '  Tomas Reyes', 'Losers:', '  Piet Halvorsen'],
    ],
    ['lines that are not full', ['  Soup', 'Bread', '  Fish', 'Rice']],
    ['whole sentences', ['  The bridge is closed.', 'It rained.', '  Divers come.', 'They work by night.']],
  ])('of a line each are left as they are where blanks say something else: %s', (_, lines) => {
    expect(
      passagesOf(articleOf(`Bridge shut\n\n${lines.join('\n')}`))
        .slice(1)
        .map(([, words]) => words),
    ).toEqual(lines.map((line) => line.trim()));
  });

  it('without a letter or a digit are left out', () => {
    expect(kindsOf(`Bridge shut\n\n${LEAD}\n\n* * *\n\n${MORE}`)).toEqual(['headline', 'body', 'body']);
  });
});

describe('furniture', () => {
  it.each<[string, PassageKind]>([
    ['By Ana Lindqvist', 'byline'],
    ['by Ana Lindqvist and Tomas Reyes in Skerrow', 'byline'],
    ['In this March 2, 2026, file photo, lorries wait on the quay at Skerrow', 'caption'],
    ['This undated photo provided by the harbour office shows a cracked pier', 'caption'],
    [
      'In this picture of the winter, nobody pays for the piers, and the ferries carry what they can.',
      'body',
    ],
    ['Video report by Coastline News Correspondent Ana Lindqvist', 'byline'],
    ['Written by Ana Lindqvist', 'byline'],
    ['Friday, July 21, 2017', 'dateline'],
    ['3 March 2026', 'dateline'],
    ['Published: 3 Mar 2026 10:15 GMT', 'dateline'],
    ['Last updated at 10:15, 3 March 2026', 'dateline'],
    ['2026-03-03', 'dateline'],
    ['SKERROW (Reuters) -', 'dateline'],
    ['FILE: The bridge in a storm last winter. Picture: Skerrow Council.', 'caption'],
    ['The bridge seen from the quay. Image: United States Navy.', 'caption'],
    ['Divers at the third pier Photograph: Ana Lindqvist/AFP', 'caption'],
    ['Divers at the third pier on Monday. (Photo by Ana Lindqvist/Getty Images)', 'caption'],
    ['Ana Lindqvist via Getty Images', 'caption'],
    ['Image caption, Divers at the third pier on Monday', 'caption'],
    ['– (Copyright The Skerrow Gazette Limited 2016)', 'copyright'],
    ['© 2026 The Skerrow Gazette', 'copyright'],
    ['Copyright 2026 Coastline Media. All rights reserved.', 'copyright'],
    ['Engineers warn that two piers may not last the winter', 'standfirst'],
  ])('“%s” below a headline is a %s', (line, kind) => {
    expect(kindsOf(`Bridge shut\n\n${line}\n\n${LEAD}\n\n${MORE}`)).toEqual([
      'headline',
      kind,
      'body',
      'body',
    ]);
  });

  it.each([
    'By Monday the last lorries had left the town.',
    'By nightfall, said the harbour master, “nobody could cross”.',
    'Copyright Act 1988 reforms were “overdue”, said the minister.',
    'The photo: a bridge that is no longer there, and a mayor who said “we were warned”.',
    'NATO - the alliance that the minister called “obsolete” - will meet on Friday.',
    'MAYOR: We will not put a toll on this bridge.',
    'May 2026 was the wettest month that Skerrow had ever seen, the council said.',
    '“We were never asked,” said Ms Okafor',
    'She said: “Three piers, not two.”',
    'Is the bridge safe?',
    'Ms Okafor had one question:',
  ])('“%s” is body', (line) => {
    const article = articleOf(`Bridge shut\n\n${LEAD}\n\n${line}\n\n${MORE}`);
    expect(passagesOf(article)[2]).toEqual(['body', line]);
  });

  it('takes one sentence between headline and dateline for a standfirst', () => {
    const text = `Bridge shut\n\nThe mayor said nobody had warned her.\n\nSKERROW - ${LEAD}\n\n${MORE}`;
    expect(kindsOf(text)).toEqual(['headline', 'standfirst', 'body', 'body']);
  });

  it('takes the same sentence for the lead where nothing parts it from the report', () => {
    expect(kindsOf(`Bridge shut\n\nThe mayor said nobody had warned her.\n\n${LEAD}`)).toEqual([
      'headline',
      'body',
      'body',
    ]);
  });

  it('knows a crosshead between paragraphs, and a list from crossheads', () => {
    expect(kindsOf(`Bridge shut\n\n${LEAD}\n\nWho will pay\n\n${MORE}`)).toEqual([
      'headline',
      'body',
      'heading',
      'body',
    ]);
    expect(kindsOf(`Bridge shut\n\n${LEAD}\n\nEggs\nFlour\nSalt\n\n${MORE}`)).toEqual([
      'headline',
      'body',
      'body',
      'body',
      'body',
      'body',
    ]);
  });

  it('has no headline where a file begins with a long paragraph, and is headed by its first sentence', () => {
    const article = articleOf(`${LEAD} ${MORE} ${LEAD} ${MORE}`);
    expect(article.passages.map(({ kind }) => kind)).toEqual(['body']);
    expect(textOf(article.text, article.headline)).toBe(LEAD);
  });
});

describe('datelines in front of a report', () => {
  it.each([
    ['SKERROW - ', 'SKERROW'],
    ['MOSCOW/BEIRUT - ', 'MOSCOW/BEIRUT'],
    ['PORT-AU-PRINCE, Haiti (AP) — ', 'PORT-AU-PRINCE, Haiti (AP)'],
    ['FLINT, Mich., Oct. 4 (UPI) — ', 'FLINT, Mich., Oct. 4 (UPI)'],
    ['LOS ANGELES -- ', 'LOS ANGELES'],
    ['**SKERROW** — ', 'SKERROW'],
    ['WASHINGTON ― ', 'WASHINGTON'],
    ['Paris (Reuters) – ', 'Paris (Reuters)'],
  ])('“%s” is kept apart', (opening, dateline) => {
    const article = articleOf(`Bridge shut\n\n${opening}${LEAD}`);
    expect(article.dateline && textOf(article.text, article.dateline)).toBe(dateline);
    expect(passagesOf(article)[1]).toEqual(['body', LEAD]);
  });

  it.each(['Labour - and only Labour - ', 'TRUMP SAYS HE WILL NOT PAY FOR IT - ', 'WALLACE: '])(
    '“%s” is not one',
    (opening) => {
      const article = articleOf(`Bridge shut\n\n${opening}${LEAD}`);
      expect(article.dateline).toBeUndefined();
      expect(passagesOf(article)[1]?.[1]).toBe(opening + LEAD);
    },
  );
});

describe('ids', () => {
  it('do not move when a paragraph is put in above', () => {
    const idOf = (text: string) => articleOf(text).passages.at(-1)?.id;
    expect(idOf(`Bridge shut\n\n${LEAD}\n\n${MORE}`)).toBe(
      idOf(`Bridge shut\n\nA new lead.\n\n${LEAD}\n\n${MORE}`),
    );
  });

  it('differ for the same words said twice, and in another article', () => {
    const twice = articleOf(`Bridge shut\n\n${LEAD}\n\n${LEAD}`).passages.map(({ id }) => id);
    const elsewhere = articleOf(`Bridge shut\n\n${LEAD}`, 'wire/bridge.txt').passages.map(({ id }) => id);
    expect(new Set([...twice, ...elsewhere]).size).toBe(5);
    expect(twice.every((id) => id.length <= 24)).toBe(true);
  });
});

describe('several articles of one file', () => {
  const read = (text: string, key?: string) => ({
    ...readPlainText(text),
    ...(key === undefined ? {} : { key }),
  });
  const idOf = (place?: number, key?: string) =>
    divideArticle(read(`Bridge shut\n\n${LEAD}`, key), {
      path: 'wire/all.txt',
      contentHash: '',
      ...(place === undefined ? {} : { place }),
    }).id;

  it('have ids of their own, and the same words in them too', () => {
    const [one, other] = [1, 2].map((place) =>
      divideArticle(read(`Bridge shut\n\n${LEAD}`), { path: 'wire/all.txt', contentHash: '', place }),
    );
    expect(one?.id).not.toBe(other?.id);
    expect(one?.passages[1]?.id).not.toBe(other?.passages[1]?.id);
  });

  it('keep them, where the file names its articles, however many it has', () => {
    expect(idOf(1, 'urn:bridge')).toBe(idOf(7, 'urn:bridge'));
    expect(idOf(undefined, 'urn:bridge')).toBe(idOf(7, 'urn:bridge'));
    expect(idOf(1, 'urn:bridge')).not.toBe(idOf(1, 'urn:toll'));
  });

  it('are one article as before where there is one', () => {
    expect(idOf()).toBe(articleOf('Another', 'wire/all.txt').id);
    expect(idOf()).not.toBe(idOf(1));
  });
});

describe('the language of an article', () => {
  it('is what its front matter declares, else what its words tell, and unknown in doubt', () => {
    const declared = articleOf(`---\nlang: de-AT\n---\nBrücke gesperrt\n\n${LEAD}`);
    expect(declared.language).toBe('de');
    expect(articleOf(LEAD).language).toBe('en');
    expect(Object.keys(articleOf('Bridge shut'))).not.toContain('language');
  });
});

describe('any text at all', () => {
  const words = fc.constantFrom(
    '---\n',
    'title: x\n',
    '# ',
    '> ',
    '- ',
    '\n',
    '\n\n',
    '“',
    '"',
    'By ',
    'MOSCOW - ',
    '```',
    '<!--',
    '-->',
    '|',
    '![](',
    ')',
    '*',
    '😀',
    '\u0000',
    ' ',
    'Lorries wait. ',
    'the quay,',
    LEAD,
  );
  it.each(['a.txt', 'a.md'])('gives passages that lie in order within it, as %s', (path) => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const article = articleOf(parts.join(''), path);
        let end = 0;
        for (const { span, sentences } of article.passages) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(textOf(article.text, span)).toBe(textOf(article.text, span).trim());
          expect(sentences.every((sentence) => contains(span, sentence))).toBe(true);
          end = span.end;
        }
        expect(new Set(article.passages.map(({ id }) => id)).size).toBe(article.passages.length);
      }),
      { seed: 20161208, numRuns: 400 },
    );
  });
});
