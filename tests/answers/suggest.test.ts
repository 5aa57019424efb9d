import { beforeAll, describe, expect, it } from 'vitest';
import { suggestArticles } from '../../src/answers/suggest-articles.ts';
import { suggestNames, suggestSpeakers } from '../../src/answers/suggest-speakers.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { openBridge, openSeeds } from './open-coverage.ts';

let seeds: Coverage;
let bridge: Coverage;

beforeAll(async () => {
  [seeds, bridge] = await Promise.all([openSeeds(), openBridge()]);
});

describe('suggestions', () => {
  it('begin with the most quoted when nothing is typed', () => {
    expect(suggestSpeakers(seeds, '')[0]?.name).toContain('Boris Johnson');
  });

  it.each(['okafor', 'Okaf', 'OKAFOR'])('tell two people of one name apart: %s', (typed) => {
    const names = suggestNames(bridge, typed).map(({ name }) => name);
    expect(names.some((name) => name.startsWith('Daniel Okafor'))).toBe(true);
    expect(names.some((name) => name.startsWith('Grace Okafor'))).toBe(true);
  });

  it('offer as speakers only those who are quoted', () => {
    expect(suggestSpeakers(seeds, 'Putin')).toEqual([]);
    expect(suggestNames(seeds, 'Putin').map(({ name }) => name)[0]).toContain('Vladimir Putin');
  });

  it('offer the newest articles first when nothing is typed, with outlet and date', () => {
    expect(suggestArticles(bridge, '')[0]?.name).toBe(
      'Correction: the cost of the bridge repair · The Skerrow Gazette · 2026-03-13',
    );
  });

  it('fit into Discord’s lists', () => {
    for (const coverage of [seeds, bridge]) {
      for (const suggest of [suggestSpeakers, suggestNames, suggestArticles]) {
        const choices = suggest(coverage, '');
        expect(choices.length).toBeLessThanOrEqual(25);
        expect(choices.every(({ name, value }) => name.length <= 100 && value.length <= 100)).toBe(true);
        expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
      }
    }
  });
});
