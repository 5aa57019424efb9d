import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../src/replies/check-message.ts';
import type { MessageBody } from '../../src/replies/reply.ts';

const NOTHING: MessageBody = { content: '', embeds: [], rows: [], files: [] };
const button = (custom_id: string, label = 'Next') =>
  ({ type: ComponentType.Button, style: ButtonStyle.Primary, custom_id, label }) as const;
const rowOf = (...components: readonly ReturnType<typeof button>[]) => ({
  type: ComponentType.ActionRow as const,
  components: [...components],
});
const menuOf = (values: readonly string[]) => ({
  type: ComponentType.ActionRow as const,
  components: [
    {
      type: ComponentType.StringSelect as const,
      custom_id: 'm',
      options: values.map((value) => ({ label: value, value })),
    },
  ],
});

describe('faultsOf', () => {
  it('finds nothing wrong with a plain message', () => {
    expect(faultsOf({ ...NOTHING, content: 'We wait.', rows: [rowOf(button('a'), button('b'))] })).toEqual(
      [],
    );
  });

  it.each<[string, Partial<MessageBody>, string]>([
    ['an empty message', {}, 'the message is empty'],
    ['a long content', { content: 'x'.repeat(2001) }, '2001 characters of content; at most 2000'],
    [
      'a long title',
      { embeds: [{ title: 'x'.repeat(257) }] },
      "257 characters of embed 1's title; at most 256",
    ],
    ['an empty embed', { embeds: [{ color: 1 }] }, 'embed 1 is empty'],
    [
      'a field without a value',
      { embeds: [{ fields: [{ name: 'a', value: ' ' }] }] },
      'field 1 of embed 1 has no value',
    ],
    [
      'two embeds that are too long together',
      { embeds: [{ description: 'x'.repeat(3001) }, { description: 'x'.repeat(3000) }] },
      '6001 characters of all embeds together; at most 6000',
    ],
    ['six rows', { rows: Array.from('abcdef', (id) => rowOf(button(id))) }, '6 rows; at most 5'],
    [
      'six buttons',
      { rows: [rowOf(...Array.from('abcdef', (id) => button(id)))] },
      '6 buttons in row 1; at most 5',
    ],
    [
      'one custom_id twice',
      { rows: [rowOf(button('a'), button('a'))] },
      'the custom_id a is there more than once',
    ],
    ['a button without a label', { rows: [rowOf(button('a', ''))] }, 'a button of row 1 has no label'],
    ['an empty menu', { rows: [menuOf([])] }, 'the menu in row 1 is empty'],
    ['two equal entries', { rows: [menuOf(['a', 'a'])] }, 'the menu in row 1 has two entries of one value'],
    ['half a surrogate pair', { content: 'x\ud83d' }, 'the message holds half a surrogate pair'],
  ])('tells of %s', (_, part, fault) => {
    expect(faultsOf({ ...NOTHING, ...part })).toContain(fault);
  });
});
