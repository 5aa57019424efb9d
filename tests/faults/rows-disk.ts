import { execFileSync } from 'node:child_process';
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { PEOPLE } from '../fake-discord/world.ts';
import { createTemporaryCoverage } from '../process/temporary-coverage.ts';
import { endOf, hasEnded } from './how-it-ended.ts';
import {
  answers,
  comes,
  type FaultRow,
  isAnswered,
  type Outcome,
  type Subject,
  type Tried,
  textOf,
} from './subject.ts';

const ARTICLE =
  'Ferry stops\n\nThe ferry to Lowick stops.\n\n“We wait for the tide,” Joan Mawson said on Monday.\n';
/** What stands outside the folder, and the words by which it would be found. */
const OUTSIDE = { said: 'The sealed envelope is in the tower', asked: 'sealed envelope' };
const CR_LF = ARTICLE.replaceAll('\n', '\r\n');

/** What lies in the folder of articles, or happens to it. */
export const DISK_ROWS: readonly FaultRow[] = [
  {
    row: 30,
    fault: 'binary, NUL, UTF-16 and invalid UTF-8 among the articles',
    wanted: 'skipped and named',
    attempt: (subject) =>
      withFolder(subject, ['nul.txt', 'invalid.txt', 'binary.md'], (folder) => {
        writeFileSync(join(folder, 'nul.txt'), 'Ferry\n\nIt\u0000 stops.\n');
        writeFileSync(join(folder, 'invalid.txt'), Buffer.from([0x46, 0xff, 0xfe, 0xc3, 0x28, 0x0a]));
        writeFileSync(
          join(folder, 'binary.md'),
          Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 37) % 256)),
        );
        writeFileSync(join(folder, 'utf16.txt'), Buffer.from(`\uFEFF${ARTICLE}`, 'utf16le'));
      }),
  },
  {
    row: 31,
    fault: 'byte order marks, CRLF, letters in pieces',
    wanted: 'read, and word for word',
    async attempt(subject) {
      const coverage = createTemporaryCoverage();
      coverage.write('marked.txt', `\uFEFF${CR_LF}`);
      coverage.write('pieces.txt', ARTICLE.replace('Joan Mawson', 'Ándre Mawson'.normalize('NFD')));
      const tried = await subject.ready({ environment: { COVERAGE_DIR: coverage.folder } });
      const answer = tried.discord.use('quote', { about: 'We wait for the tide' });
      await isAnswered(answer);
      coverage.discard();
      const isQuoted = textOf(answer).includes('We wait for the tide');
      return { isHeld: isQuoted, figure: isQuoted ? 'quoted' : 'not found' };
    },
  },
  {
    row: 32,
    fault: 'files of 100 MB and 3 GB',
    wanted: 'skipped by size, and named',
    attempt: (subject) =>
      withFolder(subject, ['large.txt', 'huge.txt'], (folder) => {
        for (const [name, size] of [
          ['large.txt', 100 * 2 ** 20],
          ['huge.txt', 3 * 2 ** 30],
        ] as const) {
          const file = openSync(join(folder, name), 'w');
          ftruncateSync(file, size);
          closeSync(file);
        }
      }),
  },
  {
    row: 33,
    fault: 'FIFOs and a link to a device',
    wanted: 'skipped',
    attempt: (subject) =>
      withFolder(subject, [], (folder) => {
        for (let made = 0; made < 8; made++) execFileSync('mkfifo', [join(folder, `pipe${made}.txt`)]);
        symlinkSync('/dev/zero', join(folder, 'zero.txt'));
      }),
  },
  {
    row: 34,
    fault: 'links in a circle and links out of the folder',
    wanted: 'never followed',
    async attempt(subject) {
      const outside = createTemporaryCoverage();
      outside.write('secret.txt', `Secret\n\n“${OUTSIDE.said},” Joan Mawson said.\n`);
      const result = await withFolder(
        subject,
        [],
        (folder) => {
          symlinkSync(join(outside.folder, 'secret.txt'), join(folder, 'secret.txt'));
          mkdirSync(join(folder, 'circle'));
          symlinkSync(folder, join(folder, 'circle', 'again'));
        },
        OUTSIDE,
      );
      outside.discard();
      return result;
    },
  },
  {
    row: 35,
    fault: 'a file becomes unreadable before a refresh',
    wanted: 'its old version is kept, and that is said',
    attempt: (subject) =>
      afterRefresh(
        subject,
        (folder) => writeFileSync(join(folder, 'ferry.txt'), 'Ferry\n\n\u0000\u0001 gone'),
        'ferry.txt',
      ),
  },
  {
    row: 36,
    fault: 'hostile names: a line break, @everyone, 255 bytes',
    wanted: 'shown inert',
    async attempt(subject) {
      const coverage = createTemporaryCoverage();
      for (const name of [
        '@everyone.txt',
        'two\nlines.txt',
        `${'long'.repeat(62)}.txt`,
        '[a](https:evil.example).md',
      ])
        coverage.write(name, ARTICLE);
      const tried = await subject.ready({ environment: { COVERAGE_DIR: coverage.folder } });
      const asked = [
        tried.discord.use('coverage'),
        tried.discord.use('coverage', { view: 'articles' }),
        tried.discord.use('quote', { about: 'tide' }),
      ];
      await comes(() => asked.every(({ answeredAt }) => answeredAt !== undefined));
      coverage.discard();
      const isHeld = asked.every(({ answeredAt }) => answeredAt !== undefined) && (await answers(tried));
      const shown = asked.filter((exchange) =>
        /(?<!\\)@everyone/.test(textOf(exchange).replaceAll('@\u200beveryone', '')),
      ).length;
      return {
        isHeld: isHeld && tried.discord.violations.length === 0,
        figure: `0 pings; raw in ${shown} answers`,
      };
    },
  },
  {
    row: 37,
    fault: 'the folder is gone at a refresh',
    wanted: 'the old coverage serves on, and that is said',
    attempt: (subject) => afterRefresh(subject, (folder) => renameSync(folder, `${folder}-away`), 'folder'),
  },
];

/** Starts on a folder with something odd in it: the rest is served, the odd is named where it should be, and `never` is not said. */
async function withFolder(
  subject: Subject,
  named: readonly string[],
  put: (folder: string) => void,
  never?: typeof OUTSIDE,
): Promise<Outcome> {
  const coverage = createTemporaryCoverage();
  try {
    put(coverage.folder);
    const tried = await subject.start({ environment: { COVERAGE_DIR: coverage.folder } });
    const isReady = await comes(
      () => hasEnded(tried.bot) || tried.bot.lines.some((line) => line.startsWith('Ready')),
      30_000,
    );
    if (!isReady || hasEnded(tried.bot))
      return { isHeld: false, figure: isReady ? endOf(tried.bot) : 'never ready' };
    return await judge(tried, named, never);
  } finally {
    coverage.discard();
  }
}

async function judge(tried: Tried, named: readonly string[], never?: typeof OUTSIDE): Promise<Outcome> {
  const { discord } = tried;
  const asked = [
    discord.use('quote', { about: 'Russia' }),
    discord.use('coverage', { view: 'unreadable' }),
    discord.use('quote', { about: never?.asked ?? 'Ferry' }),
  ];
  await comes(() => asked.every(({ answeredAt }) => answeredAt !== undefined));
  const text = asked.map(textOf).join() + tried.bot.lines.join();
  const skipped = named.filter((name) => text.includes(name) && tried.who === 'ours').length;
  const isSilent = never === undefined || !textOf(asked[2] as (typeof asked)[number]).includes(never.said);
  const figure =
    named.length === 0
      ? isSilent
        ? '0 read that should not be'
        : 'read from outside'
      : `${skipped} of ${named.length} named`;
  return { isHeld: skipped === named.length && isSilent && (await answers(tried)), figure };
}

/** An article is served, something happens to it, the folder is read again: its words are still there, and what happened is said. */
async function afterRefresh(
  subject: Subject,
  happen: (folder: string) => void,
  said: string,
): Promise<Outcome> {
  const coverage = createTemporaryCoverage();
  coverage.write('ferry.txt', ARTICLE);
  const tried = await subject.ready({ environment: { COVERAGE_DIR: coverage.folder } });
  happen(coverage.folder);
  const refresh = tried.discord.use('refresh', {}, { person: PEOPLE.owner });
  const isSaid = await comes(() => textOf(refresh).replace('Reading the folder', '').includes(said), 60_000);
  const kept = tried.discord.use('quote', { about: 'We wait for the tide' });
  await isAnswered(kept, 5_000);
  const isKept = textOf(kept).includes('We wait for the tide');
  coverage.discard();
  return {
    isHeld: isSaid && isKept,
    figure: hasEnded(tried.bot)
      ? endOf(tried.bot)
      : `${isKept ? 0 : 1} articles lost${isSaid ? '' : ', not said'}`,
  };
}
