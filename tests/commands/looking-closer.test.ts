import { beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../../src/replies/check-message.ts';
import { unescapeMarkdown } from '../../src/replies/escape-markdown.ts';
import type { MessageBody } from '../../src/replies/reply.ts';
import { allArticles } from '../coverage/whole-coverage.ts';
import { markdownOf, menuOf } from '../replies/sample-frame.ts';
import { MEMBER, openRealBot, type RealBot, shown } from './real-bot.ts';

/** The words of an article, run by run: each line that is quoted. */
function runsOf(body: MessageBody): readonly string[] {
  return markdownOf(body)
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .map((line) => unescapeMarkdown(line.slice(2)));
}

describe('an entry in its context', () => {
  let bot: RealBot;
  beforeAll(async () => {
    bot = await openRealBot();
  });
  const first = async (about: string) => {
    const found = shown(await bot.use('quote', { about }));
    const details = shown(await bot.press(found, 'More …'));
    const isOne = menuOf(details.body).some(({ label }) => label === 'In context');
    return shown(await bot.press(details, isOne ? 'In context' : '1 · In context'), details);
  };

  it('shows the cited words with their marks, and two sentences before and after', async () => {
    const { body } = await first('toll on the only road');
    expect(runsOf(body)).toEqual([
      'Mayor Ingrid Halvorsen told a packed meeting that repairs would cost £14 million and take eighteen months. She said the council had no plan to charge drivers.',
      '"We will not put a toll on the only road into this town,"',
      'Ms Halvorsen said.',
      'Grace Okafor, who chairs the fishermen\'s association, said the closure would cost each boat about £300 a week in detours. "Fish does not wait for a meeting," she said.',
    ]);
  });

  it('marks what is cited outside the words, with the ids that they always have', async () => {
    const { body } = await first('toll on the only road');
    const quoted = shown(await bot.use('quote', { about: 'toll on the only road' }));
    const details = shown(await bot.press(quoted, 'More …'));
    const id = /quotation\/[0-9a-z]{12}/.exec(markdownOf(details.body))?.[0] ?? '?';
    const lines = markdownOf(body).split('\n');
    const cited = lines.findIndex((line) => line.startsWith('> "We will not'));
    expect(lines[cited - 1]).toBe(`**► cited** · ¶ 5 · \`${id}\``);
    expect(lines[cited + 1]).toBe('-# ◄ goes on');
    expect(faultsOf(body)).toEqual([]);
  });

  it('shows every run as it stands in the article, in order', async () => {
    for (const about of ['cracks', 'children', 'detours', 'money', 'calm water']) {
      const { body } = await first(about).catch(() => ({ body: undefined }));
      if (body === undefined) continue;
      const articles = await allArticles(bot.store.current());
      const runs = runsOf(body);
      const home = articles.find((article) => article.text.includes(runs[0] ?? '?'));
      let from = 0;
      for (const run of runs) {
        const at = home?.text.indexOf(run, from) ?? -1;
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + run.length;
      }
    }
  });

  it('takes a passage as well, and leads on to the article and the citation', async () => {
    const source = shown(
      await bot.use('source', { id: 'Cracked piers close Skerrow bridge to heavy traffic' }),
    );
    const passage =
      markdownOf(source.body)
        .match(/passage\/[0-9a-z]{12}/g)
        ?.at(-1) ?? '';
    const context = shown(await bot.use('source', { id: passage, view: 'context' }));
    expect(markdownOf(context.body)).toContain(`**► cited** · ¶ 6 · \`${passage}\``);
    expect(shown(await bot.press(context, 'Read in place')).body.content).toContain('paragraph 6 is marked');
    expect(shown(await bot.press(context, 'Cite')).body.content).toContain('¶ 6');
  });

  it('says of an id that nothing bears what it says anywhere', async () => {
    const { body } = shown(await bot.use('source', { id: 'quotation/000000000000', view: 'context' }));
    expect(body.content).toContain('Nothing in the coverage has the id');
  });
});

describe('how an entry is cited', () => {
  let bot: RealBot;
  beforeAll(async () => {
    bot = await openRealBot();
  });
  const cite = async (asker = MEMBER) => {
    const quoted = shown(await bot.use('quote', { about: 'toll on the only road' }, asker));
    return shown(await bot.press(quoted, '1 · Cite', asker)).body;
  };
  const blocksOf = (body: MessageBody) =>
    [...markdownOf(body).matchAll(/```\n([\s\S]*?)\n```/g)].map((match) => match[1] ?? '');

  it('has text, Markdown, BibTeX and RIS with the passage and the day of the interaction', async () => {
    const [text, markdown, bibtex, ris] = blocksOf(await cite());
    const id = /passage\/[0-9a-z]{12}/.exec(text ?? '')?.[0];
    const url = 'https://gazette.example/news/harbour-bridge-shut-to-lorries';
    expect(text).toBe(
      `Maud Penhale. “Harbour bridge shut to lorries after cracks are found.” The Skerrow Gazette, 2026-03-02, paragraph 5. ${url}. [${id}]. Accessed 2026-03-14 (UTC).`,
    );
    expect(markdown).toBe(
      `Maud Penhale. [Harbour bridge shut to lorries after cracks are found](<${url}>). The Skerrow Gazette, 2026-03-02, paragraph 5. [${id}]. Accessed 2026-03-14 (UTC).`,
    );
    expect(bibtex?.split('\n')).toEqual([
      `@online{${id?.replace('/', '-')},`,
      '  author = {{Maud Penhale}},',
      '  title = {{Harbour bridge shut to lorries after cracks are found}},',
      '  organization = {The Skerrow Gazette},',
      '  date = {2026-03-02},',
      `  url = {${url}},`,
      '  urldate = {2026-03-14},',
      `  note = {paragraph 5, ${id}},`,
      '}',
    ]);
    expect(ris?.split('\n')).toEqual([
      'TY  - NEWS',
      'AU  - Maud Penhale',
      'TI  - Harbour bridge shut to lorries after cracks are found',
      'T2  - The Skerrow Gazette',
      'PY  - 2026',
      'DA  - 2026/03/02',
      'SP  - paragraph 5',
      `UR  - ${url}`,
      'Y2  - 2026/03/14',
      `AN  - ${id}`,
      'ER  - ',
    ]);
  });

  it('takes the day from the request and from nowhere else', async () => {
    const { day: _, ...dayless } = MEMBER;
    expect(markdownOf(await cite(dayless))).not.toContain('Accessed');
    expect(markdownOf(await cite(dayless))).toContain('The day of access is not known here');
    expect(markdownOf(await cite({ ...MEMBER, day: '2031-01-02' }))).toContain('Accessed 2031-01-02 (UTC).');
  });

  it('leaves out what an article does not say', async () => {
    const seeds = await openRealBot({}, 'seeds');
    const quoted = shown(await seeds.use('quote', { speaker: 'Boris Johnson' }));
    const [text, , bibtex] = blocksOf(shown(await seeds.press(quoted, '1 · Cite')).body);
    expect(text).toMatch(/^“.*” Paragraph \d+\. \[passage\/[0-9a-z]{12}\]\. Accessed 2026-03-14 \(UTC\)\.$/);
    expect(bibtex).not.toMatch(/author|organization| date| url /);
  });
});
