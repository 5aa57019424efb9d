const SYLLABLES = [...'bdfgklmnprstvz'].flatMap((consonant) =>
  [...'aeiou'].map((vowel) => consonant + vowel),
);
const WORDS = SYLLABLES.length ** 3;
/** Prime to the number of words, so that words with neighbouring numbers look nothing alike and none comes twice. */
const STRIDE = 104_729;

/** The invented name with this number, six letters; another for each number up to 343,000. */
export function inventedName(number: number): string {
  let rest = (number * STRIDE) % WORDS;
  let word = '';
  for (let syllable = 0; syllable < 3; syllable++) {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Makes the part of a text with this number, counted from 0. */
type Part = (number: number) => string;

const lower = (number: number): string => inventedName(number).toLowerCase();

/** Paragraphs that say something new each time: what grows with all that was met before shows here. */
const PROSE: Readonly<Record<string, Part>> = {
  'office-holders': (n) =>
    `Harbour minister Ana ${inventedName(n)} came. “We wait,” the ${lower(n)} minister said.\n\n`,
  'holders of one office': (n) =>
    `Harbour minister Leo ${inventedName(n)} came. “We wait,” the harbour minister said.\n\n`,
  'offices of one person': (n) =>
    `Ana Vega, ${lower(n)} minister, came. “We wait,” the ${lower(n + 1)} minister said.\n\n`,
  'offices of many words': (n) =>
    `Deputy ${lower(n % 40)} ${lower(40 + ((n * 7) % 40))} minister Ana ${inventedName(n)} came. “No,” the ${lower((n * 3) % 40)} ${lower(40 + ((n * 11) % 40))} minister said.\n\n`,
  bodies: (n) => `The ${inventedName(n)} Harbour Council met. “We wait,” said the ${lower(n)} council.\n\n`,
  'bodies by their initials': (n) =>
    `The ${inventedName(n)} Harbour Council met. “We wait,” said ${inventedName(n).slice(0, 1)}HCX.\n\n`,
  'spokeswomen of bodies': (n) =>
    `The ${inventedName(n)} Harbour Agency met. “No,” a ${lower(n)} council spokeswoman said.\n\n`,
  'people of many surnames': (n) =>
    `Ana ${inventedName(n)} met Leo ${inventedName(n + 1)}. “We wait,” ${inventedName(n)} said.\n\n`,
  'people of one surname': (n) => `${inventedName(n)} Vega came, said Ana Vega. “We wait,” Vega said.\n\n`,
  'people of one surname, by title': (n) =>
    `Mr ${inventedName(n)} Vega came. “We wait,” Ms Vega said. “No,” said Mr Vega.\n\n`,
  'people of one given name': (n) => `Ana ${inventedName(n)} came. “We wait,” Ana said.\n\n`,
  'surnames alone before the full name': (n) => `“We wait,” Vega said. “No,” said ${inventedName(n)}.\n\n`,
  'middle names': (n) =>
    `Ana ${inventedName(n)} Vega came. “We wait,” ${inventedName(n + 1)} Vega Okoye said.\n\n`,
  'surnames of many words': (n) =>
    `Ana van der ${inventedName(n)} came. “We wait,” Van der ${inventedName(n)} said.\n\n`,
  'names with initials': (n) =>
    `${'ABCDEFGHIJ'.charAt(n % 10)}. ${'KLMNOPQRST'.charAt(n % 9)}. Vega met ${inventedName(n)} Vega, who said no.\n\n`,
  'unknown names that speak': (n) => `“We wait,” ${inventedName(n)} ${inventedName(n + 7)} said.\n\n`,
  pronouns: (n) => `He said she was ${lower(n)}. “We wait,” she said. “No,” he said of his and her plan.\n\n`,
  'quotations without a verb': (n) => `“We wait for the ${lower(n)} ferry.”\n\n`,
  'quotations by an unnamed voter': (n) => `“We wait for the ${lower(n)} ferry,” a voter said.\n\n`,
  'reported speech': (n) =>
    `Ana Vega said the ${lower(n)} ferry was late. The minister denied it, according to Leo Okoye.\n\n`,
  'headings that quote': (n) =>
    `“The ${lower(n)} ferry waits now”\n\nLate, said Ana Vega. “The ${lower(n + 1)} ferry does not wait.”\n\n`,
  'paragraphs of a word': (n) => `${inventedName(n)}\n\n`,
  'quotations over paragraphs': (n) => `“The ${lower(n)} ferry waits.\n\n`,
};

/** One paragraph, one sentence or one word without end. */
const ENDLESS: Readonly<Record<string, Part>> = {
  'one paragraph of quotations': (n) => `“We wait for ${lower(n)},” Ana ${inventedName(n)} said. `,
  'one sentence of quotations': (n) => `“we wait for ${lower(n)},” Ana ${inventedName(n)} said, and `,
  'one sentence of names': (n) => `Ana ${inventedName(n)}, Leo ${inventedName(n + 1)} and `,
  'one sentence of verbs': () => 'she said he said they said ',
  'one sentence of commas': (n) => `${lower(n)}, `,
  'one sentence of pronouns': () => 'he she his her him ',
  'quotations side by side': (n) => `“${lower(n)}”`,
  'quotations side by side, with blanks': (n) => `“We ${lower(n)}!” `,
  'quotations in two pieces': (n) => `“We,” she said, “wait for ${lower(n)}.” `,
  'titles side by side': (n) => `Mr ${inventedName(n)} Mrs ${inventedName(n + 1)} Lord `,
  initials: () => 'A. B. C. ',
  'capitals and small words': (n) => `${inventedName(n)} of the `,
  'words with a capital': (n) => `${inventedName(n)} `,
  'opened again and again': () => '“a ',
  'opened with straight marks': () => '"a ',
  'closed again and again': () => 'a” ',
  'opened and closed without words': () => '“”',
  'single marks, opened': () => '‘a ',
  'apostrophes at ends': () => "dogs' ",
  'apostrophes within': () => "o'o'o'",
  'nested marks': () => '“a ‘b “c ‘d ',
  'nested and closed marks': () => '“a ‘b’ “c” d” ',
  'mixed marks': () => '“a" \'b” «c’ ',
  brackets: () => '((((',
  'brackets around words': (n) => `(${lower(n)} [a `,
  dashes: () => 'a – b -- ',
  colons: () => 'Vega: no: ',
  'full stops': () => '. ',
  'full stops without blanks': () => 'a.b.',
  'question marks': () => '?! ',
  'said again and again': () => '“We wait,” said Vega. ',
  'offices without end': () => 'chairman of ',
  'emphasis without end': () => '*a _b ',
  capitals: () => 'A',
  'small letters': () => 'a',
  digits: () => '1,',
  hyphens: () => 'a-',
  blanks: () => ' ',
  'quotation marks': () => '"',
  'opening marks': () => '“',
  'single marks': () => "'",
};

/** Lines that a reader of plain text or Markdown might weigh against all others. */
const LINES: Readonly<Record<string, Part>> = {
  'lines that go on': (n) => `${lower(n)}\n`,
  'lines that begin small, ever apart': (n) => `${lower(n)}\n\n`,
  'lines of one width': (n) => `The ${lower(n)} ferry waits for the ${lower(n + 1)} ferry in the harbour\n`,
  'empty lines': () => '\n',
  'lines of closing marks': () => '”””””\n',
  captions: (n) => `The ${lower(n)} ferry. Photo: Ana Vega\n\n`,
  bylines: (n) => `By Ana ${inventedName(n)}\n\n`,
  datelines: () => 'LISBON (Reuters)\n\n',
  'dashes in lines': () => 'LISBON - - - - -\n\n',
};

/** Lines that only Markdown knows. */
const MARKDOWN: Readonly<Record<string, Part>> = {
  headings: (n) => `# The ${lower(n)} ferry\n\n`,
  'headings that quote, in Markdown': (n) =>
    `# “The ${lower(n)} ferry waits”\n\n“The ${lower(n + 1)} ferry does not wait,” Ana Vega said.\n\n`,
  'pictures that are never closed': () => '![a\n',
  'pictures in links that are never closed': () => '[![a](b\n',
  links: (n) => `[a${n}](https://a.example/${n}) `,
  'links that are never closed': () => '[a](',
  'opened brackets': () => '[',
  'opened pictures': () => '![',
  fences: () => '```\n',
  'comments that are never closed': () => '<!-- a\n',
  'opened tags': () => '<a ',
  'lists within lists': (n) => `${'  '.repeat(n % 20)}- ${lower(n)}\n`,
  'block quotations': (n) => `> “We wait for ${lower(n)},” Ana Vega said.\n`,
  'block quotations within each other': () => '>>>>>>>>>> a\n',
  emphasis: () => '**a *b _c ',
  'emphasis by stars': () => '*',
  'code without end': () => '`a ',
  tables: () => '| a | b |\n',
  rules: () => '- - -\n',
  'underlined headings': (n) => `${inventedName(n)}\n===\n`,
  'front matter': () => '---\n',
  'link definitions': (n) => `[a${n}]: https://a.example/${n}\n`,
  entities: () => '&amp;&#34;',
};

/** Few words or marks without end: `size` units of a text whose length is not in how many parts it has. */
const LONG: Readonly<Record<string, (size: number) => string>> = {
  'one long word': (size) => `The ${'a'.repeat(size)} said: “No.”`,
  'a spokeswoman behind long words': (size) =>
    `A ${'a'.repeat(size / 2)} ${'b'.repeat(size / 2)} spokeswoman said: “No.”`,
  'a name of two long words': (size) => {
    const word = `A${'a'.repeat(size / 6)}`;
    return `${word} B${word} came. ${word}b B${word} said: “No.” ${word}c B${word} said: “No.”`;
  },
  'a body of long words': (size) => {
    const word = `A${'a'.repeat(size / 4)}`;
    return `The ${word} ${word} Council met. “No,” said the ${word} council.`;
  },
  'a name with many blanks': (size) =>
    `The Harbour${' '.repeat(size / 2)}Council met. “No,” said${' '.repeat(size / 2)}the council.`,
  'a long quotation': (size) => `“We ${'wait and '.repeat(size / 9)}wait,” Ana Vega said.`,
  'a long quotation of blanks': (size) => `“We${' '.repeat(size)}wait,” Ana Vega said.`,
  'a long number': (size) => `Ana Vega said: “${'1'.repeat(size)}.”`,
  'a long link': (size) => `![${'a'.repeat(size / 2)}](${'b'.repeat(size / 2)})`,
  'a long row of closing marks': (size) => `Ana Vega said: “No${'”'.repeat(size)}`,
  'a long row of dashes': (size) => `Ana Vega ${'-'.repeat(size)} “No”`,
  'a long row of dots': (size) => `Ana Vega said: “No${'.'.repeat(size)}”`,
  'a long row of dots in a heading': (size) =>
    `# “No${'.'.repeat(size / 2)}a”\n\nText.\n\n“No${'.'.repeat(size / 2)}a,” Vega said.`,
  'a long dateline': (size) => `LISBON ${'('.repeat(size)}`,
  'a long heading': (size) => `# ${'Ferries wait '.repeat(size / 13)}\n\nText.`,
  'a front matter without end': (size) => `---\ntitle: a\n${'key: value\n'.repeat(size / 11)}`,
};

/** What a text is made of, and the file that it is read as. */
export interface HostileText {
  readonly path: 'hostile.txt' | 'hostile.md';
  /** A text of about so many units. */
  readonly text: (length: number) => string;
}

/** Texts by what is hostile about them. */
export const HOSTILE: ReadonlyMap<string, HostileText> = new Map([
  ...[PROSE, ENDLESS, LINES].flatMap((kind) => partedTexts(kind, 'hostile.txt')),
  ...partedTexts(MARKDOWN, 'hostile.md'),
  ...Object.entries(LONG).map(
    ([name, text]) => [name, { path: 'hostile.txt', text: belowHeadline(text) }] as const,
  ),
  ...Object.entries(LONG).map(
    ([name, text]) => [`${name}, in Markdown`, { path: 'hostile.md', text }] as const,
  ),
]);

function partedTexts(
  kind: Readonly<Record<string, Part>>,
  path: HostileText['path'],
): readonly (readonly [string, HostileText])[] {
  return Object.entries(kind).map(([name, part]) => [
    name,
    { path, text: belowHeadline((length) => partsOf(part, length)) },
  ]);
}

function belowHeadline(text: (size: number) => string): HostileText['text'] {
  return (length) => `The harbour\n\n${text(length)}`;
}

function partsOf(part: Part, length: number): string {
  const parts: string[] = [];
  for (let size = 0, number = 0; size < length; number++) {
    const next = part(number);
    parts.push(next);
    size += next.length;
  }
  return parts.join('');
}
