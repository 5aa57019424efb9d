import { afterAll, beforeAll, expect, it } from 'vitest';
import { english } from '../../src/replies/messages-english.ts';
import type { Exchange } from '../fake-discord/interaction-book.ts';
import { type FakeMessage, isEphemeral, isJson } from '../fake-discord/message-json.ts';
import { until } from '../fake-discord/until.ts';
import { controlsOf } from '../fake-discord/user-actions.ts';
import { PEOPLE } from '../fake-discord/world.ts';
import { openStage, type Stage } from './stage.ts';
import { createTemporaryCoverage, type TemporaryCoverage } from './temporary-coverage.ts';

const FERRY = `Ferry to Lowick stops for the winter

The ferry to Lowick will not run before March, the harbour master said on Monday.

“We cannot put a boat of that age to sea in January,” Joan Mawson said.

Mawson added: “Nobody will be cut off, because the road is open.”
`;

/** What every refusal says, and no report. */
const REFUSED = 'It is for those who run me';

const { owner, admin, moderator, member, operator } = PEOPLE;

export function refreshing(): void {
  let stage: Stage;
  let coverage: TemporaryCoverage;

  beforeAll(async () => {
    coverage = createTemporaryCoverage();
    stage = await openStage({ environment: { COVERAGE_DIR: coverage.folder } });
  });
  afterAll(async () => {
    await stage.close();
    coverage.discard();
  });

  /** What came of it; nothing follows a refusal. */
  const refresh = (options = {}, by = {}) => reportOf(stage.discord.use('refresh', options, by));

  async function reportOf(exchange: Exchange): Promise<FakeMessage> {
    const answer = await stage.discord.answerTo(exchange);
    if (answer.content.includes(REFUSED)) return answer;
    // Where it takes longer, how far it has come is shown first.
    return until('the report', () => {
      const { original } = exchange;
      return original?.embeds.at(-1)?.title === english.refresh.underWay ? undefined : original;
    });
  }

  it.each([
    ['the owner of the application, anywhere', { person: owner, place: 'elsewhere' }],
    ['an operator, anywhere', { person: operator, place: 'direct' }],
    ['who has “Manage Server” at home', { person: admin, place: 'home' }],
    ['who has a moderator role at home', { person: moderator, place: 'home' }],
  ] as const)('is allowed to %s', async (_, by) => {
    const message = await refresh({ 'dry-run': true }, by);
    expect(isEphemeral(message)).toBe(true);
    expect(message.content).not.toContain(REFUSED);
    expect(message.embeds.length).toBeGreaterThan(0);
  });

  it.each([
    ['a member', { person: member, place: 'home' }, 'Manage Server'],
    ['who has “Manage Server” elsewhere', { person: admin, place: 'elsewhere' }, 'not my home server'],
    [
      'who has a moderator role at home and asks elsewhere',
      { person: moderator, place: 'direct' },
      'not my home server',
    ],
  ] as const)('is refused to %s, who is told why', async (_, by, why) => {
    const message = await refresh({}, by);
    expect(isEphemeral(message)).toBe(true);
    expect(message.content).toContain(REFUSED);
    expect(message.content).toContain(why);
  });

  it('swaps the whole coverage while questions come in, each answered from one revision', async () => {
    const before = await stage.discord.answerTo(stage.discord.use('quote', { speaker: 'Boris Johnson' }));
    coverage.write('ferry.txt', FERRY);
    const exchanges = Array.from({ length: 12 }, () =>
      stage.discord.use('quote', { speaker: 'Boris Johnson' }),
    );
    const reports = [1, 2, 3].map(() => stage.discord.use('refresh', {}, { person: owner }));
    const later = Array.from({ length: 12 }, () => stage.discord.use('quote', { speaker: 'Boris Johnson' }));
    const answers = await Promise.all(
      [...exchanges, ...later].map((exchange) => stage.discord.answerTo(exchange)),
    );
    for (const answer of answers) expect(['5 articles', '6 articles']).toContain(articlesOf(answer));
    for (const exchange of reports) {
      expect(JSON.stringify(await reportOf(exchange))).toContain('ferry.txt');
    }
    const found = await stage.discord.answerTo(stage.discord.use('quote', { speaker: 'Mawson' }));
    expect(JSON.stringify(found.embeds)).toContain('Nobody will be cut off');
    expect(articlesOf(found)).toBe('6 articles');
    const next = controlsOf(before).find(({ label }) => String(label).startsWith('Next'))?.custom_id;
    const pressed = await stage.discord.answerTo(stage.discord.press(before, String(next)));
    expect(JSON.stringify(pressed)).toMatch(/changed/i);
  });

  it('is remembered whichever of the threads that answer has made it', async () => {
    const paths = ['ferry-again.txt', 'ferry-once-more.txt'];
    for (const [number, path] of paths.entries()) {
      coverage.write(path, FERRY.replace('Ferry', path));
      expect(JSON.stringify(await refresh({}, { person: owner }))).toContain(path);
      const asked = Array.from({ length: 4 }, () =>
        stage.discord.use('coverage', { view: 'changes', since: '2000-01-01' }),
      );
      for (const exchange of asked) {
        const told = JSON.stringify((await stage.discord.answerTo(exchange)).embeds);
        for (const earlier of paths.slice(0, number + 1)) expect(told).toContain(earlier);
      }
    }
    for (const path of paths) coverage.remove(path);
    await refresh({}, { person: owner });
  }, 240_000);

  it('names what cannot be read and keeps what it had', async () => {
    coverage.write('ferry.txt', 'Ferry\n\n\u0000\u0001 not an article any more');
    const report = await refresh({}, { person: owner });
    expect(JSON.stringify(report)).toContain('ferry.txt');
    const kept = await stage.discord.answerTo(stage.discord.use('quote', { speaker: 'Mawson' }));
    expect(JSON.stringify(kept.embeds)).toContain('Nobody will be cut off');
    coverage.remove('ferry.txt');
    expect(JSON.stringify(await refresh({}, { person: owner }))).toContain('ferry.txt');
    const gone = await stage.discord.answerTo(stage.discord.use('quote', { speaker: 'Mawson' }));
    expect(JSON.stringify(gone.embeds)).not.toContain('Nobody will be cut off');
  });
}

function articlesOf(message: FakeMessage): string | undefined {
  const footer = message.embeds.at(-1)?.footer;
  return isJson(footer) ? /^\d+ articles/.exec(String(footer.text))?.[0] : undefined;
}
