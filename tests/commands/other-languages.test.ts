import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MEMBER, openRealBot, shown } from './real-bot.ts';

const ENGLISH = `Hallstrup ferry stays in port

The ferry to Hallstrup will not run before March. “The ice has damaged the rudder,” said Ina Brodersen, the harbour master.
`;
const GERMAN = `Fähre nach Hallstrup fährt erst im März

Die Fähre nach Hallstrup wird nicht vor März wieder fahren. „Das Eis hat das Ruder beschädigt“, sagte Hafenmeisterin Ina Brodersen.
`;
const FRENCH = `Le bac de Hallstrup ne partira pas avant mars

Le bac de Hallstrup ne partira pas avant le mois de mars. « La glace a abîmé le gouvernail », a déclaré la capitaine du port, Inès Brodard.
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coverage-'));
  writeFileSync(join(folder, 'ferry.txt'), ENGLISH);
  writeFileSync(join(folder, 'faehre.txt'), GERMAN);
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each([
  ['en-GB', '1 article is in a language that I do not read; I do not say who speaks there.'],
  ['de', '1 Artikel ist in einer Sprache, die ich nicht lese; wer dort spricht, sage ich nicht.'],
  ['fr', '1 article est dans une langue que je ne lis pas ; je n’y dis pas qui parle.'],
  ['es-ES', '1 artículo está en un idioma que no leo; ahí no digo quién habla.'],
])('/coverage says in %s how many articles are in a language that is not read', async (locale, sentence) => {
  const bot = await openRealBot({}, folder);
  expect(shown(await bot.use('coverage', {}, { ...MEMBER, locale })).body.content).toContain(sentence);
});

it('counts them', async () => {
  writeFileSync(join(folder, 'bac.txt'), FRENCH);
  const { body } = shown(await (await openRealBot({}, folder)).use('coverage'));
  expect(body.content).toContain('2 articles are in a language that I do not read;');
});

it('says nothing of it where all can be read', async () => {
  rmSync(join(folder, 'faehre.txt'));
  const { body } = shown(await (await openRealBot({}, folder)).use('coverage'));
  expect(body.content).not.toContain('in a language');
});

it('names nobody for words of such an article, and does not lay them in the mouth of whom another article names', async () => {
  const bot = await openRealBot({}, folder);
  const about = JSON.stringify(shown(await bot.use('quote', { about: 'Ruder' })).body);
  expect(about).toContain('Das Eis hat das Ruder beschädigt');
  expect(about).toContain('Speaker not stated');
  const by = JSON.stringify(shown(await bot.use('quote', { speaker: 'Ina Brodersen' })).body);
  expect(by).toContain('The ice has damaged the rudder');
  expect(by).not.toContain('Das Eis');
});
