import { afterAll, beforeAll, expect, it } from 'vitest';
import { english } from '../../src/replies/messages-english.ts';
import { type FakeMessage, isJson } from '../fake-discord/message-json.ts';
import { until } from '../fake-discord/until.ts';
import { PEOPLE } from '../fake-discord/world.ts';
import { describeWithPostgres } from '../postgres/describe-with-postgres.ts';
import { startBot } from './bot-process.ts';
import { openStage, type Stage } from './stage.ts';
import { createTemporaryCoverage, type TemporaryCoverage } from './temporary-coverage.ts';

const { owner } = PEOPLE;

const FERRY = `Ferry to Lowick stops for the winter

The ferry to Lowick will not run before March, the harbour master said on Monday.

“We cannot put a boat of that age to sea in January,” Joan Mawson said.
`;

/** So many questions are asked while the coverage changes. */
const UNDER_LOAD = 30;

/** One process reads the folder and writes; another has no folder at all. */
export function sharing(): void {
  describeWithPostgres('of two', (server) => {
    let coverage: TemporaryCoverage;
    let url: string;
    let builder: Stage;
    let reader: Stage;

    beforeAll(async () => {
      coverage = createTemporaryCoverage();
      url = await server().createDatabase();
      builder = await openStage({ environment: { COVERAGE_DIR: coverage.folder, DATABASE_URL: url } });
      reader = await openStage({ environment: { COVERAGE_DIR: '/no/such/folder', DATABASE_URL: url } });
    });
    afterAll(async () => {
      await Promise.all([builder.close(), reader.close()]);
      coverage.discard();
    });

    const quote = (stage: Stage, options = { speaker: 'Boris Johnson' }) =>
      stage.discord.answerTo(stage.discord.use('quote', options));

    async function refreshed(stage: Stage): Promise<FakeMessage> {
      const exchange = stage.discord.use('refresh', {}, { person: owner });
      await stage.discord.answerTo(exchange);
      return until('the report', () =>
        exchange.original?.embeds.at(-1)?.title === english.refresh.underWay ? undefined : exchange.original,
      );
    }

    it('each answers the same from one coverage, and one of them alone reads the folder', async () => {
      const [here, there] = [await quote(builder), await quote(reader)];
      expect(there.embeds).toEqual(here.embeds);
      expect(articlesOf(here)).toBe('5 articles');
      expect(reader.bot.lines.join('\n')).toContain('127.0.0.1');
      expect(JSON.stringify(await refreshed(reader))).toContain('Another process builds');
    });

    it('both serve a new revision, and no answer is of two', async () => {
      coverage.write('ferry.txt', FERRY);
      const before = Array.from({ length: UNDER_LOAD }, () => quote(reader));
      const report = refreshed(builder);
      const after = Array.from({ length: UNDER_LOAD }, () => quote(reader));
      const answers = await Promise.all([...before, ...after]);
      expect(JSON.stringify(await report)).toContain('ferry.txt');
      // What stands in an answer and what its footer names are of the same revision.
      for (const answer of answers) expect(['5 articles', '6 articles']).toContain(articlesOf(answer));
      const byArticles = new Map<string | undefined, Set<string>>();
      for (const answer of answers) {
        const seen = byArticles.get(articlesOf(answer)) ?? new Set();
        byArticles.set(articlesOf(answer), seen.add(JSON.stringify(answer.embeds)));
      }
      for (const seen of byArticles.values()) expect(seen.size).toBe(1);
      const found = await untilAnswer(reader, { speaker: 'Mawson' }, 'a boat of that age');
      expect(articlesOf(found)).toBe('6 articles');
      expect((await quote(builder, { speaker: 'Mawson' })).embeds).toEqual(found.embeds);
    });

    it('one that is lost leaves the other answering, which builds from then on', async () => {
      builder.bot.child.kill('SIGKILL');
      await builder.bot.ended();
      expect(JSON.stringify((await quote(reader, { speaker: 'Mawson' })).embeds)).toContain(
        'a boat of that age',
      );
      // It has no folder, which is said, and what is served stays.
      const report = JSON.stringify(await refreshed(reader));
      expect(report).toContain('does not exist; create it');
      expect(articlesOf(await quote(reader))).toBe('6 articles');
    });

    it('without the database names are still there, the rest says so, and all comes back by itself', async () => {
      await server().kill();
      expect((await quote(reader)).content).toBe(english.surfaces.unreachable);
      const typed = reader.discord.type('quote', 'speaker', 'john');
      const names = await until('the choices', () => typed.choices);
      expect(JSON.stringify(names)).toContain('Boris Johnson');
      await server().restart();
      const found = await untilAnswer(reader, { speaker: 'Mawson' }, 'a boat of that age');
      expect(articlesOf(found)).toBe('6 articles');
    });

    async function untilAnswer(
      stage: Stage,
      options: { readonly speaker: string },
      words: string,
    ): Promise<FakeMessage> {
      const latest = performance.now() + 30_000;
      for (;;) {
        const answer = await quote(stage, options);
        if (JSON.stringify(answer.embeds).includes(words)) return answer;
        if (performance.now() > latest) throw new Error(`nobody says ${words}: ${JSON.stringify(answer)}`);
      }
    }
  });

  it('a database that is not there ends the start with what to do', async () => {
    const bot = startBot({ DATABASE_URL: 'postgres://someone:secret@127.0.0.1:1/none' });
    expect(await bot.ended()).toBe(69);
    expect(bot.stderr()).toContain('DATABASE_URL: the database at 127.0.0.1:1/none cannot be reached');
    expect(bot.stderr()).not.toContain('secret');
  });

  it.each([
    [{ DATABASE_URL: 'mysql://somewhere' }, 'DATABASE_URL'],
    [{ DATABASE_READ_URL: 'postgres://somewhere/else' }, 'DATABASE_READ_URL'],
  ])('an address that is none is named: %j', async (environment, name) => {
    const bot = startBot(environment);
    expect(await bot.ended()).toBe(78);
    expect(bot.stderr()).toContain(`${name}: `);
  });
}

function articlesOf(message: FakeMessage): string | undefined {
  const footer = message.embeds.at(-1)?.footer;
  return isJson(footer) ? /^\d+ articles/.exec(String(footer.text))?.[0] : undefined;
}
