import { count, countOf } from './english-numbers.ts';

/** What can be done with an answer: looking closer, more of it, making it public, taking it away. */
export const actions = {
  /** Leads to all that can be done with an answer. */
  moreOf: 'More …',
  moreOfCore: 'How each passage was found, and what else you can ask for.',
  lookCloser: 'Look closer at an entry …',
  /** An entry of that menu: the number of what it is about, and what it does. */
  entry: (numbers: string, action: string) => `${numbers} · ${action}`,
  inContext: 'In context',
  readInPlace: 'Read in place',
  cite: 'Cite',
  more: 'At length',
  less: 'In short',
  share: 'Share',
  remove: 'Remove',
  report: '👎',
  sharedBy: (mention: string) => `Shared by ${mention}.`,
  alreadyShared: 'This has been shared already.',
  shareFailed: 'This could not be said in public. It is still here, for you alone.',
  shareForbidden:
    'Discord shows what I say here to you alone: this server lets no app speak in public that only its members have installed. An admin can allow “Use External Apps”, or add me to the server.',
  removeForbidden: 'Only who asked, or who may manage messages here, can remove this answer.',
  removeNothing: 'There is nothing to remove here. Press “Remove” on one of my answers.',
  coolDown: (seconds: number) =>
    `Not so fast: please wait ${countOf(seconds, 'second', 'seconds')} before you ask again.`,
};

/** A cited place with what stands around it. */
export const context = {
  title: 'In context',
  core: (headline: string, paragraph: number) => `**${headline}**: ¶ ${count(paragraph)} in context.`,
  cited: '► cited',
  goesOn: '◄ goes on',
  before: 'before',
  after: 'after',
};

/** How a place is cited. The texts themselves follow the formats and are put together elsewhere. */
export const citation = {
  title: 'How to cite this',
  core: (headline: string, paragraph: number) => `How to cite **${headline}**, ¶ ${count(paragraph)}.`,
  coreArticle: (headline: string) => `How to cite **${headline}**.`,
  text: 'Text',
  markdown: 'Markdown',
  bibtex: 'BibTeX',
  ris: 'RIS',
  paragraph: (number: number) => `paragraph ${number}`,
  accessed: (day: string) => `Accessed ${day} (UTC).`,
  noDay: 'The day of access is not known here, so it is left out.',
};

/** What somebody finds wrong with an answer. */
export const report = {
  title: 'What is wrong with this answer?',
  what: 'What is wrong',
  choose: 'Choose …',
  kinds: {
    unanswered: 'It does not answer my question',
    speaker: 'Wrong speaker',
    words: 'Wrong words',
    missing: 'Something is missing',
    outdated: 'It is outdated',
  },
  note: 'What would be right (if you like)',
  /** `asked` and `ids` are escaped. */
  willBeSent: (channel: string, asked: string, ids: string) =>
    `This goes to ${channel}, with your name:\n- what was asked: ${asked}\n- the places shown: ${ids}\n- what you choose and write below\nNothing else is sent, and no ranking changes by it.`,
  noIds: 'none',
  core: (mention: string, kind: string, asked: string) => `👎 ${kind}, reported by ${mention}: ${asked}`,
  titleOf: (kind: string) => `Report: ${kind}`,
  places: 'Places shown',
  noteGiven: 'What the reader says',
  showAnswer: 'Show the answer',
  thanks: (channelId: string) => `Thank you. Your report is in <#${channelId}>.`,
  failed: 'The report could not be sent: I may not write in the channel that this server has set for it.',
  already: 'You have reported this answer already. Thank you.',
  nowhere: 'This server has set no channel for reports any more, or I may not write there.',
};

/** `/settings`, for those who manage a server. */
export const settings = {
  title: 'Settings of this server',
  core: 'These settings hold in this server. They can only narrow what whoever runs me allows.',
  changed: (name: string) => `Changed: ${name}.`,
  change: 'Change …',
  back: 'All settings',
  onlyInServers: 'Settings belong to a server. Use /settings in one.',
  managersOnly: 'These settings are for members who have “Manage Server” here.',
  wrongIds: (what: string) =>
    `“${what}” names nothing here. Choose from the menu, or give ids with commas between.`,
  wrongSeconds: (longest: number) => `The wait is a whole number of seconds from 0 to ${count(longest)}.`,
  wrongChoice: (choices: readonly string[]) => `Choose one of: ${choices.join(', ')}.`,
  valueMissing: 'Say what is to be changed, too: /settings change: … value: …',
  names: {
    visibility: 'Who sees an answer',
    mentions: 'Where mentions are answered',
    moderators: 'Moderator roles',
    language: 'Language',
    'cool-down': 'Wait between questions',
    reports: 'Where reports go',
  },
  explained: {
    visibility: 'Unless the option “private” says otherwise.',
    mentions:
      'Choose up to 25 channels. With none chosen mentions are answered nowhere; “Everywhere” lifts it.',
    moderators:
      'Which of the moderator roles that whoever runs me has named count here. Members with “Manage Server” always do.',
    language:
      'Of my own words, where everybody reads along; what one person sees is in that person’s. Articles are never translated.',
    'cool-down': 'For each member. Moderators’ commands do not wait.',
    reports: 'With a channel chosen, answers have a 👎, and what people report lands there.',
  },
  visibility: {
    public: 'Everybody, unless asked for in private',
    private: 'Only who asked, unless asked for in public',
  },
  languages: {
    auto: 'The server’s own, as Discord has it',
    en: 'English',
    de: 'Deutsch',
    fr: 'Français',
    es: 'Español',
  },
  everywhere: 'Everywhere',
  nowhere: 'Nowhere',
  allRoles: 'All that are named',
  /** `roles` are mentions. */
  notNamed: (roles: string) =>
    `${roles}: not among the roles that whoever runs me has named (MODERATOR_ROLE_IDS), so without effect.`,
  noReports: 'Nowhere: answers have no 👎',
  unwritable: 'I may not write there, so answers have no 👎.',
  lacking: 'Permissions that I am missing',
  noWait: 'None',
  wait: (seconds: number) => countOf(seconds, 'second', 'seconds'),
  leastWait: (seconds: number) =>
    `Whoever runs me asks for at least ${countOf(seconds, 'second', 'seconds')}.`,
  chooseChannels: 'Choose channels …',
  chooseRoles: 'Choose roles …',
  lift: { mentions: 'Everywhere', moderators: 'All that are named', reports: 'No reports' },
};
