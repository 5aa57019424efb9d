import { both, count, countOf } from './english-numbers.ts';

/** `/watch`, and what it posts. A `subject` comes with its marks; so do speakers and headlines. */
export const watching = {
  topic: (about: string) => `the topic ${about}`,
  outlet: (about: string) => `the outlet ${about}`,
  title: { server: 'What this server is told of', person: 'What you are told of' },
  core: (watches: number) => `${countOf(watches, 'watch', 'watches')} here.`,
  none: 'Nothing is watched here. Begin with /watch and a name, a topic or an outlet.',
  added: (subject: string, channel: string, rhythm: string) =>
    `From now on I tell of what is new on ${subject} in ${channel}: ${rhythm}.`,
  removed: (subject: string) => `I no longer tell of ${subject}.`,
  rhythm: {
    refresh: (limit: number) => `after each refresh, at most ${countOf(limit, 'card', 'cards')} an hour`,
    day: 'once a day',
    week: 'once a week, on Monday',
  },
  waiting: (number: number) => `${count(number)} new and not told yet.`,
  silent: 'I cannot write there. What comes meanwhile waits.',
  endOne: 'End a watch …',
  all: 'All watches',
  previewCore: (subject: string) => `What a post on ${subject} looks like.`,
  example: 'A post looks like this:',
  noExample: 'The coverage holds nothing on it yet.',
  nobodyYet: (name: string) =>
    `Nobody in the coverage is called “${name}” so far. I tell of it as soon as somebody is.`,
  noSuchOutlet: (outlets: readonly string[]) =>
    outlets.length === 0
      ? 'No article names its outlet so far.'
      : `No article names that outlet so far. There are ${both(outlets)}.`,
  nowhere: 'From here nothing can be posted, so nothing was kept.',
  oneSubject: 'Please give exactly one of a name, a topic and an outlet.',
  nothingToSearch: 'That topic has no word to look for. Give a word that tells something.',
  onlyHere: 'In direct messages I can only tell you here. Leave the channel out.',
  unwritable: (channel: string) =>
    `I may not write in ${channel}. Let me see it and send messages there, then try again.`,
  noSuchWatch: 'There is no such watch here. /watch action:list shows those there are.',
  tooMany: (most: number) =>
    `More than ${countOf(most, 'watch', 'watches')} cannot be kept here. End one first.`,
  managersOnly:
    'What a server is told of is for members who have “Manage Server” here. In direct messages with me anybody may use /watch.',

  news: (subject: string, total: number) =>
    `${countOf(total, 'new quotation or article', 'new quotations and articles')} on ${subject}.`,
  quoted: (speaker: string, headline: string) => `New: ${speaker}, in **${headline}**.`,
  article: (headline: string) => `New article: **${headline}**.`,
  because: (subject: string) => `Told because somebody here asked for what is new on ${subject}: /watch`,
  reworded: (speaker: string, headline: string) =>
    `Correction: in **${headline}** other words of ${speaker} now stand there.`,
  respoken: (speaker: string, headline: string) =>
    `Correction: in **${headline}** these are the words of ${speaker}, not of whom I named.`,
  unspoken: (headline: string) =>
    `Correction: whose words these are in **${headline}** is not certain any more.`,
  withdrawn: (headline: string) => `Withdrawn: these words no longer stand in **${headline}**.`,
  rest: (subject: string, rest: number) =>
    `${countOf(rest, 'more new quotation or article', 'more new quotations and articles')} on ${subject}.`,
  digest: (subject: string, total: number) =>
    `${countOf(total, 'new quotation or article', 'new quotations and articles')} on ${subject}.`,
  digestTitle: { day: 'What the day has brought', week: 'What the week has brought' },
  show: 'Show all',
  forgotten: 'I no longer remember what was new then. /quote finds it, with all else.',
  refused: (subject: string, channel: string) =>
    `I can no longer write in ${channel}, so the watch on ${subject} is silent. Let me see the channel and send messages there, and I go on with what came meanwhile; /watch action:remove ends it. I say this once.`,
};
