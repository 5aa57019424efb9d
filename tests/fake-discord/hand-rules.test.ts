import { describe, expect, it } from 'vitest';
import { choiceFaults, commandFaults, messageFaults } from './hand-rules.ts';
import type { Json } from './message-json.ts';

const SILENT = { allowed_mentions: { parse: [], replied_user: false } };
const GOOD: Json = {
  content: '2 quotations.',
  embeds: [{ title: 'Quotations', description: '> “Yes.”' }],
  ...SILENT,
};
const button = (extra: Json = {}) => ({ type: 2, style: 1, label: 'Next', custom_id: '1;quote', ...extra });
const row = (...components: readonly Json[]) => ({ type: 1, components });

describe('the rules that Discord’s document leaves out', () => {
  it('have nothing against a good message', () => {
    expect(messageFaults(GOOD, false)).toEqual([]);
  });

  it.each<[string, Json]>([
    ['at most 2,000', { content: 'x'.repeat(2_001) }],
    ['the message is empty', { content: ' ', embeds: [] }],
    [
      'at most 6,000',
      { embeds: [{ description: 'x'.repeat(4_000) }, { footer: { text: 'x'.repeat(2_001) } }] },
    ],
    ['a field without a name', { embeds: [{ fields: [{ name: ' ', value: 'The Gazette' }] }] }],
    ['a field without a value', { embeds: [{ fields: [{ name: 'Where', value: '' }] }] }],
    [
      '6 rows',
      { components: Array.from({ length: 6 }, (_, index) => row(button({ custom_id: String(index) }))) },
    ],
    ['two have one custom_id', { components: [row(button(), button())] }],
    ['an empty custom_id', { components: [row(button({ custom_id: '' }))] }],
    ['a button without a label', { components: [row(button({ label: '' }))] }],
    [
      'a url over 512',
      { components: [row({ type: 2, style: 5, label: 'Read', url: `https://e.org/${'x'.repeat(500)}` })] },
    ],
    ['without options', { components: [row({ type: 3, custom_id: 'm', options: [] })] }],
    [
      'a select value over 100',
      { components: [row({ type: 3, custom_id: 'm', options: [{ value: 'v'.repeat(101) }] })] },
    ],
    [
      'two options, one value',
      { components: [row({ type: 3, custom_id: 'm', options: [{ value: 'a' }, { value: 'a' }] })] },
    ],
    ['could ping', { allowed_mentions: { parse: ['everyone'] } }],
    ['could ping', { allowed_mentions: undefined }],
    ['half a surrogate pair', { content: 'The bridge \ud83c is closed' }],
  ])('find: %s', (fault, wrong) => {
    expect(messageFaults({ ...GOOD, ...wrong }, false).join('\n')).toContain(fault);
  });

  it.each<[string, readonly Json[]]>([
    ['no name that Discord takes', [{ name: 'Quote' }]],
    ['two commands have one name', [{ name: 'quote' }, { name: 'quote' }]],
    [
      'required options must come first',
      [{ name: 'quote', options: [{ name: 'a' }, { name: 'b', required: true }] }],
    ],
    ['two options have one name', [{ name: 'quote', options: [{ name: 'a' }, { name: 'a' }] }]],
    [
      'choices and autocomplete together',
      [{ name: 'quote', options: [{ name: 'a', autocomplete: true, choices: [{ value: 'x' }] }] }],
    ],
    [
      'a choice’s value over 100',
      [{ name: 'quote', options: [{ name: 'a', choices: [{ value: 'v'.repeat(101) }] }] }],
    ],
    [
      'at most 8,000',
      [
        {
          name: 'quote',
          options: Array.from({ length: 90 }, (_, index) => ({
            name: `a${index}`,
            description: 'x'.repeat(99),
          })),
        },
      ],
    ],
  ])('find in commands: %s', (fault, commands) => {
    expect(commandFaults(commands).join('\n').replaceAll("'", '’')).toContain(fault);
  });

  it.each<[string, Json]>([
    ['no name that Discord takes', { name: 'quote', name_localizations: { de: 'Zitat' } }],
    [
      'two options have one name',
      {
        name: 'quote',
        options: [
          { name: 'about', name_localizations: { de: 'thema' } },
          { name: 'topic', name_localizations: { de: 'thema' } },
        ],
      },
    ],
    [
      'at most 8,000',
      {
        name: 'quote',
        options: Array.from({ length: 90 }, (_, index) => ({
          name: `a${index}`,
          description: 'x',
          description_localizations: { de: 'x'.repeat(99) },
        })),
      },
    ],
  ])('find in another language: %s', (fault, command) => {
    expect(commandFaults([command]).join('\n')).toContain(fault);
  });

  it('find choices that cannot be chosen', () => {
    expect(choiceFaults([{ name: 'Lavrov', value: 'v'.repeat(101) }])).toHaveLength(1);
    expect(choiceFaults([{ name: ' ', value: 'person/1' }])).toHaveLength(1);
    expect(choiceFaults([{ name: 'Lavrov', value: 'person/1' }])).toEqual([]);
  });
});
