import { count, countOf } from './english-numbers.ts';

/** What the bot says about itself: refusals, mistakes in options, and what a person who runs it has to know. */
export const surfaces = {
  privateOption: { name: 'private', description: 'Only you see the answer' },

  noSuchCommand: (name: string) => `There is no command /${name} here. /help lists the commands there are.`,
  fault: 'Something went wrong on my side; it has been noted. Please try once more.',
  stopping: 'I am being restarted. Please try again in a moment.',
  busy: 'Too much is being asked of me at the moment. Please try again in a minute.',
  tooLong:
    'This took longer than I may take for one answer, so I stopped. Please ask for less at once: name a speaker, an article or fewer words.',
  unreachable:
    'The coverage cannot be reached at the moment. Names can still be chosen; please ask again in a few minutes.',
  unreadablePress:
    'I cannot read this button any more: another version of me made it. Please use the command again.',
  nothingSelected: 'Nothing was selected. Please choose one of the entries.',
  /** Of a message whose menu was used. */
  messageUnread:
    'I could read no words in this message: it may hold nothing but pictures or sound, or something that Discord does not pass on to me. Nothing was looked for.',
  missingEmbedLinks:
    'I may not embed links in this channel, so this is the plain form. An admin can allow “Embed Links” for me.',

  /** In a channel where the bot was asked and may not answer; told once, to the asker alone. */
  cannotWriteIn: (channelId: string) =>
    `You asked me in <#${channelId}>, where Discord does not let me write. A moderator can look at my permissions there; until then, ask me here or in another channel.`,
  cannotWriteWithout: (channelId: string, permissions: string) =>
    `You asked me in <#${channelId}>, where I may not write. A moderator can allow me ${permissions} there; until then, ask me here or in another channel.`,
  permissionNames: {
    ViewChannel: '“View Channel”',
    SendMessages: '“Send Messages”',
    SendMessagesInThreads: '“Send Messages in Threads”',
    ReadMessageHistory: '“Read Message History”',
    EmbedLinks: '“Embed Links”',
    AttachFiles: '“Attach Files”',
  },

  optionUnknown: (command: string, option: string) =>
    `/${command} has no option “${option}”. /help lists the options there are.`,
  optionRequired: (command: string, option: string) => `/${command} needs the option “${option}”.`,
  optionTooLong: (option: string, limit: number, length: number) =>
    `The option “${option}” takes at most ${limit} characters; these are ${length}. Please shorten it.`,
  optionNotAChoice: (option: string, choices: readonly string[]) =>
    `The option “${option}” is one of: ${choices.join(', ')}.`,
  optionNotAChannel: (name: string) =>
    `The option “${name}” is a channel: choose one from the list, or give its id.`,
  optionNotANumber: (option: string) => `The option “${option}” is a whole number, such as 3.`,
  optionOutOfRange: (option: string, least: number | undefined, most: number | undefined) =>
    least === undefined
      ? `The option “${option}” is at most ${most}.`
      : most === undefined
        ? `The option “${option}” is at least ${least}.`
        : `The option “${option}” is a number from ${least} to ${most}.`,
  optionNotYesOrNo: (option: string) => `The option “${option}” is either true or false.`,

  moderatorsOnlyAtHome:
    'This changes the coverage for everybody who reads it. It is for those who run me, and for moderators of my home server; this is not my home server.',
  moderatorsOnly:
    'This changes the coverage for everybody who reads it. It is for those who run me, and for members with “Manage Server” or a moderator role.',

  /** Lines for whoever runs the bot, in the terminal. */
  running: {
    coverageRead: (folder: string, milliseconds: number) => `Read ${folder} in ${milliseconds} ms:`,
    coverageFacts: (facts: {
      readonly articles: number;
      readonly passages: number;
      readonly quotations: number;
      readonly statements: number;
      readonly people: number;
    }) =>
      [
        countOf(facts.articles, 'article', 'articles'),
        countOf(facts.passages, 'passage', 'passages'),
        countOf(facts.quotations, 'quotation', 'quotations'),
        countOf(facts.statements, 'reported statement', 'reported statements'),
        countOf(facts.people, 'person', 'people'),
      ].join(', '),
    coverageEmpty: (folder: string) =>
      `There is nothing to answer from: put .txt or .md files into ${folder}.`,
    unreadable: (files: number) => `${countOf(files, 'file', 'files')} could not be read:`,
    moreUnreadable: (files: number) =>
      `and ${countOf(files, 'more file', 'more files')}; /coverage names them all.`,
    warnings: (statements: number) =>
      `${countOf(statements, 'statement', 'statements')} in files that are served could not be used:`,
    moreWarnings: (statements: number) => `and ${count(statements)} more; /coverage names them all.`,
    preview: (url: string) => `The page is at ${url}`,
    health: (url: string) => `Health is told at ${url}/readyz, figures at ${url}/metrics.`,
    interactions: (url: string) =>
      `Interactions are taken at ${url}; enter the address under which Discord reaches that as “Interactions Endpoint URL”.`,
    publicKeyWrong:
      'DISCORD_PUBLIC_KEY is not the key of the application that DISCORD_TOKEN belongs to. Copy both from the same application.',
    notIntroduced:
      'Discord could not be asked about the application; commands are answered all the same, and not registered anew.',
    ready: (milliseconds: number) => `Ready, ${milliseconds} ms after the start.`,
    signedIn: (name: string) => `Signed in to Discord as ${name}.`,
    commandsRegistered: (count: number, guildId: string | undefined) =>
      guildId === undefined
        ? `Registered ${count} commands for every server.`
        : `Registered ${count} commands in the server ${guildId}.`,
    commandsUnchanged: (count: number) => `Discord already knows the ${count} commands.`,
    commandsRemoved: (place: string) => `Removed the commands registered earlier ${place}.`,
    everywhere: 'for every server',
    inServer: (guildId: string) => `in the server ${guildId}`,
    commandsNotRegistered: (why: string) => `The commands could not be registered (${why}).`,
    /** What to do about that, by Discord's code. */
    registrationAdvice: {
      noAccess: 'Is DISCORD_GUILD_ID right, and was I invited there with the link below?',
      tooManyToday:
        'Discord takes 200 new commands a day in one server. Those that it already knows go on working; start me again tomorrow.',
      entryPoint:
        'The application has an Activity, whose Entry Point command Discord wants to keep. Start me again, or look at the page “Activities” of the application.',
      other: 'Those that Discord already knows go on working. Start me again later.',
    },
    invite: (link: string) => `Invite me with ${link}`,
    tokenWrong:
      'Discord does not accept DISCORD_TOKEN. Copy it anew from the page “Bot” of your application at https://discord.com/developers/applications.',
    intentsRefused:
      'Discord refuses the intents that I ask for, though none of them is privileged. Look at the page “Bot” of your application.',
    shardsRefused: 'Discord asks for more connections than SHARDS opens. Set SHARDS=auto.',
    signInsSpaced: (seconds: number) =>
      `I have signed in several times within minutes, and Discord counts that. I wait ${seconds} s before the next.`,
    /** How many are left, where Discord has just said so, and until when. */
    signInsSpent: (left: number | undefined, until: string) =>
      `${left ?? 'Few'} of today’s sign-ins are left, and Discord gives new ones at ${until}; the last are kept for an hour of need. Start me again then, or set SPEND_LAST_SIGN_INS=true.`,
    unreachable: (why: string, seconds: number) =>
      `Discord cannot be reached (${why}). I try again in ${seconds} s; check the network and DISCORD_API_URL.`,
    closedForGood: (code: number) => `Discord closed the connection for good (code ${code}).`,
    stopping: 'Finishing what is under way.',
    stopped: 'Stopped.',
  },
};
