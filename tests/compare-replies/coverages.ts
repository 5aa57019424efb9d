import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listSeeds } from '../bench/list-seeds.ts';
import { makeUpArticles } from '../bench/made-up-articles.ts';
import { type Answered, askCalls } from './ask-calls.ts';
import type { Sitting } from './call.ts';
import { ARTICLES } from './calls-of-articles.ts';
import { MADE_UP } from './calls-of-made-up.ts';
import { SEEDS } from './calls-of-seeds.ts';
import { type DeskKind, openBots } from './open-bot.ts';
import { makeTroubledFolder, TROUBLED } from './troubled-folder.ts';

/** A folder of articles and what is asked of it. */
interface Compared {
  /** In the repository; else it is made for the occasion. */
  readonly folder?: string;
  readonly make?: (folder: string) => void;
  readonly sittings: readonly (Sitting & { readonly beforehand?: (folder: string) => void })[];
  /** Whether a reply is stored word for word; of the others a digest and the first line are. */
  readonly isStoredWhole: (answered: Answered) => boolean;
}

export const COVERAGES = {
  seeds: {
    folder: 'seeds',
    sittings: SEEDS,
    isStoredWhole: ({ locale, depth }) => locale.startsWith('en') && depth < 1,
  },
  articles: {
    folder: 'tests/articles',
    sittings: ARTICLES,
    isStoredWhole: ({ depth }) => depth < 1,
  },
  troubled: { make: makeTroubledFolder, sittings: TROUBLED, isStoredWhole: () => true },
  'made-up': { make: makeUpFolder, sittings: MADE_UP, isStoredWhole: () => false },
} as const satisfies Readonly<Record<string, Compared>>;

const REPOSITORY = new URL('../../', import.meta.url);

export type CoverageName = keyof typeof COVERAGES;

/** All calls of one coverage and what was answered, in order, each under a title of its own. */
export async function askCoverage(
  name: CoverageName,
  desk: DeskKind = 'same-thread',
): Promise<readonly Answered[]> {
  const { make, folder = '', sittings }: Compared = COVERAGES[name];
  if (make === undefined) return askSittings(fileURLToPath(new URL(folder, REPOSITORY)), sittings, desk);
  const parent = mkdtempSync(join(tmpdir(), 'replies-'));
  const made = join(parent, 'articles');
  try {
    make(made);
    return await askSittings(made, sittings, desk);
  } finally {
    rmSync(parent, { recursive: true });
  }
}

async function askSittings(
  folder: string,
  sittings: Compared['sittings'],
  desk: DeskKind,
): Promise<readonly Answered[]> {
  const bots = await openBots(folder, desk);
  const answers: Answered[] = [];
  try {
    for (const sitting of sittings) {
      sitting.beforehand?.(folder);
      for (const answered of await askCalls(bots.open(), sitting))
        answers.push({ ...answered, title: `${sitting.name}: ${answered.title}` });
    }
  } finally {
    await bots.close();
  }
  return withOwnTitles(answers);
}

function withOwnTitles(answers: readonly Answered[]): readonly Answered[] {
  const times = new Map<string, number>();
  return answers.map((answered) => {
    const time = (times.get(answered.title) ?? 0) + 1;
    times.set(answered.title, time);
    return time === 1 ? answered : { ...answered, title: `${answered.title} #${time}` };
  });
}

function makeUpFolder(folder: string): void {
  mkdirSync(folder);
  for (const [number, { title, text }] of makeUpArticles(listSeeds(), 1_000).articles.entries()) {
    const name = `${String(number).padStart(4, '0')}.txt`;
    writeFileSync(join(folder, name), `${title}\n\n${text}\n`);
  }
}
