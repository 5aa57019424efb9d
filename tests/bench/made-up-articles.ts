import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { readJsonLines } from '../evaluate/json-lines.ts';
import { seededRandom } from '../evaluate/seeded-random.ts';

const SEED = 20_261_122;
const ARTICLE_CHARACTERS = 3_000;
/** New names an article brings: about what real news adds, where a text ten times as long has three times the words (Heaps). */
const NEW_NAMES = 3;
const SYLLABLES =
  'ba ber bri ca cor da del do dra el fen fi ga gor ha hel is ja ka kel ko la len lo ma mer mi na nel no o pa per ra ren ri ro sa sel so ta tel ti tor u va ven vi wa wen yo za zel zi'.split(
    ' ',
  );

/** An article put together for measuring. */
export interface MadeUpArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Articles, and the invented people in them. */
export interface MadeUpCorpus {
  readonly articles: readonly MadeUpArticle[];
  readonly names: readonly string[];
}

/**
 * `count` articles of about 3,000 characters: paragraphs of the given texts in an order that follows from a fixed seed, with invented
 * names put before some of them, three new ones an article and as many again that came before.
 */
export function makeUpArticles(texts: readonly string[], count: number): MadeUpCorpus {
  const random = seededRandom(SEED);
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const paragraphs = texts
    .flatMap((text) => text.split(/\n+/))
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph.length >= 60);
  if (paragraphs.length === 0)
    throw new Error('no paragraph of 60 characters in these texts; name others by --texts');
  const names: string[] = [];
  const articles = Array.from({ length: count }, (_, number) => {
    const cast = Array.from({ length: NEW_NAMES }, () => inventName(pick));
    names.push(...cast);
    cast.push(...cast.map(() => pick(names)));
    const body: string[] = [];
    for (let length = 0; length < ARTICLE_CHARACTERS; ) {
      const name = cast.pop();
      const paragraph = pick(paragraphs).slice(0, 1_200);
      body.push(name === undefined ? paragraph : `${name} was there. ${paragraph}`);
      length += body.at(-1)?.length ?? 0;
    }
    const title = pick(paragraphs).split(' ').slice(0, 9).join(' ');
    // Joined through a buffer: a string of thousands of pieces would otherwise be flattened while an engine is timed.
    return { id: `article/${number}`, title, text: Buffer.from(body.join('\n\n')).toString('utf8') };
  });
  return { articles, names };
}

/** The texts of a folder of .txt and .md files, of one such file, or of a file with one JSON object with a `text` a line. */
export function readTexts(path: string): readonly string[] {
  if (statSync(path).isDirectory()) {
    return readdirSync(path)
      .filter((name) => ['.txt', '.md'].includes(extname(name)))
      .sort()
      .map((name) => readFileSync(join(path, name), 'utf8'));
  }
  if (!/\.jsonl(\.gz)?$/.test(path)) return [readFileSync(path, 'utf8')];
  return readJsonLines<{ readonly text: string }>(path).map(({ text }) => text);
}

function inventName(pick: (values: readonly string[]) => string): string {
  const word = (syllables: number): string => {
    const letters = Array.from({ length: syllables }, () => pick(SYLLABLES)).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  return `${word(2)} ${word(4)}`;
}
