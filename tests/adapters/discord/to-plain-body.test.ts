import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { fitReply } from '../../../src/adapters/discord/fit-reply.ts';
import { toPlainBody } from '../../../src/adapters/discord/to-plain-body.ts';
import { freeTextOf } from '../../../src/replies/free-text.ts';
import { english } from '../../../src/replies/messages-english.ts';
import type { MessageBody, Reply } from '../../../src/replies/reply.ts';

const NOTE = 'No embeds here.';
const BODY: MessageBody = {
  content: '1 quotation about “the bridge”.',
  embeds: [
    {
      title: 'Quotations',
      url: 'https://example.org/a',
      description: '> “It is closed.”\n**1** · Joan Mawson',
      fields: [{ name: 'Where', value: 'The Gazette' }],
      footer: { text: '6 articles' },
    },
  ],
  rows: [{ type: 1, components: [{ type: 2, style: 1, label: 'Next', custom_id: '1;quote' }] }],
  files: [],
};
const EMBED_LINKS = PermissionFlagsBits.EmbedLinks;

describe('a message without embeds', () => {
  it('closes a block of code that it has to cut', () => {
    const lines = Array.from({ length: 60 }, (_, at) => `line ${at} of what is to be copied`.padEnd(60, '.'));
    const description = ['**Text**', '```', ...lines, '```'].join('\n');
    const { content } = toPlainBody({ ...BODY, embeds: [{ description }] }, NOTE);
    expect(content.split('\n').filter((line) => line === '```')).toHaveLength(2);
    expect(content.endsWith(`\n\`\`\`\n…\n${NOTE}`)).toBe(true);
    expect(content.length).toBeLessThanOrEqual(2_000);
  });

  it('says in text what they say, below the line that buttons need', () => {
    expect(toPlainBody(BODY, NOTE)).toEqual({
      content: [
        '1 quotation about “the bridge”.',
        '[**Quotations**](https://example.org/a)',
        '> “It is closed.”',
        '**1** · Joan Mawson',
        '**Where**',
        'The Gazette',
        '6 articles',
        NOTE,
      ].join('\n'),
      embeds: [],
      rows: BODY.rows,
      files: [],
    });
  });

  it('brings what a footer keeps into the first line, from where a button reads it', () => {
    const footer = { text: '“Is it \\u005c closed?” · 6 articles' };
    const { content } = toPlainBody({ ...BODY, content: '2 passages answer.', embeds: [{ footer }] }, NOTE);
    expect(content.split('\n')).toEqual(['2 passages answer. “Is it \\\\ closed?”', '6 articles', NOTE]);
    expect(freeTextOf(content)).toBe('Is it \\ closed?');
  });

  it('leaves out whole lines at the end, and says so, where 2,000 characters are not enough', () => {
    const line = `> ${'word '.repeat(60)}end`;
    const { content } = toPlainBody(
      { ...BODY, embeds: [{ description: Array(30).fill(line).join('\n') }] },
      NOTE,
    );
    expect(content.length).toBeLessThanOrEqual(2_000);
    const lines = content.split('\n');
    expect(lines.slice(-2)).toEqual(['…', NOTE]);
    expect(lines.slice(1, -2).every((kept) => kept === line)).toBe(true);
  });

  it('is made only where embeds are not allowed', () => {
    const reply: Reply = { kind: 'message', visibility: 'public', body: BODY };
    expect(fitReply(reply, undefined, english)).toBe(reply);
    expect(fitReply(reply, EMBED_LINKS, english)).toBe(reply);
    expect(fitReply(reply, 0n, english)).toMatchObject({ visibility: 'public', body: { embeds: [] } });
  });

  it('is the same where there are none', () => {
    const plain: MessageBody = { ...BODY, embeds: [] };
    expect(toPlainBody(plain, NOTE)).toBe(plain);
  });
});
