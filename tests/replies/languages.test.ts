import { describe, expect, it } from 'vitest';
import type { Messages, Translation } from '../../src/replies/messages.ts';
import { english } from '../../src/replies/messages-english.ts';
import { messagesFor } from '../../src/replies/messages-for.ts';
import { french } from '../../src/replies/messages-french.ts';
import { german } from '../../src/replies/messages-german.ts';
import { spanish } from '../../src/replies/messages-spanish.ts';
import { sampleArguments } from './sample-arguments.ts';

type Template = (...values: unknown[]) => string;
type Word = string | Template;

/** Names of the bot and of people on the page, signs, formats, and what is a word of that language, too. */
const SAME_EVERYWHERE = `page.botName page.channel page.personaNames.member page.personaNames.another
  page.personaNames.moderator frame.paragraph frame.paragraphs why.word reading.kinds.body help.title actions.entry
  actions.report coverage.picture.heard citation.markdown citation.bibtex citation.ris settings.languages.en settings.languages.de
  settings.languages.fr settings.languages.es gathering.kinds.wordpress reading.formats.markdown reading.formats.word reading.formats.pdf
  reading.formats.epub reading.formats.json reading.formats.json-lines`.split(/\s+/);

const TRANSLATIONS: readonly (readonly [string, Translation, readonly string[]])[] = [
  ['German', german, [...SAME_EVERYWHERE, 'page.messageBy', 'citation.text']],
  [
    'French',
    french,
    [
      ...SAME_EVERYWHERE,
      ...'page.count profile.besideIn coverage.articles coverage.passages coverage.dates coverage.views.sources gathering.title'.split(
        ' ',
      ),
      ...'gathering.articles gathering.field gathering.kinds.pages commands.coverage.options.view.choices.sources'.split(
        ' ',
      ),
    ],
  ],
  ['Spanish', spanish, [...SAME_EVERYWHERE, 'page.messageBy']],
];

const englishWords = wordsOf(english);

describe.each(TRANSLATIONS)('the words in %s', (_name, table, sameOnPurpose) => {
  const words = wordsOf(table);

  it('are those of the English table, neither more nor fewer', () => {
    const named = [...words.keys()].filter((path) => !/^commands\..*\.name$/.test(path));
    expect(named.sort()).toEqual([...englishWords.keys()].sort());
  });

  it('are not the English ones, but where that is meant', () => {
    const same = [...englishWords].filter(([path, word]) => said(path, word) === said(path, words.get(path)));
    expect(same.map(([path]) => path).sort()).toEqual([...sameOnPurpose].sort());
  });

  it.each([31, 2, 1, 0])('say all that the English ones say of %i and more', (number) => {
    const lost = [...englishWords].flatMap(([path, word]) =>
      [false, true].flatMap((flag) => {
        const [there, here] = [said(path, word, number, flag), said(path, words.get(path), number, flag)];
        const isWhole = factsIn(there).every((fact) => here.includes(fact));
        const isMore =
          /⟨/.test(here) && factsIn(here).some((fact) => /⟨/.test(fact) && !there.includes(fact));
        const isBroken =
          path !== 'reading.kinds.body' && (here.trim() === '' || /undefined|NaN|\[object/.test(here));
        return (isWhole || number < 3) && !isMore && !isBroken ? [] : [[path, there, here]];
      }),
    );
    expect(lost).toEqual([]);
  });

  it('leave the marks of the content line to what the asker typed', () => {
    const marked = [...words].filter(
      ([path, word]) => path !== 'console.usage' && /[“”„]/.test(said(path, word)),
    );
    expect(marked).toEqual([]);
  });

  it('fit where Discord puts them', () => {
    const tooLong = [...words].filter(([path, word]) => said(path, word, 12_345).length > limitOf(path));
    expect(tooLong.map(([path]) => path)).toEqual([]);
  });
});

describe('numbers in chrome', () => {
  it.each([
    ['en', '1 article · newest 8 Dec 2016 · revision 1a2b3c4d'],
    ['de', '1 Artikel · neuester vom 8. Dez. 2016 · Stand 1a2b3c4d'],
    ['fr', '1 article · le plus récent du 8 déc. 2016 · révision 1a2b3c4d'],
    ['es', '1 artículo · el más reciente, del 8 dic 2016 · revisión 1a2b3c4d'],
  ] as const)('writes days as %s does', (locale, footer) => {
    expect(messagesFor(locale).frame.footer(1, '2016-12-08', '1a2b3c4d')).toBe(footer);
  });

  it.each([
    ['de', '0 Zitate', '1 Zitat', '2 Zitate', '12.345 Zitate'],
    ['fr', '0 citation', '1 citation', '2 citations', '12\u202f345 citations'],
    ['es', '0 citas', '1 cita', '2 citas', '12.345 citas'],
    ['en', '0 quotations', '1 quotation', '2 quotations', '12,345 quotations'],
  ])('counts as %s does', (locale, ...counted) => {
    const { all } = messagesFor(locale).speech;
    const heads = [0, 1, 2, 12_345].map((total, index) => all(total).slice(0, (counted[index] ?? '').length));
    expect(heads).toEqual(counted);
  });

  it.each([
    ['de', '1 Name passt zu Kai. Wer ist gemeint?', '2 Namen passen zu Kai. Wer ist gemeint?'],
    ['fr', '1 nom correspond à Kai. De qui s’agit-il ?', '2 noms correspondent à Kai. De qui s’agit-il ?'],
    [
      'es',
      '1 nombre coincide con Kai. ¿A quién te refieres?',
      '2 nombres coinciden con Kai. ¿A quién te refieres?',
    ],
  ])('puts the verb into the plural, too: %s', (locale, one, two) => {
    const { choosePeople } = messagesFor(locale).answers;
    expect([choosePeople('Kai', 1), choosePeople('Kai', 2)]).toEqual([one, two]);
  });

  it.each([
    ['de', 'In keinem Artikel: Kai, Brücke und Maut.'],
    ['fr', 'Dans aucun article : Kai, Brücke et Maut.'],
    ['es', 'En ningún artículo: Kai, Brücke y Maut.'],
  ])('lists as %s does', (locale, listed) => {
    expect(messagesFor(locale).why.neverMentioned(['Kai', 'Brücke', 'Maut'])).toBe(listed);
  });

  it.each(['2016-02-31', 'spring 2016', ''])('leaves a day that is none as it comes: %s', (day) => {
    for (const [, { frame }] of TRANSLATIONS) expect(frame.day(day)).toBe(day);
  });
});

describe('messagesFor', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['FR', 'fr'],
    ['es-419', 'es'],
    ['es-ES', 'es'],
    ['en-GB', 'en'],
    ['nl', 'en'],
    ['constructor', 'en'],
    ['', 'en'],
  ])('%s → %s', (locale, language) => {
    expect(messagesFor(locale).language).toBe(language);
  });
});

/** Every text and template of a table, by its path. */
function wordsOf(table: Messages): ReadonlyMap<string, Word> {
  const walk = (part: object, path: string): readonly (readonly [string, Word])[] =>
    Object.entries(part).flatMap(([key, value]: [string, Word | object]) =>
      typeof value === 'object' ? walk(value, `${path}${key}.`) : [[`${path}${key}`, value as Word] as const],
    );
  return new Map(walk(table, ''));
}

function said(path: string, word: Word | undefined, number = 31, flag = false): string {
  if (word === undefined) return '';
  // The English table knows the names of the parameters.
  const named = englishWords.get(path);
  const source = typeof named === 'function' ? named : typeof word === 'function' ? word : undefined;
  return typeof word === 'string' || source === undefined
    ? String(word)
    : word(...sampleArguments(path, source, number, flag));
}

/** The texts and numbers that were put into a template. */
function factsIn(text: string): readonly string[] {
  return text.match(/⟨[^⟩]*⟩|\d+/g) ?? [];
}

/** Discord's limits for the places where words alone, without names, could be too long; a line of content otherwise. */
function limitOf(path: string): number {
  if (/^commands\..*\.name$/.test(path)) return 32;
  if (/^commands\..*(description|choices\.)/.test(path) || path.endsWith('privateOption.description'))
    return 100;
  if (path === 'report.title' || path === 'report.what' || path === 'report.note') return 45;
  if (/^(actions\.(?!share|remove|cool)|coverage\.views|settings\.(lift|back)|why\.(back|button))/.test(path))
    return 80;
  return path.startsWith('console.') ? 1_000 : 400;
}
