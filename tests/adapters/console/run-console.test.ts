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
  };
});

const run = (...args: readonly string[]): Promise<ConsoleResult> => runConsole(args, parts);

describe('the console', () => {
  it('prints an answer as text, with its buttons and their custom_ids', async () => {
    const { exitCode, text } = await run('/quote', 'about:bridge');
    expect(exitCode).toBe(0);
    expect(text).toMatch(/^│ > “/m);
    expect(text).toMatch(/^\[Read in place\] {2}\S{10,}/m);
    expect(text).not.toMatch(/\*\*|\\\(/);
  });

  it('says when only the asker sees it', async () => {
    expect((await run('/coverage', 'private:true')).text).toContain('Only you can see this.');
    expect((await run('/coverage')).text).not.toContain('Only you can see this.');
  });

  it('says how a command on a message is called, whatever it was given', async () => {
    for (const rest of ['mention:x', 'the toll', '']) {
      const { exitCode, text } = await run('Check against coverage', rest);
      expect(exitCode).toBe(64);
      expect(text).toBe("“Check against coverage” is about a message: write its words as text:'…'.");
    }
  });

  it('guesses no command that is quite another word', async () => {
    expect((await run('/foo')).text).not.toContain('Did you mean');
    expect((await run('/qoute')).text).toContain('Did you mean /quote?');
  });

  it('says of a question without a word that there is none to look for', async () => {
    expect((await run('/ask', 'question:???')).text).toContain(
      'There is no word in “???” that I could look for.',
    );
  });

  it('shows a question of several lines in one', async () => {
    const { text } = await run('/ask', 'question:Who closed\n\nthe bridge?');
    expect(text).toContain('“Who closed the bridge?”');
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
    const customId = /^\[Read in place\] {2}(.+)$/m.exec(text)?.[1] ?? '';
    const pressed = await run('/quote', 'about:bridge', '--press', 'Read in place');
    expect(pressed.exitCode).toBe(0);
    expect(pressed.text).not.toBe(text);
    expect(await run('/quote', 'about:bridge', `--press=${customId}`)).toEqual(pressed);
    const compared = ['/quote', 'about:bridge', '--press', 'More …', '--press', 'Compare the wordings of 1'];
    expect((await run(...compared)).exitCode).toBe(0);
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

  it.each([
    ['de', '/zitat', 'wer:Daniel Okafor', 'Daniel Okafor wird 6-mal zitiert. Seite 1 von 2.'],
    ['fr', '/citation', 'qui:Daniel Okafor', 'Daniel Okafor : propos cités 6 fois. Page 1 sur 2.'],
    [
      'es-419',
      '/cita',
      'quién:Daniel Okafor',
      'Las palabras de Daniel Okafor se citan 6 veces. Página 1 de 2.',
    ],
    ['nl', '/quote', 'speaker:Daniel Okafor', 'Daniel Okafor is quoted 6 times. Page 1 of 2.'],
  ])('answers in the language of --locale, by its names: %s %s', async (locale, name, speaker, core) => {
    const { text } = await run('--locale', locale, name, speaker);
    expect(text.split('\n')[0]).toBe(core);
    expect(await run(`--locale=${locale}`, '/quote', speaker.replace(/^[^:]+/, 'speaker'))).toEqual({
      text,
      exitCode: 0,
    });
  });

  it('never translates what is quoted', async () => {
    const quoted = async (locale: string) =>
      (await run('--locale', locale, '/quote', 'about:bridge')).text.match(/^│ > .*$/gm);
    expect(await quoted('fr')).toEqual(await quoted('en'));
    expect(await quoted('en')).not.toBeNull();
  });

  it('says in that language what is wrong with a line', async () => {
    expect((await run('--locale', 'de', '/zitatt')).text).toContain('Meintest du /zitat?');
    expect((await run('--locale', 'es', '/pregunta')).text).toContain('necesita la opción «pregunta»');
    expect((await run('--locale', 'fr', '/qui', 'prénom:Kai')).text).toContain('Il y a : nom, privé.');
  });

  it('uses the menu of a message by its name in that language', async () => {
    const { text } = await run('--locale', 'de', 'Quelle finden', 'text:Cracks were found in the bridge.');
    expect(text).toContain('Nur du kannst das sehen.');
  });
});
