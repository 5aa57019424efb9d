import { describe, expect, it } from 'vitest';
import {
  earlierQuestionOf,
  questionOf,
  type ReceivedMessage,
} from '../../../src/adapters/discord/question-of.ts';
import { BOT_ID, BOT_USER, GUILD_ID, PEOPLE } from '../../fake-discord/world.ts';

const ANNA = PEOPLE.another.user;

function message(content: string, extra: object = {}): ReceivedMessage {
  return {
    id: '950000000000000001',
    type: 0,
    channel_id: '920000000000000001',
    guild_id: GUILD_ID,
    author: PEOPLE.member.user,
    content,
    mentions: content.includes(BOT_ID) ? [BOT_USER, ANNA] : [],
    mention_roles: [],
    ...extra,
  } as unknown as ReceivedMessage; // the parts of Discord's message that matter here
}

describe('a question', () => {
  it.each([
    [`<@${BOT_ID}> Who closed the bridge?`, 'Who closed the bridge?'],
    [`<@!${BOT_ID}>, who closed the bridge?`, 'who closed the bridge?'],
    [`Who closed the bridge, <@${BOT_ID}>?`, 'Who closed the bridge, ?'],
    [`<@${BOT_ID}> what did <@${ANNA.id}> say?`, 'what did anna say?'],
    [`<@${BOT_ID}> who said it <:shrug:123456789012345678> in <#920000000000000001>`, 'who said it in'],
    [`<@${BOT_ID}>\n\nWas hat\tMerkel gesagt?`, 'Was hat Merkel gesagt?'],
  ])('is what a message says to the bot: %s', (content, question) => {
    expect(questionOf(message(content), BOT_ID)).toBe(question);
  });

  it('needs no mention in a direct message', () => {
    expect(questionOf(message('Who closed the bridge?', { guild_id: undefined }), BOT_ID)).toBe(
      'Who closed the bridge?',
    );
  });

  it('may be a reply that mentions the bot in its words', () => {
    const reply = message(`<@${BOT_ID}> and who opened it?`, { type: 19 });
    expect(questionOf(reply, BOT_ID)).toBe('and who opened it?');
  });

  const answer = { id: '1', author: BOT_USER, content: '“Who closed the bridge?” – nobody.', embeds: [] };

  it('may be a reply to an answer that pings the bot, where it ends like one', () => {
    const reply = { type: 19, mentions: [BOT_USER], referenced_message: answer };
    expect(questionOf(message('and when?', reply), BOT_ID)).toBe('and when?');
    expect(questionOf(message('Interesting!', reply), BOT_ID)).toBeUndefined();
    expect(earlierQuestionOf(message('and when?', reply), BOT_ID)).toBe('Who closed the bridge?');
    const other = { ...reply, referenced_message: { ...answer, author: ANNA } };
    expect(questionOf(message('and when?', other), BOT_ID)).toBeUndefined();
    expect(earlierQuestionOf(message('and when?', other), BOT_ID)).toBeUndefined();
  });

  it.each<[string, ReceivedMessage]>([
    ['a reply that only pings it', message('Interesting!', { type: 19, mentions: [BOT_USER] })],
    ['@everyone', message('@everyone who closed the bridge?', { mention_everyone: true })],
    ['a role that it has', message('<@&930000000000000001> who closed the bridge?')],
    ['a mention inside code, which pings nobody', message(`\`<@${BOT_ID}> who?\``, { mentions: [] })],
    ['a mention and nothing else', message(`<@${BOT_ID}>`)],
    ['a mention and signs', message(`<@${BOT_ID}> ?!`)],
    ['another bot', message(`<@${BOT_ID}> who?`, { author: { ...ANNA, bot: true } })],
    ['a webhook', message(`<@${BOT_ID}> who?`, { webhook_id: '950000000000000002' })],
    ['itself', message('who?', { guild_id: undefined, author: { ...ANNA, id: BOT_ID } })],
    ['Discord itself', message(`<@${BOT_ID}> joined`, { type: 7 })],
    ['words to others', message('Who closed the bridge?')],
  ])('is not %s', (_, received) => {
    expect(questionOf(received, BOT_ID)).toBeUndefined();
  });
});
