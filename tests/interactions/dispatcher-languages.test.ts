import { beforeAll, describe, expect, it } from 'vitest';
import type { CoverageStore } from '../../src/coverage/coverage.ts';
import { openCoverageStore } from '../../src/coverage/coverage-store.ts';
import { createDispatcher, type Dispatcher } from '../../src/interactions/create-dispatcher.ts';
import type { Command } from '../../src/interactions/define-command.ts';
import { loadCommands } from '../../src/interactions/load-commands.ts';
import type { Asker, OptionValue, Request } from '../../src/interactions/request.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import type { ServerSettings } from '../../src/settings/server-settings.ts';
import { createPassingSettings } from '../../src/settings/settings-store.ts';
import { silentLog } from '../../src/text/log.ts';

/** A French asker on a German server. */
const ASKER: Asker = {
  userId: '123456789012345678',
  guildId: '223456789012345678',
  roleIds: [],
  permissions: 0n,
  locale: 'fr',
  guildLocale: 'de',
};

let store: CoverageStore;
let commands: ReadonlyMap<string, Command>;
beforeAll(async () => {
  store = await openCoverageStore({ folder: 'tests/articles', buildSearchIndex: buildOramaIndex });
  commands = await loadCommands();
});

describe('the language that the dispatcher answers in', () => {
  it('is the server’s where everybody reads along, and the asker’s where nobody does', async () => {
    expect(await said(use('summary', { about: 'repair' }))).toMatch(/aus den Artikeln, Wort für Wort\.$/);
    expect(await said(use('summary', { about: 'repair', private: true }))).toMatch(
      /des articles, mot pour mot\.$/,
    );
  });

  it('is what the server has set, for everybody', async () => {
    const set = { language: 'es' } as const;
    expect(await said(use('summary', { about: 'repair' }), set)).toMatch(
      /de los artículos, palabra por palabra\.$/,
    );
    expect(await said(use('summary', { about: 'repair', private: true }), set)).toMatch(/mot pour mot\.$/);
  });

  it.each<readonly [string, Request, string]>([
    ['a wrong option', use('summary', {}), 'Indiquez soit un article, soit un sujet.'],
    ['an option that is missing', use('ask', {}), '/question a besoin de l’option « question ».'],
    ['a command that is none', use('nonsense', {}), 'La commande /nonsense n’existe pas ici.'],
    ['a button that cannot be read', press('9;nonsense', ''), 'Je ne sais plus lire ce bouton'],
    ['a moderator’s command', use('refresh', {}), 'Cela change les articles pour toutes les personnes'],
  ])('is the asker’s for what the asker alone is told: %s', async (_what, request, notice) => {
    const reply = await dispatcherWith().dispatch(request);
    expect(reply).toMatchObject({ kind: 'message', visibility: 'private' });
    expect(contentOf(reply).replaceAll('\\', '')).toContain(notice);
  });

  it('becomes the server’s when a private answer is shared', async () => {
    const request = use('summary', { about: '“repair”', private: true });
    const reply = await dispatcherWith().dispatch(request);
    if (reply.kind !== 'message') throw new Error('no message');
    const share = reply.body.rows
      .flatMap(({ components }) => components)
      .find((component) => 'label' in component && component.label === 'Partager');
    if (share === undefined || !('custom_id' in share)) throw new Error('nothing to share with');
    const shared = await dispatcherWith().dispatch(press(share.custom_id, reply.body.content));
    if (shared.kind !== 'share') throw new Error('not shared');
    expect(contentOf(shared)).toBe(reply.body.content);
    expect(shared.shared.content).toMatch(
      /^““repair””: .* Wort für Wort\. Geteilt von <@123456789012345678>\.$/,
    );
  });

  it('is known before the answer is', () => {
    const dispatcher = dispatcherWith();
    expect(dispatcher.receive(use('help', {})).messages.language).toBe('de');
    expect(dispatcher.receive(use('help', { private: true })).messages.language).toBe('fr');
  });

  it('is told to a mention in the language of the channel, whatever is said', async () => {
    const request: Request = { kind: 'question', text: 'Who closed the Skerrow bridge?', asker: ASKER };
    expect(await said(request)).toMatch(/geben Antwort\. Zuerst: /);
  });
});

function use(name: string, options: Readonly<Record<string, OptionValue>>): Request {
  return { kind: 'command', name, options, asker: ASKER };
}

function press(customId: string, content: string): Request {
  return { kind: 'button', customId, content, visibility: 'private', asker: ASKER };
}

function dispatcherWith(set: ServerSettings = {}): Dispatcher {
  const moderation = {
    isOperator: () => false,
    homeGuildIds: new Set<string>(),
    moderatorRoleIds: new Set<string>(),
  };
  const settings = { ...createPassingSettings(), of: () => set };
  return createDispatcher({ commands, store, moderation, settings, log: silentLog });
}

async function said(request: Request, set: ServerSettings = {}): Promise<string> {
  return contentOf(await dispatcherWith(set).dispatch(request));
}

function contentOf(reply: Reply): string {
  if (!('body' in reply)) throw new Error(`a ${reply.kind} says nothing`);
  return reply.body.content;
}
