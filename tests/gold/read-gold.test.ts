import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locateMarkedWords } from './locate-words.ts';
import { labelledArticle, OWN_ARTICLES, OWN_SEEDS, readGold } from './read-gold.ts';

const FERRY = `
kind: local paper
outlet: The Harbour Bell
text: |
  Ferry “days away”

  “We wait 😀,” said Ana Keba, the harbourmaster. “We always wait.”

  Her brother Leo called it a hard winter, and the company “hard
  of hearing”. The band played ‘The Tide’.
quotations:
  - { words: days away, speaker: nobody, headline: true }
  - { words: "We wait 😀,", speaker: Ana Keba, mention: Ana Keba }
  - { words: We … wait., speaker: Ana Keba, mention: Ana Keba }
  - { words: hard of hearing, speaker: Leo, mention: Her brother Leo, fragment: true }
terms: [ The Tide ]
people:
  - { name: Ana Keba, gender: female, roles: [ harbourmaster ] }
  - { name: Leo, gender: male }
`;

/** The labels of the ferry with some words exchanged. */
function ferry(from = '', to = ''): string {
  return FERRY.replace(from, to);
}

describe('a file of labels', () => {
  it('becomes a line of the labelled sets: words as UTF-16 offsets into the article', () => {
    const { id, text, quotes = [], terms = [], people = [] } = labelledArticle('folder/ferry.yaml', ferry());
    expect(id).toBe('ferry');
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual([
      'days away',
      'We wait 😀,',
      'We always wait.',
      'hard\nof hearing',
    ]);
    expect(quotes.map(({ kind }) => kind)).toEqual(['headline', 'direct', 'direct', 'fragment']);
    expect(quotes.map(({ speakerType }) => speakerType)).toEqual(['nobody', 'person', 'person', 'person']);
    expect(quotes.map(({ mentionType }) => mentionType)).toEqual(['none', 'name', 'name', 'name']);
    expect(terms.map(({ start, end }) => text.slice(start, end))).toEqual(['The Tide']);
    expect(people).toEqual([
      expect.objectContaining({ name: 'Ana Keba', gender: 'female', roles: ['harbourmaster'], quoted: true }),
      expect.objectContaining({ name: 'Leo', aliases: [], quoted: true }),
    ]);
  });

  it.each([
    [
      'words that the article does not hold',
      'We … wait.',
      'They … wait.',
      '“They … wait.” does not stand in marks',
    ],
    ['words out of their order', 'words: days away', 'words: We always wait.', 'does not stand in marks'],
    [
      'a speaker who is nobody of the people',
      'speaker: Ana Keba,',
      'speaker: Ana Vega,',
      '“Ana Vega” is not among',
    ],
    [
      'a name that the article does not use',
      'name: Leo, gender: male',
      'name: Leo, aliases: [ Leonard ]',
      '“Leonard”',
    ],
    [
      'a mention that the article does not hold',
      'mention: Her brother',
      'mention: Her uncle',
      '“Her uncle Leo”',
    ],
    ['marks that bear no label', 'terms: [ The Tide ]', '', 'the marks at “‘The Tide’.'],
    ['neither speaker nor body', 'speaker: nobody, ', '', 'give either speaker or body'],
    ['a misspelt key', 'fragment: true', 'fragmant: true', 'fragmant'],
    ['neither text nor file', 'text: |', 'words: |', 'give either text or file'],
  ])('is refused for %s', (_fault, from, to, message) => {
    expect(FERRY).toContain(from);
    expect(() => labelledArticle('ferry.yaml', ferry(from, to))).toThrow(message);
    expect(() => labelledArticle('ferry.yaml', ferry(from, to))).toThrow('ferry.yaml');
  });

  it('knows a body by its names, and tells its name from “the board” and “it”', () => {
    const labels = (mention: string) => `
kind: wire
outlet: The Wire
text: |
  The Tide Board says it is “ready”, and the board’s chair is not.
quotations:
  - { words: ready, body: [ Tide Board, Board ], mention: ${mention}, fragment: true }
people: []
`;
    const roadOf = (mention: string) => labelledArticle('a.yaml', labels(mention)).quotes?.[0]?.mentionType;
    expect(roadOf('The Tide Board')).toBe('org');
    expect(roadOf('Tide Board')).toBe('org');
    expect(roadOf('it')).toBe('pronoun');
    expect(roadOf('the board’s chair')).toBe('nominal');
  });
});

it('is read as README.md shows it', () => {
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
  const shown = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const { text, quotes = [], terms = [] } = labelledArticle('README.md', shown);
  expect(quotes.map(({ start, end }) => text.slice(start, end))[1]).toMatch(
    /^And if the board[\s\S]* nine years\.$/,
  );
  expect([quotes.length, terms.length]).toEqual([4, 1]);
});

describe('where words stand', () => {
  it.each([
    ['a hard winter, “hard” to bear', 'hard', 'hard', 16],
    ['“Wait,” she said. “We go… tomorrow, we go.”', 'We go… tomorrow, we go.', 'We go… tomorrow, we go.', 19],
    ['«\u00a0We wait\u00a0» he said', 'We wait', 'We wait', 2],
    ["``We have held\nthe line,'' he said", 'We have held the line,', 'We have held\nthe line,', 2],
    ['“One.\n\n“Two.\n\n“Three.”', 'One. … Three.', 'One.\n\n“Two.\n\n“Three.', 1],
    ['“Forgotten at the end\n\nNext', 'Forgotten at the end', 'Forgotten at the end', 1],
  ])('%j: %j', (text, words, found, start) => {
    const span = locateMarkedWords(text, words, 0);
    expect(span?.start).toBe(start);
    expect(text.slice(span?.start, span?.end)).toBe(found);
  });

  it.each([
    ['a hard winter', 'hard'],
    ['“hardly” a winter', 'hard'],
    ['“We wait.”', 'We go … wait.'],
  ])('%j does not hold %j in marks', (text, words) => {
    expect(locateMarkedWords(text, words, 0)).toBeUndefined();
  });
});

describe('our labelled articles', () => {
  const articles = readGold(OWN_ARTICLES);

  it('are sixty and more, of many kinds, outlets and marks', () => {
    expect(articles.length).toBeGreaterThanOrEqual(60);
    expect(new Set(articles.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(30);
    expect(new Set(articles.map(({ outlet }) => outlet)).size).toBeGreaterThanOrEqual(60);
    const text = articles.map((article) => article.text).join('\n');
    for (const mark of ['“', '"', '‘', "'", '«', '``', 'Q:']) expect(text).toContain(mark);
  });

  it('bear words of every kind: of persons, of bodies, of nobody, denied, in doubt', () => {
    const quotes = articles.flatMap((article) => article.quotes ?? []);
    const count = (is: (quote: (typeof quotes)[number]) => boolean) => quotes.filter(is).length;
    expect(count(({ speakerType }) => speakerType === 'person')).toBeGreaterThan(400);
    expect(count(({ speakerType }) => speakerType === 'body')).toBeGreaterThan(30);
    expect(count(({ speakerType }) => speakerType === 'nobody')).toBeGreaterThan(30);
    expect(count(({ denied }) => denied === true)).toBeGreaterThan(2);
    for (const road of ['name', 'pronoun', 'nominal', 'org', 'none'])
      expect(count(({ mentionType }) => mentionType === road)).toBeGreaterThan(0);
  });

  it('are some 120 to 350 words long each', () => {
    for (const { id, text } of articles) {
      const words = text.trim().split(/\s+/).length;
      expect(`${id} ${words >= 120 && words <= 350}`).toBe(`${id} true`);
    }
  });

  it('stand beside labels of all five seeds', () => {
    expect(readGold(OWN_SEEDS)).toHaveLength(5);
  });

  it('are missed loudly', () => {
    const empty = mkdtempSync(join(tmpdir(), 'no-gold-'));
    try {
      expect(() => readGold(empty)).toThrow('no labelled articles');
      expect(() => readGold(join(empty, 'nowhere'))).toThrow('nowhere');
    } finally {
      rmSync(empty, { recursive: true });
    }
  });
});
