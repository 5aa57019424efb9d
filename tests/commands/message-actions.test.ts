import { PermissionFlagsBits } from 'discord-api-types/v10';
import { beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../../src/replies/check-message.ts';
import { freeTextOf } from '../../src/replies/free-text.ts';
import type { MessageBody } from '../../src/replies/reply.ts';
import { labelsOf, markdownOf, menuOf } from '../replies/sample-frame.ts';
import { ANOTHER, MEMBER, openRealBot, type RealBot, shown, WARDEN } from './real-bot.ts';

describe('what can be done with an answer', () => {
  let bot: RealBot;
  beforeAll(async () => {
    bot = await openRealBot({}, 'seeds');
  });

  const quotes = async (options = {}) =>
    shown(await bot.use('quote', { speaker: 'Boris Johnson', ...options }));
  /** The first words of each entry. */
  const wordsIn = (body: MessageBody) =>
    (body.embeds[0]?.description ?? '')
      .split('\n\n')
      .filter((block) => block.startsWith('> '))
      .map((block) => block.slice(0, 25));
  const aside = { body: { content: '', embeds: [], rows: [], files: [] }, visibility: 'private' } as const;

  describe('At length and In short', () => {
    it('show six entries and three again, to whoever asks for it', async () => {
      const compact = await quotes();
      expect(wordsIn(compact.body)).toHaveLength(3);
      const long = await bot.press(compact, 'At length');
      expect(long.kind).toBe('update');
      expect(wordsIn(shown(long).body)).toHaveLength(6);
      expect(wordsIn(shown(long).body).slice(0, 3)).toEqual(wordsIn(compact.body));
      const short = shown(await bot.press(shown(long, aside), 'In short'));
      expect(short.body.embeds).toEqual(compact.body.embeds);
    });

    it('keeps its place among the pages, and its length while it is turned', async () => {
      const third = shown(
        await bot.press(shown(await bot.press(await quotes(), 'Next (2 of 6) →')), 'Next (3 of 6) →'),
      );
      const long = shown(await bot.press(third, 'At length'));
      expect(wordsIn(long.body).slice(0, 3)).toEqual(wordsIn(third.body));
      expect(long.body.content).toContain('Page 2 of 3.');
      const turned = shown(await bot.press(long, 'Next (3 of 3) →'));
      expect(turned.body.content).toContain('Page 3 of 3.');
      expect(shown(await bot.press(turned, 'In short')).body.content).toContain('Page 5 of 6.');
    });

    it('cuts a long quotation where a sentence ends, and shows all of it at length', async () => {
      const compact = await quotes();
      expect(markdownOf(compact.body)).toContain('-# … continues in the article');
      const long = shown(await bot.press(compact, 'At length'));
      expect(markdownOf(long.body)).toContain('over the winter months.”');
      for (const line of markdownOf(compact.body)
        .split('\n')
        .filter((text) => text.startsWith('> ')))
        expect(line).toMatch(/[.?!…,]”$|^> “[^.]*”$/);
    });

    it('is not offered where there is no more', async () => {
      const all = shown(await bot.use('summary', { about: 'Aleppo' }));
      const long = shown(await bot.use('ask', { question: 'Who urged Russia to use its influence?' }));
      for (const message of [all, long]) {
        const isCut = markdownOf(message.body).includes('continues in the article');
        const details = shown(await bot.press(message, 'More …'));
        expect(menuOf(details.body).some(({ label }) => label === 'At length')).toBe(isCut);
      }
    });
  });

  describe('Share', () => {
    it('says a private answer once more in public, with who shared it, and pings nobody', async () => {
      const own = await quotes({ private: true });
      expect(own.visibility).toBe('private');
      expect(labelsOf(own.body)).not.toContain('Remove');
      const reply = await bot.press(own, 'Share');
      expect(reply.kind).toBe('share');
      const { body } = shown(reply);
      expect(body.content).toContain(`Shared by <@${MEMBER.userId}>.`);
      expect(body.embeds).toEqual(own.body.embeds);
      expect(labelsOf(body)).toContain('Remove');
      expect(labelsOf(body)).not.toContain('Share');
    });

    it('takes itself away from the private answer, which else stays as it was', async () => {
      const own = await quotes({ private: true });
      const reply = await bot.press(own, 'Share');
      if (reply.kind !== 'share') throw new Error('not shared');
      expect(labelsOf(own.body)).toContain('Share');
      expect(labelsOf(reply.body)).toEqual(labelsOf(own.body).filter((label) => label !== 'Share'));
      expect({ ...reply.body, rows: [] }).toEqual({ ...own.body, rows: [] });
      expect(JSON.stringify(reply.body)).not.toContain(`<@${MEMBER.userId}>`);
    });

    it('says nothing a second time, whoever is faster, the finger or the message that changes', async () => {
      const own = { ...(await quotes({ private: true })), messageId: '950000000000000071' };
      const [first, second] = await Promise.all([bot.press(own, 'Share'), bot.press(own, 'Share')]);
      expect(first.kind).toBe('share');
      expect(second.kind).toBe('update');
      expect(labelsOf(shown(second).body)).not.toContain('Share');
      // The same words, asked for once more: another message, and another sharing.
      const other = await bot.press({ ...own, messageId: '950000000000000072' }, 'Share');
      expect(other.kind).toBe('share');
    });

    it('counts as pressed for the first time where nothing could be said', async () => {
      const own = { ...(await quotes({ private: true })), messageId: '950000000000000073' };
      const failed = await bot.press(own, 'Share');
      if (failed.kind === 'share') failed.onFailed?.();
      expect((await bot.press(own, 'Share')).kind).toBe('share');
    });

    it('on a message that everybody reads gives nobody a second copy of it', async () => {
      const own = await quotes({ private: true });
      const forged = { ...own, visibility: 'public', messageId: '950000000000000074' } as const;
      expect(await bot.press(forged, 'Share')).toMatchObject({ kind: 'message', visibility: 'public' });
      const again = await bot.press(forged, 'Share');
      expect(again).toMatchObject({ kind: 'message', visibility: 'private' });
      expect(shown(again).body.content).toBe('This has been shared already.');
    });

    it('keeps the page, the length and the words that were asked about', async () => {
      const own = shown(await bot.use('quote', { about: 'Russia', private: true }));
      const long = shown(await bot.press(own, 'At length'), own);
      const second = shown(await bot.press(long, labelStarting(long.body, 'Next')), long);
      expect(second.body.content).toContain('Page 2');
      const { body } = shown(await bot.press(second, 'Share'));
      expect(body.embeds).toEqual(second.body.embeds);
      expect(body.content).toContain('“Russia”');
    });

    it('works on what a button showed to its presser alone', async () => {
      const seen = shown(await bot.press(await quotes(), '1 · In context'), aside);
      const reply = await bot.press(seen, 'Share');
      expect(reply.kind).toBe('share');
      expect(shown(reply).body.embeds).toEqual(seen.body.embeds);
    });

    it('says so where Discord lets nothing be public', async () => {
      const asker = { ...MEMBER, isForcedPrivate: true } as const;
      const own = shown(await bot.use('quote', { speaker: 'Boris Johnson' }, asker));
      expect(own.visibility).toBe('private');
      const reply = await bot.press(own, 'Share', asker);
      expect(reply).toMatchObject({ kind: 'message', visibility: 'private' });
      expect(shown(reply).body.content).toContain('Use External Apps');
    });

    it('is not there for what moderators are told', async () => {
      const asker = { ...MEMBER, permissions: PermissionFlagsBits.ManageGuild };
      const reply = await bot.use('refresh', { 'dry-run': true }, asker);
      if (reply.kind !== 'progress') throw new Error('a refresh shows how far it is');
      expect(labelsOf(await reply.end)).toEqual([]);
    });
  });

  describe('Remove', () => {
    it.each([
      ['who asked', MEMBER],
      ['who may manage messages there', WARDEN],
    ])('takes a public answer away for %s', async (_, asker) => {
      expect(await bot.press(await quotes(), 'Remove', asker)).toEqual({ kind: 'remove' });
    });

    it('is refused to anybody else, in private', async () => {
      const reply = await bot.press(await quotes(), 'Remove', ANOTHER);
      expect(reply).toMatchObject({ kind: 'message', visibility: 'private' });
      expect(shown(reply).body.content).toContain('Only who asked');
    });

    it('is the sharer’s for what was shared', async () => {
      const copy = shown(await bot.press(await quotes(), 'Next (2 of 6) →', ANOTHER));
      const shared = shown(await bot.press(copy, 'Share', ANOTHER));
      expect((await bot.press(shared, 'Remove', MEMBER)).kind).toBe('message');
      expect(await bot.press(shared, 'Remove', ANOTHER)).toEqual({ kind: 'remove' });
    });

    it('is no command that could be typed', async () => {
      const reply = await bot.use('remove');
      expect(shown(reply).body.content).toContain('There is no command');
    });
  });

  it('stands in one row: the first place, more, the pages, the message as a whole', async () => {
    const { body } = await quotes();
    expect(body.rows).toHaveLength(1);
    expect(labelsOf(body)).toEqual(['Read in place', 'More …', 'Next (2 of 6) →', 'Remove']);
    expect(faultsOf(body)).toEqual([]);
  });

  describe('More …', () => {
    it('says in private how each entry was found, with its id and the revision, and holds all else in one menu', async () => {
      const reply = await bot.press(await quotes(), 'More …', ANOTHER);
      expect(reply).toMatchObject({ kind: 'message', visibility: 'private' });
      const { body } = shown(reply);
      expect(faultsOf(body)).toEqual([]);
      expect(markdownOf(body).match(/quotation\/[0-9a-z]{12}/g)).toHaveLength(3);
      expect(body.embeds[0]?.footer?.text).toContain('revision');
      expect(body.rows).toHaveLength(1);
      const labels = menuOf(body).map(({ label }) => label);
      for (const label of ['At length', '1 · Read in place', '1 · In context', '3 · Cite'])
        expect(labels).toContain(label);
    });

    it('gives way to what is chosen there, and the answer stays as it is', async () => {
      const details = shown(await bot.press(await quotes(), 'More …'));
      expect(await bot.press(details, '2 · Cite')).toMatchObject({ kind: 'update' });
    });

    it('keeps what was typed for what is asked from there', async () => {
      const question = 'Who urged “Russia” to use \\its influence?';
      const answer = shown(await bot.use('ask', { question }));
      const why = shown(await bot.press(answer, 'Why this answer?'), aside);
      expect(freeTextOf(why.body.content)).toBe(question);
      const compared = shown(await bot.press(answer, 'Compare the articles on this'), aside);
      expect(freeTextOf(compared.body.content)).toBe(question);
    });
  });

  it('gives the same bytes for the same press', async () => {
    const message = await quotes();
    const press = async () => JSON.stringify(await bot.press(message, 'At length'));
    expect(await press()).toBe(await press());
  });
});

function labelStarting(body: MessageBody, start: string): string {
  return labelsOf(body).find((label) => label.startsWith(start)) ?? start;
}
