import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FakeMessage } from '../fake-discord/message-json.ts';
import { until } from '../fake-discord/until.ts';
import { BOT_ID } from '../fake-discord/world.ts';
import { openStage, type Stage } from './stage.ts';

const FIRST = `<@${BOT_ID}> Who urged Russia to use its influence?`;
const SECOND = `<@${BOT_ID}> What did Boris Johnson say about sanctions?`;

export function following(): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  const find = (replyId: string): FakeMessage | undefined =>
    stage.discord.written.find(({ id }) => id === replyId);

  async function asked(): Promise<{ readonly question: string; readonly reply: FakeMessage }> {
    const question = stage.discord.write(FIRST);
    return { question, reply: await stage.discord.replyTo(question) };
  }

  /** Whatever was to be done about the question has been done when a later one is answered. */
  async function settled(): Promise<void> {
    await stage.discord.replyTo(stage.discord.write(SECOND));
  }

  it('answers anew, in the same message, when the question is edited', async () => {
    const { question, reply } = await asked();
    stage.discord.edit(question, SECOND);
    const changed = await until(
      'the new answer',
      () => find(reply.id)?.edited_timestamp !== null && find(reply.id),
    );
    expect(changed.embeds[0]?.footer).toMatchObject({ text: expect.stringContaining('sanctions') });
    expect(changed.message_reference).toMatchObject({ message_id: question });
  });

  it('leaves the answer when Discord adds the preview of a link', async () => {
    const { question, reply } = await asked();
    stage.discord.unfurl(question, FIRST);
    await settled();
    expect(find(reply.id)?.edited_timestamp).toBeNull();
  });

  it('takes the answer away when an edit takes the mention away', async () => {
    const { question, reply } = await asked();
    stage.discord.edit(question, 'Never mind.');
    await until('the answer to go', () => find(reply.id) === undefined);
  });

  describe.each([
    ['alone', false],
    ['with others', true],
  ])('when the question is removed %s', (_, isBulk) => {
    it('removes the answer', async () => {
      const { question, reply } = await asked();
      stage.discord.remove([question, '950000000000000042'], isBulk);
      await until('the answer to go', () => find(reply.id) === undefined);
    });
  });

  it('answers a message that becomes a question by an edit no sooner than it is one', async () => {
    const before = stage.discord.written.length;
    stage.discord.edit('950000000000000043', SECOND);
    await settled();
    expect(stage.discord.written.length).toBe(before + 1);
  });
}
