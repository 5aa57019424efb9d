import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeUpArticles } from './made-up-articles.ts';

/** A file a thousand articles, as an archive has a folder a month. */
const IN_A_FOLDER = 1_000;
/** What comes from an archive has lain there for a while. */
const AN_HOUR = 3_600;

/** A folder of made-up articles, and the names in it. */
export interface ArchiveFolder {
  readonly folder: string;
  readonly names: readonly string[];
  /** Writes so many articles anew, a third of them each added, changed and removed. */
  change(count: number): void;
}

/** Makes `folder` and puts `count` articles into it, made of the texts. */
export function makeArchive(folder: string, count: number, texts: readonly string[]): ArchiveFolder {
  const { articles, names } = makeUpArticles(texts, count);
  const then = Date.now() / 1_000 - AN_HOUR;
  const pathOf = (number: number) =>
    join(folder, String(Math.floor(number / IN_A_FOLDER)), `${String(number).padStart(6, '0')}.txt`);
  for (const [number, { title, text }] of articles.entries()) {
    if (number % IN_A_FOLDER === 0)
      mkdirSync(join(folder, String(number / IN_A_FOLDER)), { recursive: true });
    writeFileSync(pathOf(number), `${title}\n\n${text}\n`);
    utimesSync(pathOf(number), then, then);
  }
  return {
    folder,
    names,
    change(times) {
      for (let number = 0; number < times; number++) {
        const article = articles[number % count];
        const place = number % 2 === 0 ? Math.floor((number * count) / times) : count + number;
        const name = names[number] ?? 'Ana Vega';
        mkdirSync(join(pathOf(place), '..'), { recursive: true });
        writeFileSync(
          pathOf(place),
          `${article?.title}\n\n${article?.text}\n\n“We have waited for ${number} days,” said ${name}.\n`,
        );
      }
    },
  };
}
