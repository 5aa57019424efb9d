import { beforeAll, describe, expect, it } from 'vitest';
import { resolveSpeaker } from '../../src/answers/resolve-speaker.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { memoryCoverage } from '../../src/coverage/memory-coverage.ts';
import { english } from '../../src/languages/english/english.ts';
import { buildPeopleDirectory } from '../../src/people/people-directory.ts';
import type { Person } from '../../src/people/person.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { plainCoverage } from '../interactions/plain-store.ts';

function person(id: string, name: string, ...aliases: readonly string[]): Person {
  return { id: `person/${id}`, name, aliases, roles: [], mentions: [] };
}

const people = buildPeopleDirectory([
  person('ana', 'Ana Duarte', 'Duarte'),
  person('rui', 'Rui Duarte'),
  person('tom', 'Tomas Reyes', 'Reyes'),
  person('joe', 'Joe Street'),
  person('mia', 'Mia Penrose'),
]);
const bodies = [
  { id: 'body/reyes', name: 'Reyes Foundation' },
  { id: 'body/penrose', name: 'Penrose Trust' },
  { id: 'body/downing', name: 'Downing Street' },
] as const;

let coverage: Coverage;
beforeAll(async () => {
  const nothing = await buildOramaIndex([]);
  coverage = await memoryCoverage({
    revision: 'aaaaaaaabbbb',
    language: english,
    facts: plainCoverage().facts,
    articles: [],
    corpus: { people, bodies, quotations: [], statements: [] },
    passageIndex: nothing,
    quotationIndex: nothing,
  });
});

describe('a typed name', () => {
  it.each([
    // One article calls Ana Duarte nothing but "Duarte", which is Rui's name as well.
    ['Duarte', ['person/ana', 'person/rui']],
    ['Ana Duarte', ['person/ana']],
    ['Rui', ['person/rui']],
    // A person and a body: two readings, unless articles call the person so.
    ['Penrose', ['person/mia', 'body/penrose']],
    ['Reyes', ['person/tom']],
    ['Tomas Reyes', ['person/tom']],
    ['reyes foundation', ['body/reyes']],
    // Whoever types all of a body's name means it.
    ['Downing Street', ['body/downing']],
    ['body/downing', ['body/downing']],
    ['Okonedo', []],
  ])('%s is asked about where it may be several, and never guessed: %j', async (typed, ids) => {
    const lookup = await resolveSpeaker(coverage, typed);
    const found = lookup.kind === 'one' ? [lookup.speaker] : lookup.kind === 'several' ? lookup.speakers : [];
    expect(found.map(({ id }) => id)).toEqual(ids);
    expect(lookup.kind).toBe(ids.length === 0 ? 'none' : ids.length === 1 ? 'one' : 'several');
  });
});
