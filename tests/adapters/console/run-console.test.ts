import { beforeAll, describe, expect, it } from 'vitest';
import {
  CONSOLE_USER_ID,
  type ConsoleParts,
  type ConsoleResult,
  runConsole,
} from '../../../src/adapters/console/run-console.ts';
import { openCoverageStore } from '../../../src/coverage/coverage-store.ts';
import { createDispatcher } from '../../../src/interactions/create-dispatcher.ts';
import { loadCommands } from '../../../src/interactions/load-commands.ts';
import { registrationOf } from '../../../src/interactions/registration.ts';
import { english } from '../../../src/replies/messages-english.ts';
import { buildOramaIndex } from '../../../src/search/orama-index.ts';
import { silentLog } from '../../../src/text/log.ts';

let parts: ConsoleParts;
beforeAll(async () => {
  const commands = await loadCommands();
  const store = await openCoverageStore({ folder: 'tests/articles', buildSearchIndex: buildOramaIndex });
  const moderation = {
    isOperator: (userId: string) => userId === CONSOLE_USER_ID,
    homeGuildIds: new Set<string>(),
    moderatorRoleIds: new Set<string>(),
  };
  parts = {
    dispatcher: createDispatcher({ commands, store, moderation, log: silentLog }),
    registration: registrationOf(commands, english, 'guild'),
    messages: english,
  };
});

const run = (...args: readonly string[]): Promise<ConsoleResult> => runConsole(args, parts);

describe('the console', () => {
  it('prints an answer as text, with its buttons and their custom_ids', async () => {
    const { exitCode, text } = await run('/quote', 'about:bridge');
    expect(exitCode).toBe(0);
    expect(text).toMatch(/^│ > “/m);
    expect(text).toMatch(/^\[Compare the wordings of 1\] {2}\S{10,}/m);
    expect(text).not.toMatch(/\*\*|\\\(/);
  });

  it('says when only the asker sees it', async () => {
    expect((await run('/coverage', 'private:true')).text).toContain('Only you can see this.');
    expect((await run('/coverage')).text).not.toContain('Only you can see this.');
  });

  it('takes a question as a mention, which has no flags', async () => {
    const { text } = await run('mention:Who closed the Skerrow bridge?', '--json');
    expect(JSON.parse(text)).not.toHaveProperty('flags');
  });

  it('takes a whole line in one argument, and a name without its slash', async () => {
    const asked = await run('/quote', 'about:bridge', 'reported:true');
    expect(await run('/quote about:bridge reported:true')).toEqual(asked);
    expect(await run('quote', 'about:bridge', 'reported:true')).toEqual(asked);
  });

  it('presses a button by its label or custom_id, and then one of what came of it', async () => {
    const { text } = await run('/quote', 'about:bridge');
    const customId = /^\[Compare the wordings of 1\] {2}(.+)$/m.exec(text)?.[1] ?? '';
    const pressed = await run('/quote', 'about:bridge', '--press', 'Compare the wordings of 1');
    expect(pressed.exitCode).toBe(0);
    expect(pressed.text).not.toBe(text);
    expect(await run('/quote', 'about:bridge', `--press=${customId}`)).toEqual(pressed);
  });

  it('chooses an entry of a menu by its label', async () => {
    const { text } = await run('/coverage', 'view:voices', '--press', 'Grace Okafor');
    expect(text).toContain('│ Grace Okafor');
  });

  it.each([
    ['Check against coverage', 'text:Okafor: “Fish does not wait for a meeting”'],
    ['check against coverage text:“Fish does not wait for a meeting”'],
    ['/Check against coverage', 'text:"“Fish does not wait for a meeting”"'],
  ])('uses a command of a message’s menu on words: %s', async (...args) => {
    const { exitCode, text } = await run(...args);
    expect(exitCode).toBe(0);
    expect(text).toContain('Found word for word');
    expect(text).toContain('Only you can see this.');
  });

  it.each([['Find the source'], ['Find the source', 'text: ']])(
    'says that a command of a message’s menu needs words',
    async (...args) => {
      const { exitCode, text } = await run(...args);
      expect(exitCode).toBe(64);
      expect(text).toContain('is about a message');
    },
  );

  it('lets whoever sits here refresh', async () => {
    const { text } = await run('/refresh', 'dry-run:true');
    expect(text).not.toContain('Manage Server');
  });

  it.each([
    [['/qoute'], 'There is no command /qoute. Did you mean /quote?'],
    [['/quote', 'speeker:Okafor'], '/quote has no option “speeker”. Did you mean speaker?'],
    [['/who', 'Okafor'], 'Which option of /who is “Okafor” for? Write it as option:value.'],
    [['/who'], '/who needs the option “name”'],
    [['/who', 'name:  '], '/who needs the option “name”'],
    [['/help', '--jsn'], 'There is no --jsn.'],
    [['/help', '--press'], '--press wants the label'],
    [['/help', '--press', 'Detonate'], '“Detonate”'],
    [[], 'Usage:'],
  ])('%j ends with code 64 and says why', async (args, told) => {
    const { exitCode, text } = await run(...args);
    expect(text).toContain(told);
    expect(exitCode).toBe(64);
  });

  it('prints its usage when asked', async () => {
    const { exitCode, text } = await run('--help');
    expect(exitCode).toBe(0);
    expect(text).toContain('npm run -s try -- /quote');
    expect(text).toContain('/summary');
  });
});
