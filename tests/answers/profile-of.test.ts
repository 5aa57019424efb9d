import { beforeAll, describe, expect, it } from 'vitest';
import { profileOf } from '../../src/answers/profile-of.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { textOf } from '../../src/text/span.ts';
import { openBridge, openSeeds } from './open-coverage.ts';

let seeds: Coverage;
let bridge: Coverage;

beforeAll(async () => {
  [seeds, bridge] = await Promise.all([openSeeds(), openBridge()]);
});

async function profile(coverage: Coverage, name: string) {
  const answer = await profileOf(coverage, name);
  if (answer.kind !== 'profile') throw new Error(`a ${answer.kind} came instead`);
  return answer;
}

describe('/who', () => {
  it('tells roles as articles word them, with the place of each', async () => {
    const { roles } = await profile(seeds, 'Lavrov');
    expect(roles.length).toBeGreaterThan(0);
    for (const { words, place } of roles) {
      const [span] = place.spans;
      expect(span === undefined ? '' : textOf(place.article.text, span)).toBe(words);
    }
  });

  it('keeps where somebody is mentioned apart from where they are quoted', async () => {
    const { mentionedIn, quotedIn } = await profile(seeds, 'Vladimir Putin');
    expect(quotedIn).toEqual({ items: [], total: 0 });
    expect(mentionedIn.length).toBeGreaterThan(1);
    const merkel = await profile(seeds, 'Merkel');
    const quoted = new Set(merkel.quotedIn.items.map(({ id }) => id));
    expect(merkel.mentionedIn.some(({ listing }) => quoted.has(listing.id))).toBe(false);
  });

  it('shows the newest words first where dates are known', async () => {
    const { latest } = await profile(bridge, 'Ingrid Halvorsen');
    const dates = latest.map(({ excerpt }) => excerpt.article.date ?? '');
    expect(dates[0]).toBe('2026-03-12');
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  it('names those who are quoted in the same articles, most in common first', async () => {
    const { quotedBeside } = await profile(bridge, 'Ingrid Halvorsen');
    expect(quotedBeside.map(({ name }) => name)).toContain('Grace Okafor');
    const shared = quotedBeside.map(({ articles }) => articles);
    expect(shared).toEqual(shared.toSorted((one, other) => other - one));
  });

  it('knows a body, too', async () => {
    const answer = await profile(seeds, 'Downing Street');
    expect(answer.person).toBeUndefined();
    expect(answer.quotations + answer.statements).toBeGreaterThan(0);
  });

  it('knows whoever holds an office, and takes titles off a name', async () => {
    expect((await profile(bridge, 'the transport minister')).name).toBe('Helena Vasquez');
    expect((await profile(bridge, 'Dame Helena Vasquez')).name).toBe('Helena Vasquez');
  });

  it('takes no man for a Mrs of his surname, nor a woman for a Mr', async () => {
    expect((await profile(bridge, 'Ms Vasquez')).name).toBe('Helena Vasquez');
    expect((await profileOf(bridge, 'Mr Vasquez')).kind).toBe('miss');
  });

  it('is nobody of the same surname', async () => {
    expect(await profileOf(bridge, 'Terry Vasquez')).toMatchObject({
      kind: 'miss',
      unknownNames: ['Terry Vasquez'],
    });
  });

  it.each(['Skerrow', 'the Harbour Bridge', 'COASTLINE RADIO'])(
    'does not say of %s, which is nobody, that no article holds it',
    async (typed) => {
      const answer = await profileOf(bridge, typed);
      if (answer.kind !== 'miss') throw new Error(`${typed} is somebody`);
      const { nearest, unknownNames, unrecognised = [] } = answer;
      expect(unknownNames).toEqual([]);
      expect(unrecognised.map(({ name }) => name)).toEqual([typed]);
      expect(
        nearest?.spans
          .map((span) => textOf(nearest.article.text, span))
          .join()
          .toLowerCase(),
      ).toContain(typed.toLowerCase().replace('the ', ''));
    },
  );

  it('finds words that stand in a headline alone', async () => {
    const answer = await profileOf(bridge, 'Ministry to pay half');
    expect(answer).toMatchObject({ kind: 'miss', unknownNames: [], unrecognised: [{ passages: 1 }] });
  });

  it('has close names for one that nobody bears', async () => {
    const answer = await profileOf(seeds, 'Zakharovva Mariana');
    expect(answer).toMatchObject({ kind: 'miss', reason: 'no-such-name' });
  });
});
