import { describe, expect, it } from 'vitest';
import { createDispatcher } from '../../src/interactions/create-dispatcher.ts';
import type { Asker } from '../../src/interactions/request.ts';
import type { Log, LogFacts } from '../../src/text/log.ts';
import { plainStore } from './plain-store.ts';
import { MEMBER, sampleCommand } from './sample-commands.ts';

const ID = '970000000000000001';
const ASKER: Asker = { ...MEMBER, interactionId: ID };

/** The lines that a request leaves behind, each as its level, event and facts. */
async function linesOf(name: string, { asker = ASKER, logsIds = false, fails = false } = {}) {
  const lines: (readonly [level: string, event: string, facts: LogFacts])[] = [];
  const at =
    (level: string) =>
    (event: string, facts: LogFacts = {}) =>
      void lines.push([
        level,
        event,
        Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)),
      ]);
  const log: Log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  const fail = async () => {
    throw new RangeError('the quay is under water');
  };
  const commands = new Map(
    [
      sampleCommand('quote', { about: { type: 'string', freeText: true } }, fails ? { run: fail } : {}),
      sampleCommand('refresh', {}, { for: 'moderators' }),
    ].map(({ command }) => [command.name, command]),
  );
  const moderation = {
    isOperator: (id: string) => id === 'operator',
    homeGuildIds: new Set<string>(),
    moderatorRoleIds: new Set<string>(),
  };
  const dispatcher = createDispatcher({ commands, store: plainStore(), moderation, log, logsIds });
  await dispatcher.dispatch({
    kind: 'command',
    name,
    options: name === 'quote' ? { about: 'the quay' } : {},
    asker,
  });
  return lines;
}

describe('the log of a request', () => {
  it('joins its lines by Discord’s id, and holds nothing of what was asked', async () => {
    const lines = await linesOf('quote');
    expect(lines.map(([level, event]) => [level, event])).toEqual([
      ['debug', 'request.received'],
      ['debug', 'request.answered'],
    ]);
    expect(lines.every(([, , { interaction, command }]) => interaction === ID && command === 'quote')).toBe(
      true,
    );
    expect(JSON.stringify(lines)).not.toContain('quay');
  });

  it('has the fault in between, under the same id', async () => {
    const lines = await linesOf('quote', { fails: true });
    expect(lines.map(([, event]) => event)).toEqual([
      'request.received',
      'dispatch.failed',
      'request.answered',
    ]);
    expect(lines[1]).toMatchObject(['error', 'dispatch.failed', { interaction: ID, fault: 'RangeError' }]);
    expect(JSON.stringify(lines)).not.toContain('under water');
  });

  it.each([
    ['who was refused', ASKER, 'moderation.refused'],
    ['who did what is not for everybody', { ...ASKER, userId: 'operator' }, 'moderation.used'],
  ])('says %s, by name only where that is wanted', async (_, asker, event) => {
    const told = async (logsIds: boolean) =>
      (await linesOf('refresh', { asker, logsIds })).find((line) => line[1] === event);
    expect(await told(false)).toEqual([
      'info',
      event,
      { interaction: ID, kind: 'command', command: 'refresh' },
    ]);
    expect((await told(true))?.[2]).toMatchObject({ user: asker.userId, guild: MEMBER.guildId });
  });
});
