import { REST } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerCommands } from '../../../src/adapters/gateway/register-commands.ts';
import type { CommandRegistration } from '../../../src/interactions/registration.ts';
import { type FakeDiscord, startFakeDiscord } from '../../fake-discord/start-fake-discord.ts';
import { APPLICATION_ID, GUILD_ID, TOKEN } from '../../fake-discord/world.ts';

const ENTRY_POINT = { name: 'launch', type: 4, description: 'Opens the activity', handler: 2 };
const OURS: CommandRegistration = {
  name: 'tide',
  type: 1,
  description: 'When the water comes',
  contexts: [0],
  integration_types: [0],
};

describe('an Entry Point command', () => {
  let discord: FakeDiscord;
  let rest: REST;
  beforeAll(async () => {
    discord = await startFakeDiscord();
    rest = new REST({ api: discord.apiUrl, version: '10' }).setToken(TOKEN);
  });
  afterAll(() => discord.stop());
  const namesAt = (scope: string) => discord.commands.held(scope).map(({ name }) => name);

  it('stays in the list that Discord is sent, and makes no list different by itself', async () => {
    discord.commands.overwrite('global', [ENTRY_POINT, { name: 'old', type: 1, description: 'Gone' }]);
    const parts = { rest, applicationId: APPLICATION_ID, commands: [OURS], memberOf: [] };
    expect(await registerCommands(parts)).toMatchObject({ isChanged: true });
    expect(namesAt('global').sort()).toEqual(['launch', 'tide']);
    expect(await registerCommands(parts)).toMatchObject({ isChanged: false });
  });

  it('stays when ours are taken away from that scope', async () => {
    discord.commands.overwrite('global', [ENTRY_POINT, { ...OURS }]);
    const parts = { rest, applicationId: APPLICATION_ID, guildId: GUILD_ID, commands: [OURS], memberOf: [] };
    expect(await registerCommands(parts)).toMatchObject({ removedFrom: ['global'] });
    expect(namesAt('global')).toEqual(['launch']);
    expect(namesAt(GUILD_ID)).toEqual(['tide']);
    expect(discord.violations).toEqual([]);
  });
});
