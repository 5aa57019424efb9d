import { describe, expect, it } from 'vitest';
import { chooseMessages } from '../../src/interactions/choose-messages.ts';
import type { Asker } from '../../src/interactions/request.ts';

const NOBODY = { userId: '1', roleIds: [], permissions: 0n } as const;

describe('the language of an answer', () => {
  it.each<
    readonly [string, Pick<Asker, 'locale' | 'guildLocale'>, 'public' | 'private', string | undefined, string]
  >([
    ['a private one is in the asker’s', { locale: 'fr', guildLocale: 'de' }, 'private', undefined, 'fr'],
    [
      'a private one stays in the asker’s whatever the server has set',
      { locale: 'fr' },
      'private',
      'es',
      'fr',
    ],
    ['a public one is in the server’s', { locale: 'fr', guildLocale: 'de' }, 'public', undefined, 'de'],
    [
      'a public one is in that which the server has set',
      { locale: 'fr', guildLocale: 'de' },
      'public',
      'es',
      'es',
    ],
    ['"auto" is as if nothing were set', { locale: 'fr', guildLocale: 'de' }, 'public', 'auto', 'de'],
    ['where there is no server it is the asker’s', { locale: 'es-419' }, 'public', undefined, 'es'],
    ['a language that is none of ours is English', { locale: 'pt-BR' }, 'private', undefined, 'en'],
    [
      'a server’s that is none of ours is English, too',
      { locale: 'de', guildLocale: 'ja' },
      'public',
      undefined,
      'en',
    ],
  ])('%s', (_rule, locales, visibility, set, language) => {
    const settings = set === undefined ? {} : { language: set as 'auto' | 'es' };
    expect(chooseMessages({ ...NOBODY, ...locales }, visibility, settings).language).toBe(language);
  });
});
