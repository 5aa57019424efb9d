import { beforeAll, describe, expect } from 'vitest';
import type { Coverage } from '../../../src/coverage/coverage.ts';
import { textOf } from '../../../src/text/span.ts';
import { EVERYTHING } from '../whole-coverage.ts';
import { articleIdAt, personId } from './asked.ts';
import type { Contract } from './contract.ts';

/** People, bodies, and names to choose from. */
export function describePeople({ name, open, promise }: Contract): void {
  let bridge: Coverage;
  let light: Coverage;
  beforeAll(async () => {
    ({ bridge, light } = await open());
  });

  describe(`${name}: people and bodies`, () => {
    promise('stand by name, with their aliases and first office', async () => {
      const { items } = await light.people(EVERYTHING);
      expect(items.map((person) => person.name)).toEqual([
        'Anna Moen',
        'Ólafur Brekkan',
        'Runa Holt',
        'Signe Brekkan',
        'Tove Lund',
      ]);
      expect(items[1]).toMatchObject({ aliases: ['Brekkan'], role: { words: 'Mayor' } });
      expect(items[2]).toEqual({ id: items[2]?.id, name: 'Runa Holt', aliases: [] });
    });

    const lookups = [
      ['Tove Lund', ['Tove Lund']],
      ['tove lund', ['Tove Lund']],
      ['OLAFUR BREKKAN', ['Ólafur Brekkan']],
      ['Ólafur', ['Ólafur Brekkan']],
      ['Brekkan', ['Ólafur Brekkan', 'Signe Brekkan']],
      ['Lund', ['Tove Lund']],
      ['Signe Brekkam', ['Signe Brekkan']],
      ['Tove Lundquist', []],
      ['Zacharias', []],
    ] as const;
    for (const [typed, names] of lookups) {
      promise(`answer to “${typed}”: ${names.join(', ') || 'nobody'}`, async () => {
        const lookup = await light.peopleNamed(typed);
        const found =
          lookup.kind === 'one' ? [lookup.person] : lookup.kind === 'several' ? lookup.people : [];
        // "Brekkan" is one of the Mayor's names here; who else has it is asked for apart.
        const called = await light.peopleCalled(typed);
        const all = new Set([...found, ...called].map((person) => person.name));
        expect([...all].sort()).toEqual([...names].sort());
      });
    }

    promise('are called by the end of a name, and by no slip', async () => {
      const namesOf = async (words: string) => (await light.peopleCalled(words)).map((person) => person.name);
      expect(await namesOf('brekkan')).toEqual(['Ólafur Brekkan', 'Signe Brekkan']);
      expect(await namesOf('Signe Brekkan')).toEqual(['Signe Brekkan']);
      expect(await namesOf('ekkan')).toEqual([]);
      expect(await namesOf('Brekan')).toEqual([]);
      expect(await namesOf('Signe')).toEqual([]);
    });

    promise('answer to an id', async () => {
      const { items } = await light.people(EVERYTHING);
      for (const person of items) {
        expect(await light.peopleNamed(person.id)).toEqual({ kind: 'one', person, exact: true });
      }
    });

    promise('that are bodies answer to words of their name, best first', async () => {
      const fits = async (typed: string, limit = 5) =>
        (await light.bodiesNamed(typed, limit)).map(({ body, fit }) => `${body.name}: ${fit}`);
      expect(await fits('Transport Ministry')).toEqual(['transport ministry: exact']);
      expect(await fits('ministry')).toEqual(['transport ministry: words']);
      expect(await fits('minsitry')).toEqual(['transport ministry: typo']);
      expect(await fits('ministry', 0)).toEqual([]);
      expect(await fits('museum')).toEqual([]);
    });

    promise('are named in articles with the places', async () => {
      const article = await articleIdAt(light, 'archive/keeper.txt');
      const { text = '' } = (await light.article(article)) ?? {};
      const here = await light.peopleIn(article);
      expect(here.map(({ person }) => person.name)).toEqual(['Anna Moen', 'Ólafur Brekkan', 'Signe Brekkan']);
      for (const { person, mentions } of here) {
        const found = await light.mentions({ person: person.id, article }, EVERYTHING);
        expect(found).toEqual({ items: mentions, total: mentions.length });
        expect(mentions.every(({ articleId }) => articleId === article)).toBe(true);
        expect(mentions.some(({ span }) => person.name.includes(textOf(text, span)))).toBe(true);
      }
    });

    promise('have one first place in each article that names them, by path', async () => {
      for (const person of (await bridge.people(EVERYTHING)).items) {
        const { items } = await bridge.firstNamings(person.id, EVERYTHING);
        const { items: mentions } = await bridge.mentions({ person: person.id }, EVERYTHING);
        const named = mentions.filter(({ kind }) => kind === 'name');
        const paths = await Promise.all(
          items.map(async ({ articleId }) => (await bridge.article(articleId))?.path ?? ''),
        );
        expect(paths).toEqual([...new Set(paths)].sort());
        expect(items.length).toBe(new Set(named.map(({ articleId }) => articleId)).size);
        for (const first of items) {
          expect(named.find(({ articleId }) => articleId === first.articleId)).toEqual(first);
        }
      }
    });

    promise('hold offices, and speak by them', async () => {
      const ids = { mayor: await personId(light, 'Ólafur Brekkan'), lund: await personId(light, 'Lund') };
      expect(await light.offices()).toEqual([
        { form: 'mayor', holders: [{ person: ids.mayor, times: expect.any(Number) }] },
        { form: 'energy minister', holders: [{ person: ids.lund, times: 2 }] },
      ]);
      const { items: roles } = await light.roles(ids.lund, EVERYTHING);
      expect(roles.map(({ words }) => words)).toEqual(['Energy Minister']);
    });
  });

  describe(`${name}: names to choose from`, () => {
    promise('are the most quoted where nothing is typed, then everybody else by name', async () => {
      const { items: voices } = await light.voices(EVERYTHING);
      expect(light.names.voices(' ', 3).map(({ id }) => id)).toEqual(voices.slice(0, 3).map(({ id }) => id));
      expect(light.names.voices('', 99).map(({ id }) => id)).toEqual(voices.map(({ id }) => id));
      const everybody = bridge.names.everybody('', 99).map(({ id }) => id);
      const quoted = bridge.names.voices('', 99).map(({ id }) => id);
      expect(everybody.slice(0, quoted.length)).toEqual(quoted);
      expect(new Set(everybody).size).toBe(everybody.length);
      expect(light.names.everybody('', 2)).toHaveLength(2);
    });

    promise('answer to what is typed so far, each with an office', async () => {
      expect(light.names.voices('brek', 5).map((one) => one.name)).toEqual([
        'Ólafur Brekkan',
        'Signe Brekkan',
      ]);
      expect(light.names.voices('olaf', 5)).toEqual([
        { id: await personId(light, 'Ólafur Brekkan'), name: 'Ólafur Brekkan', role: 'Mayor' },
      ]);
      expect(light.names.everybody('minis', 5).map((one) => one.name)).toEqual(['transport ministry']);
      expect(light.names.voices('brek', 1)).toHaveLength(1);
      expect(light.names.voices('zz', 5)).toEqual([]);
      expect(light.names.everybody('moen', 5).map((one) => one.name)).toEqual(['Anna Moen']);
      expect(light.names.voices('moen', 5)).toEqual([]);
    });

    promise('of articles are the newest first where nothing is typed', async () => {
      expect(light.names.articles('', 99).map(({ path }) => path)).toEqual([
        'courier/letters.md',
        'ledger/zone.md',
        'courier/lamp.md',
        'ledger/lamp.md',
        'archive/keeper.txt',
        'archive/stairs.txt',
      ]);
      expect(light.names.articles('lamp ledg', 99).map(({ path }) => path)).toEqual(['ledger/lamp.md']);
      expect(light.names.articles('', 2)).toHaveLength(2);
    });
  });
}
