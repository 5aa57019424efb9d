import { count, countOf } from './german-numbers.ts';

/** `/export`. */
export const exporting = {
  title: 'Zitate zum Mitnehmen',
  core: (name: string | undefined, about: string | undefined, total: number) =>
    `${countOf(total, 'Zitat', 'Zitate')}${name === undefined ? '' : ` von ${name}`}${about === undefined ? '' : ` zu ${about}`}, als Dateien.`,
  csv: 'Für Tabellenprogramme. Was ein solches für eine Formel hielte, hat einen Apostroph davor.',
  json: 'Für Programme: jeder Teil eines Zitats Zeichen für Zeichen, mit seiner Stelle im Artikel.',
  labels:
    'Die Artikel mit allen Zitaten und Personen, einer je Zeile, als Entwurf für Beschriftungen: Korrigiere sie, bevor du damit misst.',
  quotations: (held: number, total: number) =>
    held === total
      ? countOf(held, 'Zitat', 'Zitate')
      : `die ersten ${count(held)} von ${countOf(total, 'Zitat', 'Zitaten')}`,
  articles: (held: number, total: number) =>
    held === total
      ? countOf(held, 'Artikel', 'Artikel')
      : `${count(held)} von ${countOf(total, 'Artikel', 'Artikeln')}`,
};
