import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { openCoverageStore } from '../../src/coverage/coverage-store.ts';
import { DEFAULT_LANGUAGE } from '../../src/languages/languages.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { textOf } from '../../src/text/span.ts';

const ARTICLE = `Ferry line in Tarvik put off its summer service

Captain Eline Brekke called off the crossing to Holm on Friday after the engine failed.

The mediator Petra Lund brokered a settlement with the stevedores in the harbour office.

Rain fell on the island for most of the weekend, and the market was held under canvas.

The violinist Ada Moen played at the opening of the new quay.

Customs officers found forty rifles in a container from the mainland.`;

let folder: string;
let coverage: Coverage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tarvik-'));
  await writeFile(join(folder, 'tarvik.txt'), ARTICLE);
  coverage = (await openCoverageStore({ folder, buildSearchIndex: buildOramaIndex })).current();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('questions in other words than those of the articles', () => {
  it.each([
    ['Who cancelled the crossing to Holm?', 'called off the crossing'],
    ['Who negotiated the settlement with the stevedores?', 'brokered a settlement'],
    ['Which weapons did customs find in the container?', 'forty rifles'],
    ['Which musician played at the opening of the quay?', 'violinist Ada Moen'],
  ])('%s', async (question, words) => {
    const answer = await answerQuestion(coverage, question);
    const shown = answer.kind === 'ask' ? answer.excerpts[0]?.excerpt : undefined;
    expect(shown && textOf(shown.article.text, shown.spans[0] ?? { start: 0, end: 0 })).toContain(words);
  });

  it.each([
    'Who painted the crossing to Holm?',
    'Who rejected the settlement with the stevedores?',
    'Which animals escaped from the container?',
    'Why did Petra Lund cancel the settlement?',
    'When did Eline Brekke sell the ferry?',
    'Who is right about the weekend?',
  ])('%s – is not answered', async (question) => {
    expect((await answerQuestion(coverage, question)).kind).toBe('miss');
  });
});

describe('related words', () => {
  it('counts the same for more than a kind, and a kind for more than what it is a kind of', async () => {
    const related = await DEFAULT_LANGUAGE.words.related();
    const [same, kind, broader] = ['call_off', 'broker', 'talk'].map(
      (word) => related(word === 'call_off' ? 'cancel' : 'negoti').get(word) ?? 0,
    );
    expect(same).toBeGreaterThan(kind ?? 1);
    expect(broader).toBeGreaterThan(0);
    expect(related('violinist').get('musician') ?? 0).toBeLessThan(related('musician').get('violinist') ?? 0);
  });

  it('knows nothing of names and of what nobody says', async () => {
    const related = await DEFAULT_LANGUAGE.words.related();
    expect([related('brekk').size, related('qqqq').size, related('').size]).toEqual([0, 0, 0]);
  });
});
