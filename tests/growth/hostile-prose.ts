import { filled, nameOf, wordOf } from './made-up-words.ts';

/** A text of about so many characters. */
export type TextOfLength = (length: number) => string;

const PARAGRAPHS = '\n\n';
const FORE_NAMES = ['Ana', 'Boris', 'Carla', 'David', 'Elena', 'Frank', 'Grace', 'Henry'];

function foreName(number: number): string {
  return FORE_NAMES[number % FORE_NAMES.length] ?? 'Ana';
}

function of(part: (number: number) => string, between?: string): TextOfLength {
  return (length) => filled(length, part, between);
}

/** What it is made of stands at its head, so that the rest is read as a report. */
function headed(part: (number: number) => string, between?: string): TextOfLength {
  return (length) => `Council meets on the harbour\n\n${filled(length, part, between)}`;
}

/** Prose of which a reader looks back at all that stood before, or ahead at all that follows, if it is careless. */
export const HOSTILE_PROSE: Readonly<Record<string, TextOfLength>> = {
  'many names': headed((n) => `${foreName(n)} ${nameOf(n)} came to the harbour.`, PARAGRAPHS),
  'many names in one paragraph': headed((n) => `${foreName(n)} ${nameOf(n)} came to the harbour.`),
  'many people who speak': headed(
    (n) => `“We wait for ship ${n},” said ${foreName(n)} ${nameOf(n)}.`,
    PARAGRAPHS,
  ),
  'many people of one surname': headed(
    (n) => `“We wait,” said ${nameOf(n)} Vega. Vega left at ${n}.`,
    PARAGRAPHS,
  ),
  'many people of one first name': headed(
    (n) => `“We wait,” said Ana ${nameOf(n)}. Ana left at ${n}.`,
    PARAGRAPHS,
  ),
  'one person in many forms': headed(
    (n) => `${nameOf(n)} Ana Vega came. “We wait,” said Ms Vega. Ana ${nameOf(n)} Vega left.`,
    PARAGRAPHS,
  ),
  'names with many words': headed((n) => `${nameOf(n)} ${nameOf(n * 7)}`),
  'many surnames alone': headed((n) => `“We wait,” said ${nameOf(n)}.`, PARAGRAPHS),
  'many titles': headed((n) => `“We wait,” Mr ${nameOf(n)} told Mrs ${nameOf(n + 1)}.`, PARAGRAPHS),
  'many office-holders': headed(
    (n) =>
      `Harbour minister ${foreName(n)} ${nameOf(n)} came. “We wait,” the ${nameOf(n).toLowerCase()} minister said.`,
    PARAGRAPHS,
  ),
  'many office-holders in one paragraph': headed(
    (n) =>
      `Harbour minister ${foreName(n)} ${nameOf(n)} came. “We wait,” the ${nameOf(n).toLowerCase()} minister said.`,
  ),
  'many holders of one office': headed(
    (n) => `The mayor, ${foreName(n)} ${nameOf(n)}, came. “We wait,” the mayor said.`,
    PARAGRAPHS,
  ),
  'many offices': headed(
    (n) => `${nameOf(n)} secretary Ana Vega came. “We wait,” the ${wordOf(n)} secretary said.`,
    PARAGRAPHS,
  ),
  'an office without end': headed(() => 'chairman of the'),
  'many bodies': headed((n) => `“We wait,” said the ${nameOf(n)} Council. The council met.`, PARAGRAPHS),
  'bodies by their initials': headed(
    (n) => `The ${nameOf(n)} ${nameOf(n + 3)} Agency (${nameOf(n).slice(0, 3).toUpperCase()}) said it waits.`,
    PARAGRAPHS,
  ),
  'many pronouns': headed((n) => `${n % 2 === 0 ? 'He' : 'She'} said they told him that her ship is theirs.`),
  'many people, and pronouns for them': headed(
    (n) => `${foreName(n)} ${nameOf(n)} came. “We wait,” ${n % 2 === 0 ? 'she' : 'he'} said.`,
  ),
  'pronouns in paragraphs of their own': headed(() => '“We wait,” he said.', PARAGRAPHS),
  'speech that goes on': headed((n) => `“We wait for ship ${n}.`, PARAGRAPHS),
  'speech without a speaker': headed((n) => `“We wait for ship ${n}.”`, PARAGRAPHS),
  'quotations side by side': headed((n) => `“Ship ${n}”`, ', '),
  'quotations around “he said”': headed((n) => `“We wait,” he said, “for ship ${n}.”`),
  'many verbs of speech': headed(() => 'said told added claimed'),
  'reported speech in reported speech': headed((n) => `Vega said that ${nameOf(n)} said that`),
  'one statement without end': headed((n) => `and that ship ${n} is late`),
  'many sentences': headed((n) => `Ship ${n} is late.`),
  'one sentence': headed((n) => wordOf(n)),
  'one sentence of clauses': headed((n) => `which ${wordOf(n)}, who waits,`),
  'many paragraphs': headed((n) => `Ship ${n} is late.`, PARAGRAPHS),
  'one paragraph again and again': headed(() => 'Ship is late.', PARAGRAPHS),
  'lines without an empty one': headed((n) => `Ship ${n} is late today`, '\n'),
  'a list': headed((n) => `- Ship ${n} is late`, '\n'),
  signatures: headed((n) => `“We wait for ship ${n}.”\n— ${foreName(n)} ${nameOf(n)}, Porto`, PARAGRAPHS),
  'a transcript': headed((n) => `${nameOf(n % 40).toUpperCase()}: We wait for ship ${n}.`, PARAGRAPHS),
  'questions and answers': headed((n) => `Q: Is ship ${n} late?\n\nA: It is.`, PARAGRAPHS),
  headlines: headed((n) => `${nameOf(n)} to close, says ${nameOf(n + 1)}`, PARAGRAPHS),
  captions: headed((n) => `Photo: ${foreName(n)} ${nameOf(n)}/Agency ${n}`, PARAGRAPHS),
  'links and copyright': headed((n) => `© 2026 https://ships.example/${n}`, PARAGRAPHS),
  bylines: of((n) => `By ${foreName(n)} ${nameOf(n)}`, '\n'),
  datelines: of((n) => `${nameOf(n).toUpperCase()} (Agency) —`, PARAGRAPHS),
  'dates and figures': headed((n) => `On ${1 + (n % 28)} March 2026, $${n}.5m or ${n}%`),
  'titles of works': headed((n) => `the film “Salt Water ${nameOf(n)}” and “Salt Water ${nameOf(n)}”`),
  'another language': (length) =>
    `Der Rat und das Schiff\n\n${filled(length, (n) => `„Wir warten auf Schiff ${n}“, sagte die Frau und der Mann.`, PARAGRAPHS)}`,
};

/** Hardly any words: what only looks for marks, ends and white space is slow on these first. */
export const HOSTILE_MARKS: Readonly<Record<string, TextOfLength>> = {
  'opened and not closed': headed((n) => `“a ${n % 7}`),
  'closed and not opened': headed((n) => `a” ${n % 7}`),
  'marks in marks': headed(() => '“a ‘b “c ‘d'),
  'opened first, closed last': (length) => `${'“a '.repeat(length / 6)}${'b” '.repeat(length / 6)}`,
  'typewriter marks': headed(() => '"a b'),
  'typewriter marks opened anew in each paragraph': headed(() => '"Ship is late.', PARAGRAPHS),
  'single marks': headed(() => "'a b'"),
  'single marks opened': headed(() => '‘a b'),
  apostrophes: headed(() => "o'clock the ships' captains' don’t"),
  'marks of other languages': headed(() => '«a» „b“ ‹c› »d«'),
  'brackets that open': headed(() => '(a [b'),
  'brackets within brackets': (length) => `${'(a '.repeat(length / 6)}${'b) '.repeat(length / 6)}`,
  'brackets in quotations': headed((n) => `“We [the ${n}] wait [for] it,” he said.`),
  dashes: headed(() => '— a – b -- c'),
  colons: headed(() => 'Vega: Porto:'),
  commas: headed(() => 'a, b,'),
  'stops of abbreviations': headed(() => 'U.S. Mr. St. a.m.'),
  'stops alone': headed(() => '. . .'),
  ellipses: headed(() => '“We … wait …”'),
  'question marks': headed(() => '?!'),
  'marks alone': of(() => '“', ''),
  'typewriter marks alone': of(() => '"', ''),
  'single marks alone': of(() => "'", ''),
  'one long word': of(() => 'a', ''),
  'one long word of capitals': of(() => 'A', ''),
  'one long number': of(() => '1', ''),
  'one long word of hyphens': of(() => 'a-', ''),
  'long words': headed((n) => wordOf(n).repeat(200)),
  'words with a capital': of(() => 'Aa'),
  'capitals and stops': of(() => 'A.'),
  spaces: of(() => ' ', ''),
  'spaces between words': headed((n) => `a${' '.repeat(5_000)}${n}`),
  'no-break spaces': headed(() => 'a\u00a0\u2009'),
  'empty lines': (length) => `Ship${'\n'.repeat(length)}is late.`,
  'empty lines with spaces': of(() => ' \t\n', ''),
  'accents that stand alone': of(() => 'e\u0301\u0300', ''),
  'invisible characters': of(() => '\u200b\u00ad', ''),
  emoji: of(() => '🌉', ''),
  'letters without spaces': of(() => '港口今天关闭。', ''),
  'names of properties': headed((n) => ['constructor', '__proto__', 'toString'][n % 3] ?? '', PARAGRAPHS),
};
