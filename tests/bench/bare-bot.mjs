// biome-ignore-all lint/suspicious/noConsole: as the guide has it
// A bot as the official guide of discord.js teaches one, and no more: what ours is compared with by `npm run faults`. It answers from the folder by the
// first paragraph that holds the words.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Client,
  Events,
  GatewayIntentBits,
  MessageFlags,
  REST,
  Routes,
  SlashCommandBuilder,
} from 'discord.js';
import { BREAKS } from '../faults/breaks.mjs';

const { COVERAGE_DIR, DISCORD_API_URL, DISCORD_GUILD_ID, DISCORD_TOKEN } = process.env;
const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
const client = new Client({
  intents: [Guilds, GuildMessages, DirectMessages],
  allowedMentions: { parse: [], repliedUser: false },
  rest: { api: DISCORD_API_URL },
});

let articles = [];
function read() {
  articles = readdirSync(COVERAGE_DIR).map((name) => ({
    name,
    text: readFileSync(join(COVERAGE_DIR, name), 'utf8'),
  }));
  console.log(`Read ${articles.length} articles`);
}
function find(words) {
  const paragraphs = articles.flatMap(({ name, text }) =>
    text.split('\n\n').map((words) => `${words}\n— ${name}`),
  );
  return paragraphs.find((paragraph) => paragraph.includes(words)) ?? 'I found nothing.';
}

const word = (option) => option.setName('words').setDescription('The words to look for');
const command = (name, execute) => ({
  data: new SlashCommandBuilder().setName(name).setDescription(name),
  execute,
});
const asked = (interaction) => String(interaction.options.data[0]?.value ?? '');
const commands = new Map(
  [
    command('help', (interaction) => interaction.reply('Ask me with /ask.')),
    command('ask', (interaction) => interaction.reply(find(asked(interaction)))),
    command('quote', (interaction) => interaction.reply(find(asked(interaction)))),
    command('who', (interaction) => {
      BREAKS[asked(interaction)]?.();
      return interaction.reply(find(asked(interaction)));
    }),
    command('coverage', (interaction) => interaction.reply(articles.map(({ name }) => name).join('\n'))),
    command('refresh', async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      read();
      await interaction.editReply(`I have read ${articles.length} articles.`);
    }),
  ].map((each) => [each.data.name, each]),
);
for (const name of ['ask', 'quote', 'who']) commands.get(name).data.addStringOption(word);

client.once(Events.ClientReady, ({ user }) => console.log(`Ready, logged in as ${user.tag}`));
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isAutocomplete())
    return interaction.respond(articles.map(({ name }) => ({ name, value: name })).slice(0, 25));
  if (!interaction.isChatInputCommand()) return;
  try {
    await commands.get(interaction.commandName)?.execute(interaction);
  } catch (error) {
    console.error(error);
    const sorry = {
      content: 'There was an error while executing this command!',
      flags: MessageFlags.Ephemeral,
    };
    if (interaction.replied || interaction.deferred) await interaction.followUp(sorry);
    else await interaction.reply(sorry);
  }
});
client.on(Events.MessageCreate, async (message) => {
  if (!message.author.bot && message.mentions.has(client.user)) await message.reply(find(message.content));
});

read();
const rest = new REST({ api: DISCORD_API_URL }).setToken(DISCORD_TOKEN);
const { id } = await rest.get(Routes.currentApplication());
await rest.put(Routes.applicationGuildCommands(id, DISCORD_GUILD_ID), {
  body: [...commands.values()].map(({ data }) => data.toJSON()),
});
await client.login(DISCORD_TOKEN);
