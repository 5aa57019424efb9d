import { beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/replies/reply.ts';
import { openRealBot, type RealBot, shown } from './real-bot.ts';

let bot: RealBot;

beforeAll(async () => {
  bot = await openRealBot();
});

function text(reply: Reply): string {
  const { content, embeds } = shown(reply).body;
  return [content, ...embeds.flatMap(({ title, description }) => [title ?? '', description ?? ''])].join(
    '\n',
  );
}

describe('/ask', () => {
  it('answers with an excerpt, its place and what to ask next', async () => {
    const reply = await bot.use('ask', { question: 'How many lorries cross the bridge each week?' });
    expect(text(reply)).toContain('> About 2,400 lorries cross the bridge each week');
    expect(text(reply)).toContain('The Skerrow Gazette');
    expect(JSON.stringify(shown(reply).body.rows)).toContain('More …');
  });

  it('answers a mention in the same words', async () => {
    const question = 'When does the work on the piers begin?';
    expect(shown(await bot.say(question)).body).toEqual(shown(await bot.use('ask', { question })).body);
  });

  it('explains its answer, and finds back to it', async () => {
    const answer = await bot.use('ask', { question: 'Who will pay half of the repair?' });
    const why = await bot.press(shown(answer), 'Why this answer?');
    expect(text(why)).toContain('Why this answer');
    const back = await bot.press(shown(why), 'Back to the answer');
    expect(text(back)).toContain('> The transport ministry will pay half the cost');
  });

  it('quotes whoever was chosen among namesakes, on the topic that was asked for', async () => {
    const choice = await bot.use('ask', { question: 'What did Okafor say about fish?' });
    const rows = JSON.stringify(shown(choice).body.rows);
    const label = /"label":"(Grace Okafor[^"]*)"/.exec(rows)?.[1] ?? '';
    expect(text(await bot.press(shown(choice), label))).toContain('Fish does not wait for a meeting');
  });

  it('says no, and names the name that no article mentions', async () => {
    const reply = await bot.use('ask', { question: 'What did Zelda Fitzgerald say about the bridge?' });
    expect(text(reply)).toContain('The coverage does not answer');
    expect(text(reply)).toContain('Zelda Fitzgerald');
  });
});

describe('/who', () => {
  it('shows an office in the article’s own words, and not the sentence that holds them', async () => {
    const reply = await bot.use('who', { name: 'Helena Vasquez' });
    expect(text(reply)).toContain('**As articles word it:** “Transport Minister” (¶ 2)');
  });
});

describe('/summary', () => {
  it.each([{}, { article: 'Mayor opens the door to a bridge toll', about: 'toll' }])(
    'wants exactly one of article and topic: %o',
    async (options) => {
      const reply = await bot.use('summary', options);
      expect(text(reply)).toContain('either an article or a topic');
      expect(shown(reply).visibility).toBe('private');
    },
  );

  it('takes sentences of one article', async () => {
    const reply = await bot.use('summary', { article: 'Ministry to pay half of Skerrow bridge repair' });
    expect(text(reply)).toContain('> The transport ministry will pay half the cost');
  });
});

describe('/help', () => {
  it('lists every command that can be typed', async () => {
    const { embeds } = shown(await bot.use('help')).body;
    const all = JSON.stringify(embeds);
    for (const name of ['quote', 'who', 'ask', 'summary', 'source', 'coverage', 'refresh', 'help']) {
      expect(all).toContain(`/${name}`);
    }
  });
});
