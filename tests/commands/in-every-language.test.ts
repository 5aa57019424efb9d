import { beforeAll, describe, expect, it } from 'vitest';
import { openCoverageStore } from '../../src/coverage/coverage-store.ts';
import { createDispatcher, type Dispatcher } from '../../src/interactions/create-dispatcher.ts';
import { loadCommands } from '../../src/interactions/load-commands.ts';
import type { Asker, OptionValue, Request } from '../../src/interactions/request.ts';
import { faultsOf } from '../../src/replies/check-message.ts';
import { contentWithFreeText, freeTextOf } from '../../src/replies/free-text.ts';
import type { MessageBody, Reply } from '../../src/replies/reply.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { silentLog } from '../../src/text/log.ts';

let dispatcher: Dispatcher;
beforeAll(async () => {
  const store = await openCoverageStore({ folder: 'tests/articles', buildSearchIndex: buildOramaIndex });
  const moderation = {
    isOperator: () => true,
    homeGuildIds: new Set<string>(),
    moderatorRoleIds: new Set<string>(),
  };
  dispatcher = createDispatcher({ commands: await loadCommands(), store, moderation, log: silentLog });
});

type Question = readonly [
  name: string,
  options: Readonly<Record<string, OptionValue>>,
  typed: string | undefined,
];

/** What is asked, and what is to be found in the marks of the content line. */
const QUESTIONS: readonly Question[] = [
  ['quote', { speaker: 'Daniel Okafor', about: '“bridge” «piers»' }, 'Daniel Okafor · “bridge” «piers»'],
  ['quote', { about: 'bridge', reported: true }, 'bridge'],
  ['quote', { speaker: 'Nobody Atall' }, 'Nobody Atall'],
  ['who', { name: 'Daniel Okafor' }, undefined],
  ['who', { name: 'Okafor' }, undefined],
  ['ask', { question: 'Who closed the Skerrow bridge?' }, 'Who closed the Skerrow bridge?'],
  ['ask', { question: 'Who closed the Skerrow bridge?', explain: true }, 'Who closed the Skerrow bridge?'],
  ['ask', { question: 'Who won the cup final?' }, 'Who won the cup final?'],
  ['summary', { about: 'repair costs' }, 'repair costs'],
  ['compare', { about: 'repair costs' }, 'repair costs'],
  ['timeline', { about: 'repair', name: 'Daniel Okafor' }, 'Daniel Okafor · repair'],
  ['source', { id: 'Ministry to pay half of Skerrow bridge repair' }, undefined],
  ['coverage', {}, undefined],
  ['coverage', { view: 'articles' }, undefined],
  ['coverage', { view: 'voices' }, undefined],
  ['coverage', { view: 'unreadable' }, undefined],
  ['export', { speaker: 'Daniel Okafor', about: 'piers' }, 'piers'],
  ['watch', { name: 'Daniel Okafor' }, undefined],
  ['watch', { action: 'preview', about: 'piers' }, 'piers'],
  ['help', {}, undefined],
];

describe.each(['en-GB', 'de', 'fr', 'es-ES'])('every answer in %s', (locale) => {
  const asker: Asker = { userId: '123456789012345678', roleIds: [], permissions: 0n, locale };

  it.each(QUESTIONS)('is one that Discord takes: /%s %j', async (name, options, typed) => {
    const body = bodyOf(await dispatcher.dispatch({ kind: 'command', name, options, asker }));
    expect(faultsOf(body)).toEqual([]);
    expect(freeTextOf(contentWithFreeText(body))).toBe(typed);
    expect(JSON.stringify(body)).not.toMatch(/undefined|NaN|\[object/);
  });

  it.each(QUESTIONS)(
    'quotes the same words under the same ids as in English: /%s %j',
    async (name, options) => {
      const here = bodyOf(await dispatcher.dispatch({ kind: 'command', name, options, asker }));
      const english = bodyOf(
        await dispatcher.dispatch({ kind: 'command', name, options, asker: { ...asker, locale: 'en-US' } }),
      );
      expect(quotedIn(here)).toEqual(quotedIn(english));
      expect(customIdsOf(here)).toEqual(customIdsOf(english));
    },
  );

  it('leads on with each of its buttons', async () => {
    const [name, options] = ['quote', { about: 'bridge' }] as const;
    const { rows, content } = bodyOf(await dispatcher.dispatch({ kind: 'command', name, options, asker }));
    const customIds = rows.flatMap(({ components }) =>
      components.flatMap((component) =>
        component.type === 2 && 'custom_id' in component ? [component.custom_id] : [],
      ),
    );
    expect(customIds.length).toBeGreaterThan(1);
    for (const customId of customIds) {
      const request: Request = { kind: 'button', customId, content, asker };
      const reply = await dispatcher.dispatch(request);
      if (reply.kind === 'remove') continue;
      expect(faultsOf(bodyOf(reply))).toEqual([]);
      expect(bodyOf(reply).embeds).toHaveLength(1);
    }
  });
});

function bodyOf(reply: Reply): MessageBody {
  if (reply.kind !== 'message' && reply.kind !== 'update') throw new Error(`a ${reply.kind} is no message`);
  return reply.body;
}

function quotedIn({ embeds }: MessageBody): readonly string[] {
  return embeds.flatMap(({ description = '' }) => description.match(/^> .*$/gm) ?? []);
}

function customIdsOf({ rows }: MessageBody): readonly string[] {
  return rows.flatMap(({ components }) =>
    components.flatMap((component) => ('custom_id' in component ? [component.custom_id] : [])),
  );
}
