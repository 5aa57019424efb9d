import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askEach } from './ask-each.ts';
import { expectLinear } from './expect-linear.ts';
import { HOSTILE_COVERAGES } from './hostile-coverages.ts';
import { type OpenedBot, openBotOn } from './open-bot-on.ts';
import { HOSTILE_MESSAGES, QUESTIONS } from './questions.ts';

/** Articles, or paragraphs of one. `npm run bench -- growth-asked` takes as many as a newsroom has. */
const SIZE = 500;
/** Of one article a summary looks at the first thousand sentences, each beside each: growth is judged behind those. */
const SIZE_OF_ONE = 2_000;
/** The longest message that Discord takes. */
const LONGEST_MESSAGE = 4_000;
const PATIENCE = 120_000;

describe.each(Object.entries(HOSTILE_COVERAGES))('asking of %s', (name, filesOf) => {
  const all = name.startsWith('one article') ? SIZE_OF_ONE : SIZE;
  let half: OpenedBot;
  let whole: OpenedBot;
  beforeAll(async () => {
    half = await openBotOn(filesOf(all / 2));
    whole = await openBotOn(filesOf(all));
  }, PATIENCE);
  afterAll(() => {
    half.close();
    whole.close();
  });

  it(
    'takes time in proportion to the coverage',
    async () => {
      for (const question of QUESTIONS)
        await expectLinear((size) => askEach(size < all ? half : whole, [question]), all);
    },
    PATIENCE,
  );
});

describe('checking a message', () => {
  let opened: OpenedBot;
  beforeAll(async () => {
    opened = await openBotOn(HOSTILE_COVERAGES['articles on one topic']?.(100) ?? {});
  }, PATIENCE);
  afterAll(() => opened.close());

  it.each(HOSTILE_MESSAGES)(
    'takes time in proportion to its length: %s',
    async (_, textOf) => {
      const check = (length: number) => ({
        kind: 'message-command' as const,
        name: 'Check against coverage',
        text: textOf(length),
      });
      await expectLinear((length) => askEach(opened, [check(length)]), LONGEST_MESSAGE);
      expect(await askEach(opened, [check(LONGEST_MESSAGE)])).not.toContain('Something went wrong');
    },
    PATIENCE,
  );
});
