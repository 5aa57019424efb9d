import { PermissionFlagsBits } from 'discord-api-types/v10';
import { beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../../src/replies/check-message.ts';
import type { MessageBody } from '../../src/replies/reply.ts';
import { labelsOf, markdownOf } from '../replies/sample-frame.ts';
import { ANOTHER, MEMBER, openRealBot, type RealBot, shown, WARDEN } from './real-bot.ts';

describe('what can be done with an answer', () => {
  let bot: RealBot;
  beforeAll(async () => {
    bot = await openRealBot({}, 'seeds');
  });

  const quotes = async (options = {}) =>
    shown(await bot.use('quote', { speaker: 'Boris Johnson', ...options }));
  const idsIn = ({ embeds }: MessageBody) => JSON.stringify(embeds).match(/quotation\/[0-9a-z]{12}/g) ?? [];

  describe('More and Less', () => {
    it('shows three entries, with More six at length, and with Less three again', async () => {
      const compact = await quotes();
      expect(idsIn(compact.body)).toHaveLength(3);
      const long = await bot.press(compact, 'More');
      expect(long.kind).toBe('update');
      expect(idsIn(shown(long).body)).toHaveLength(6);
      expect(idsIn(shown(long).body).slice(0, 3)).toEqual(idsIn(compact.body));
      expect(await bot.press(shown(long), 'Less')).toEqual({ kind: 'update', body: compact.body });
    });

    it('keeps its place among the pages, and its length while it is turned', async () => {
      const third = shown(
        await bot.press(shown(await bot.press(await quotes(), 'Next (2 of 6) →')), 'Next (3 of 6) →'),
      );
      const long = shown(await bot.press(third, 'More'));
      expect(idsIn(long.body).slice(0, 3)).toEqual(idsIn(third.body));
      expect(long.body.content).toContain('Page 2 of 3.');
      const turned = shown(await bot.press(long, 'Next (3 of 3) →'));
      expect(turned.body.content).toContain('Page 3 of 3.');
      expect(shown(await bot.press(turned, 'Less')).body.content).toContain('Page 5 of 6.');
    });

    it('cuts a long quotation where a sentence ends, and shows all of it at length', async () => {
      const compact = await quotes();
      expect(markdownOf(compact.body)).toContain('-# … continues in the article');
      const long = shown(await bot.press(compact, 'More'));
      expect(markdownOf(long.body)).toContain('over the winter months.”');
      for (const line of markdownOf(compact.body)
        .split('\n')
        .filter((text) => text.startsWith('> ')))
        expect(line).toMatch(/[.?!…]”$|^> “[^.]*”$/);
    });

    it('is not offered where there is no more', async () => {
      const all = shown(await bot.use('summary', { about: 'Aleppo' }));
      const long = shown(await bot.use('ask', { question: 'Who urged Russia to use its influence?' }));
      for (const { body } of [all, long]) {
        const isCut = markdownOf(body).includes('continues in the article');
        expect(labelsOf(body).includes('More')).toBe(isCut);
      }
    });
  });

  describe('Share', () => {
    it('says a private answer once more in public, with who shared it, and pings nobody', async () => {
      const own = await quotes({ private: true });
      expect(own.visibility).toBe('private');
      expect(labelsOf(own.body)).not.toContain('Remove');
      const reply = await bot.press(own, 'Share');
      expect(reply).toMatchObject({ kind: 'message', visibility: 'public' });
      const { body } = shown(reply);
      expect(body.content).toContain(`Shared by <@${MEMBER.userId}>.`);
      expect(body.embeds).toEqual(own.body.embeds);
      expect(labelsOf(body)).toContain('Remove');
      expect(labelsOf(body)).not.toContain('Share');
    });

    it('keeps the page, the length and the words that were asked about', async () => {
      const own = shown(await bot.use('quote', { about: 'Russia', private: true }));
      const long = shown(await bot.press(own, 'More'), own);
      const second = shown(await bot.press(long, labelStarting(long.body, 'Next')), long);
      expect(second.body.content).toContain('Page 2');
      const { body } = shown(await bot.press(second, 'Share'));
      expect(body.embeds).toEqual(second.body.embeds);
      expect(body.content).toContain('“Russia”');
    });

    it('works on what a button showed to its presser alone', async () => {
      const aside = shown(await bot.press(await quotes(), '1 · In context'));
      expect(aside.visibility).toBe('private');
      const reply = await bot.press(aside, 'Share');
      expect(reply).toMatchObject({ kind: 'message', visibility: 'public' });
      expect(shown(reply).body.embeds).toEqual(aside.body.embeds);
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

  it('has one menu and a button each for its entries, and the last row for the message as a whole', async () => {
    const { body } = await quotes();
    expect(body.rows).toHaveLength(3);
    expect(labelsOf(body)).toEqual([
      'Read 1 in place',
      'Read 2 in place',
      'Read 3 in place',
      'Next (2 of 6) →',
      'More',
      'Remove',
    ]);
    expect(faultsOf(body)).toEqual([]);
  });

  it('gives the same bytes for the same press', async () => {
    const message = await quotes();
    const press = async () => JSON.stringify(await bot.press(message, 'More'));
    expect(await press()).toBe(await press());
  });
});

function labelStarting(body: MessageBody, start: string): string {
  return labelsOf(body).find((label) => label.startsWith(start)) ?? start;
}
