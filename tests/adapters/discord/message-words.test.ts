import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { messageWords } from '../../../src/adapters/discord/message-words.ts';
import { toRequest } from '../../../src/adapters/discord/to-request.ts';
import { interactionJson } from '../../fake-discord/interaction-json.ts';
import { PEOPLE } from '../../fake-discord/world.ts';

describe('the words of a message', () => {
  it('are its content, its embeds and what it forwards', () => {
    expect(
      messageWords({
        content: 'Look:',
        embeds: [
          { title: 'A headline', description: '> “We wait,”', fields: [{ name: 'Who', value: 'Ana' }] },
        ],
        message_snapshots: [{ message: { content: '“Then we vote.”' } }],
      }),
    ).toBe('Look:\nA headline\n> “We wait,”\nWho\nAna\n“Then we vote.”');
  });

  it('are those of an embed’s author and footer, of components, of a poll and of what pictures are described by', () => {
    const text = (content: string) => ({ type: 10, content }) as const;
    expect(
      messageWords({
        content: '',
        embeds: [{ author: { name: 'The Harbour Bell' }, footer: { text: '“Then we wait.”' } }],
        components: [
          text('“We vote.”'),
          {
            type: 17,
            components: [
              {
                type: 9,
                components: [text('“We sail.”')],
                accessory: { type: 2, style: 1, label: 'Press', custom_id: '1' },
              },
              { type: 12, items: [{ media: { url: 'https://example.org/a.png' }, description: 'A ferry' }] },
              { type: 14 },
            ],
          },
        ],
        poll: {
          question: { text: 'Who waits?' },
          answers: [{ poll_media: { text: 'Ana' } }, { poll_media: {} }],
        },
        attachments: [{ description: 'A notice: “No ferry”' }, {}],
        message_snapshots: [{ message: { components: [text('“Of old.”')] } }],
      }),
    ).toBe(
      'The Harbour Bell\n“Then we wait.”\n“We vote.”\n“We sail.”\nA ferry\nWho waits?\nAna\nA notice: “No ferry”\n“Of old.”',
    );
  });

  it.each([
    ['-# ¶ 3 of \\*Harbour\\* **vote**', '¶ 3 of *Harbour* vote'],
    ['C:\\temp stays', 'C:\\temp stays'],
    ['', ''],
  ])('come without what Discord only draws: %s', (content, words) => {
    expect(messageWords({ content })).toBe(words);
  });
});

describe('an interaction from the menu of a message', () => {
  const message = { id: '980000000000000001', content: '“We wait.”', embeds: [] };
  const read = (data: Readonly<Record<string, unknown>>) =>
    toRequest(
      interactionJson({
        id: '960000000000000007',
        token: 'a-token',
        type: 2,
        data: { id: '1', name: 'Find the source', type: 3, ...data },
        person: PEOPLE.member,
        place: 'home',
      }) as unknown as APIInteraction, // the fake's JSON is Discord's
    );

  it('carries that message’s words', () => {
    const resolved = { messages: { [message.id]: message } };
    expect(read({ target_id: message.id, resolved })).toMatchObject({
      kind: 'request',
      request: { kind: 'message-command', name: 'Find the source', text: '“We wait.”' },
    });
  });

  it('without the message carries none, and without what Discord promises is unknown', () => {
    expect(read({ target_id: '1', resolved: { messages: {} } })).toMatchObject({ request: { text: '' } });
    expect(read({})).toEqual({ kind: 'unknown' });
  });
});
