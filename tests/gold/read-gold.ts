import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import type { LabelledArticle, LabelledPerson, LabelledQuotation } from '../evaluate/labelled-article.ts';
import { bareName } from '../evaluate/name-match.ts';
import { locateMarkedWords } from './locate-words.ts';

const NOBODY = 'nobody';
const PRONOUNS = new Set('he she they it we i you him her them his their its himself herself'.split(' '));
/** Marks that open something; an apostrophe does not. Straight marks are looked at too, whether they open or close. */
const OPENING_MARKS = /[“„«"]|``|(?<![\p{L}\p{N}])‘(?=[\p{L}\p{N}])/gu;

const flag = z.literal(true).optional();
const names = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

const quotationSchema = z
  .strictObject({
    words: z.string().min(1),
    /** A person's name as under `people`, any of several, or `nobody`. */
    speaker: names.optional(),
    /** Instead of `speaker`: who speaks is no person; the names that will do. */
    body: names.optional(),
    /** The words by which the article names the speaker in this sentence; none when the speech goes on without. */
    mention: z.string().min(1).optional(),
    fragment: flag,
    headline: flag,
    denied: flag,
    doubt: flag,
  })
  .refine(({ speaker, body }) => (speaker === undefined) !== (body === undefined), {
    message: 'give either speaker or body',
  });

const personSchema = z.strictObject({
  name: z.string().min(1),
  gender: z.enum(['female', 'male']).optional(),
  aliases: z.array(z.string().min(1)).default([]),
  roles: z.array(z.string().min(1)).default([]),
  credit: flag,
  fictional: flag,
});

const articleSchema = z
  .strictObject({
    kind: z.string().min(1),
    outlet: z.string().min(1),
    /** The article itself, or the file of the project that holds it. */
    text: z.string().min(1).optional(),
    file: z.string().min(1).optional(),
    quotations: z.array(quotationSchema),
    terms: z.array(z.string().min(1)).default([]),
    people: z.array(personSchema),
  })
  .refine(({ text, file }) => (text === undefined) !== (file === undefined), {
    message: 'give either text or file',
  });

type Quotation = z.infer<typeof quotationSchema>;

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
/** Invented articles, ours. */
export const OWN_ARTICLES = fileURLToPath(new URL('articles', import.meta.url));
/** Our labels of `seeds/`. */
export const OWN_SEEDS = fileURLToPath(new URL('seeds', import.meta.url));

/** The labelled articles of a folder, by file name. An error names the file and what is wrong in it; a folder without any is an error. */
export function readGold(folder: string): readonly LabelledArticle[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  if (files.length === 0) throw new Error(`${folder}: no labelled articles; restore the folder`);
  return files.map((file) => {
    const path = join(folder, file);
    return labelledArticle(path, readFileSync(path, 'utf8'));
  });
}

/**
 * One file of labels as a line of the labelled sets: words become offsets (UTF-16). Whatever does not hold stops it: words that do not stand
 * in the article behind those before, marks that bear no label, a speaker who is not among the people, a name that the article does not use.
 */
export function labelledArticle(path: string, yaml: string): LabelledArticle {
  const fail = (what: string): never => {
    throw new Error(`${path}: ${what}`);
  };
  const read = articleSchema.safeParse(parse(yaml));
  if (!read.success) return fail(z.prettifyError(read.error));
  const { kind, outlet, file, quotations, terms, people } = read.data;
  const id = file === undefined ? basename(path, '.yaml') : basename(file);
  const text = read.data.text ?? readFileSync(join(PROJECT, file ?? ''), 'utf8');

  const place = (words: string, from: number) =>
    locateMarkedWords(text, words, from) ??
    fail(`“${words}” does not stand in marks behind the label before it`);
  let from = 0;
  const quotes = quotations.map((quotation): LabelledQuotation => {
    const span = place(quotation.words, from);
    from = span.end;
    return { ...span, text: text.slice(span.start, span.end), ...labelOf(quotation, people, text, fail) };
  });
  from = 0;
  const labelledTerms = terms.map((words) => {
    const span = place(words, from);
    from = span.end;
    return { ...span, text: text.slice(span.start, span.end), kind: 'term' };
  });
  const bare = unlabelledMarks(text, [...quotes, ...labelledTerms]);
  if (bare !== undefined) fail(`the marks at “${text.slice(bare, bare + 40)}” bear no label`);
  for (const name of people.flatMap((person) => [person.name, ...person.aliases]))
    if (!holdsName(text, name)) fail(`the article does not use the name “${name}”`);

  const speakers = new Set(quotes.flatMap(({ speaker }) => speaker ?? []));
  return {
    id,
    kind,
    outlet,
    text,
    quotes,
    terms: labelledTerms,
    people: people.map(
      (person): LabelledPerson => ({
        ...person,
        gender: person.gender ?? null,
        quoted: speakers.has(person.name),
      }),
    ),
  };
}

function labelOf(
  { speaker, body, mention, fragment, headline, denied, doubt }: Quotation,
  people: readonly { readonly name: string; readonly aliases: readonly string[] }[],
  text: string,
  fail: (what: string) => never,
): Omit<LabelledQuotation, 'start' | 'end'> {
  if (mention !== undefined && !holds(text, mention))
    fail(`the article does not hold the mention “${mention}”`);
  const kind = headline ? 'headline' : fragment ? 'fragment' : 'direct';
  const marks = { ...(denied && { denied }), ...(doubt && { doubt }) };
  if (body !== undefined) {
    if (![body].flat().some((name) => holds(text, name))) fail(`the article does not use the name “${body}”`);
    return {
      kind,
      speaker: body,
      speakerType: 'body',
      ...mentionOf(mention, [body].flat(), 'org'),
      ...marks,
    };
  }
  if (speaker === NOBODY || speaker === undefined) {
    return { kind, speaker: null, speakerType: 'nobody', ...mentionOf(mention, [], 'nominal'), ...marks };
  }
  const person = people.find(({ name }) => name === [speaker].flat()[0]);
  if (person === undefined) return fail(`the speaker “${speaker}” is not among the people`);
  const known = [...[speaker].flat(), ...person.aliases];
  return { kind, speaker, speakerType: 'person', ...mentionOf(mention, known, 'name'), ...marks };
}

/** By which road the sentence leads to its speaker: a name, a pronoun, an office or description, a body's name, or none. */
function mentionOf(
  mention: string | undefined,
  names: readonly string[],
  named: 'name' | 'org' | 'nominal',
): Pick<LabelledQuotation, 'mention' | 'mentionType'> {
  if (mention === undefined) return { mention: null, mentionType: 'none' };
  if (PRONOUNS.has(mention.toLowerCase())) return { mention, mentionType: 'pronoun' };
  const words = new Set(bareName(mention));
  const isNamed =
    named === 'org'
      ? names.some((name) => isBodyItself(mention, name))
      : names.some((name) => bareName(name).some((word) => words.has(word)));
  return { mention, mentionType: isNamed ? named : 'nominal' };
}

/** “The Tide Board”, “contractor Tide Board”; not “a spokesman for the Tide Board”, nor its chair. */
function isBodyItself(mention: string, name: string): boolean {
  return mention.endsWith(name) && !/\b(?:for|from|by|of|in|at)\b/.test(mention.slice(0, -name.length));
}

/** The first mark that opens something which is neither within a label nor beside one. */
function unlabelledMarks(
  text: string,
  labels: readonly { readonly start: number; readonly end: number }[],
): number | undefined {
  for (const { index } of text.matchAll(OPENING_MARKS))
    if (!labels.some(({ start, end }) => index >= start - 2 && index <= end + 4)) return index;
  return undefined;
}

/** Whether the words stand in the text, whatever their case, line breaks and accents of composition. */
function holds(text: string, words: string): boolean {
  const plain = (value: string) => value.normalize('NFC').replace(/\s+/g, ' ').toLowerCase();
  return plain(text).includes(plain(words));
}

/** As `holds`, but “Winston Alleyne” may stand as “Winston “Mighty Ledger” Alleyne”, and “Neville Postlethwaite” as “Neville and Stan Postlethwaite”. */
function holdsName(text: string, name: string): boolean {
  if (holds(text, name)) return true;
  const [first = '', ...rest] = name.split(' ');
  const last = rest.at(-1);
  const opening = text.indexOf(first);
  return last !== undefined && opening !== -1 && text.slice(opening, opening + 60).includes(` ${last}`);
}
