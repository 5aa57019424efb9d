import { both, count, countOf } from './english-numbers.ts';

/** `/source`, `/coverage`, `/refresh` and `/help`. */
export const reading = {
  source: (headline: string, first: number, last: number) =>
    first === last
      ? `**${headline}**: paragraph ${first}.`
      : `**${headline}**: paragraphs ${first} to ${last}.`,
  sourceAsked: (headline: string, asked: number) => `**${headline}**: paragraph ${asked} is marked.`,
  asked: 'the place you asked for',
  outletInText: (name: string) => `outlet, as the text says: ${name}`,
  bylineInText: (name: string) => `byline, as the text says: ${name}`,
  dateInText: (day: string) => `date, as the text says: ${day}`,
  placeInFile: (place: number) => `article ${place} of the file`,
  formats: {
    text: 'plain text',
    markdown: 'Markdown',
    page: 'web page',
    word: 'Word',
    pdf: 'PDF',
    json: 'JSON',
    'json-lines': 'JSON Lines',
    xml: 'news XML',
    epub: 'EPUB',
    warc: 'web archive',
  },
  kinds: {
    headline: 'headline',
    standfirst: 'standfirst',
    byline: 'byline',
    dateline: 'dateline',
    caption: 'caption',
    copyright: 'copyright',
    link: 'related link',
    heading: 'heading',
    body: '',
  },
};

export const coverage = {
  title: 'The coverage',
  core: (articles: number, quotations: number, people: number) =>
    `The coverage: ${countOf(articles, 'article', 'articles')}, ${countOf(quotations, 'quotation', 'quotations')}, ${countOf(people, 'person', 'people')} named.`,
  inOtherLanguages: (articles: number) =>
    `${countOf(articles, 'article is', 'articles are')} in a language that I do not read; I do not say who speaks there.`,
  articles: 'Articles',
  passages: 'Passages',
  quotations: 'Quotations',
  statements: 'Reported statements',
  people: 'People named',
  dates: 'Dates',
  datesUnknown: 'not given',
  dateRange: (oldest: string, newest: string) => (oldest === newest ? newest : `${oldest} to ${newest}`),
  unreadableCount: 'Could not be read',
  warningsCount: 'Could not be used',
  mostQuoted: 'Most quoted',
  revision: 'Revision',
  articlesTitle: 'Articles in the coverage',
  articlesCore: (total: number) => `${countOf(total, 'article', 'articles')} in the coverage.`,
  voicesTitle: 'Voices, most quoted first',
  voicesCore: (total: number, name: string | undefined) =>
    name === undefined
      ? 'Nobody is quoted in the coverage.'
      : `${countOf(total, 'voice', 'voices')} in the coverage; first on this page: ${name}.`,
  voice: (quotations: number, statements: number, articles: number) =>
    statements === 0
      ? `${countOf(quotations, 'quotation', 'quotations')} in ${countOf(articles, 'article', 'articles')}`
      : quotations === 0
        ? `${countOf(statements, 'reported statement', 'reported statements')} in ${countOf(articles, 'article', 'articles')}`
        : `${countOf(quotations, 'quotation', 'quotations')} and ${countOf(statements, 'reported statement', 'reported statements')} in ${countOf(articles, 'article', 'articles')}`,
  picture: {
    title: 'Who is quoted how often, and in which articles',
    quotations: 'quotations',
    statements: 'reported statements',
    columns: 'Articles (larger: more often)',
    moreArticles: (articles: number) => `and ${countOf(articles, 'more article', 'more articles')}`,
    figures: (quotations: number, statements: number) =>
      statements === 0
        ? countOf(quotations, 'quotation', 'quotations')
        : quotations === 0
          ? `${count(statements)} reported`
          : `${countOf(quotations, 'quotation', 'quotations')} + ${count(statements)} reported`,
    heard: (name: string, quotations: number, statements: number) =>
      statements === 0
        ? `${name} ${count(quotations)}`
        : `${name} ${count(quotations)} + ${count(statements)}`,
    described: (heard: readonly string[]) =>
      `Bars: who is quoted how often (+ reported). Dots: in which articles. ${heard.join(', ')}.`,
    /** `places` are numbers of articles, each with how often. */
    places: (places: readonly string[]) =>
      places.length === 1 ? `article ${both(places)}` : `articles ${both(places)}`,
  },
  unreadableTitle: 'What could not be read',
  unreadableCore: (total: number) =>
    total === 0
      ? 'Every file of the coverage was read.'
      : `${countOf(total, 'file', 'files')} could not be read.`,
  warningsCore: (total: number) =>
    `${countOf(total, 'statement', 'statements')} in files that are served could not be used.`,
  allRead: 'Every file in the folder was read.',
  servesEarlier: 'Its last good version is still served.',
  readAnArticle: 'Read an article …',
  onDisk: {
    none: 'Nothing has changed on disk since it was read.',
    some: (files: number) =>
      `${countOf(files, 'file has', 'files have')} changed on disk since it was read; /refresh reads the folder again.`,
    notCompared: 'The folder could not be compared with what was read.',
    unknown: 'The folder on disk',
    added: (files: number) => `Added on disk since · ${count(files)}`,
    changed: (files: number) => `Changed on disk since · ${count(files)}`,
    removed: (files: number) => `Gone from disk since · ${count(files)}`,
    unreadable: (files: number) => `Cannot be read any more · ${count(files)}`,
  },
  changes: {
    title: 'What has changed in the coverage',
    core: (from: string, came: number, changed: number, went: number) =>
      `${from}: ${countOf(came, 'article', 'articles')} came, ${count(changed)} changed, ${count(went)} went.`,
    since: (day: string) => `Since ${day}`,
    last: (day: string) => `At the last change, on ${day}`,
    quotations: (came: number, went: number) =>
      `${countOf(came, 'quotation', 'quotations')} came, ${count(went)} went.`,
    newlyQuoted: (names: readonly string[], more: number) =>
      `Newly quoted: ${more === 0 ? both(names) : `${names.join(', ')} and ${count(more)} more`}.`,
    none: 'Nothing has changed in the coverage as far back as I remember.',
    noneSince: (day: string) => `Nothing has changed in the coverage since ${day}.`,
    memory: (day: string) => `I remember changes since ${day}. Days and times are in UTC.`,
    noMemory: 'I keep no memory of changes here.',
    voices: (number: number) => `Newly quoted · ${count(number)}`,
    came: (articles: number) => `Came · ${count(articles)}`,
    changed: (articles: number) => `Changed · ${count(articles)}`,
    went: (articles: number) => `Went · ${count(articles)}`,
    lookBack: 'Look further back …',
    moment: (day: string, time: string) => `Since ${day}, ${time}`,
    articles: (articles: number) => `${countOf(articles, 'article', 'articles')} then`,
    noSuchMoment: (typed: string) =>
      `“${typed}” is no day and no revision that I remember. Give a day as 2026-03-02, or choose from the menu of /coverage view:changes.`,
  },
  views: {
    overview: 'Overview',
    articles: 'Articles',
    voices: 'Voices',
    changes: 'Changes',
    sources: 'Sources',
    unreadable: 'What could not be read',
  },
};

export const refresh = {
  underWay: 'Refreshing',
  progress: {
    reading: (_done: number, _of: number) => 'Reading the folder …',
    finding: (done: number, of: number) =>
      `Finding who says what: ${count(done)} of ${countOf(of, 'article', 'articles')} …`,
    indexing: (_done: number, of: number) => `Making ${countOf(of, 'article', 'articles')} searchable …`,
  },
  title: {
    swapped: 'Coverage renewed',
    unchanged: 'Nothing has changed',
    'dry-run': 'What a refresh would change',
    kept: 'The coverage of before was kept',
  },
  swapped: (added: number, changed: number, removed: number) =>
    `The coverage was read anew: ${count(added)} added, ${count(changed)} changed, ${count(removed)} removed.`,
  unchanged: 'The coverage was read anew; nothing has changed.',
  dryRun: (added: number, changed: number, removed: number) =>
    added + changed + removed === 0
      ? 'A refresh would change nothing: the files are those that were read.'
      : `A refresh would bring ${count(added)} added, ${count(changed)} changed, ${count(removed)} removed. Nothing was changed.`,
  kept: 'The coverage could not be renewed; that of before is still served.',
  added: (files: number) => `Added · ${count(files)}`,
  changed: (files: number) => `Changed · ${count(files)}`,
  removed: (files: number) => `Removed · ${count(files)}`,
  someUnreadable: (files: number) => `${countOf(files, 'file', 'files')} could not be read.`,
  unreadable: (files: number) => `Could not be read · ${count(files)}`,
  warnings: (statements: number) => `Could not be used · ${count(statements)}`,
  figures: 'Before and after',
  beforeAfter: (
    articlesBefore: number,
    articlesAfter: number,
    quotationsBefore: number,
    quotationsAfter: number,
  ) =>
    `${count(articlesBefore)} → ${countOf(articlesAfter, 'article', 'articles')}, ${count(quotationsBefore)} → ${countOf(quotationsAfter, 'quotation', 'quotations')}`,
  took: (milliseconds: number) => `Took ${count(Math.round(milliseconds))} ms.`,
};

export const help = {
  title: 'On the Record',
  core: 'I answer from a folder of news articles, word for word: who said what, and where it stands.',
  promise:
    'Every excerpt is copied from an article and checked against it when it is sent. Where an article does not say who speaks, neither do I; where the coverage does not answer, I say so.',
  mention: 'Or mention me in a channel with a question, or write to me directly.',
  forEveryone: 'Commands',
  onMessages: 'In the menu of a message, under Apps',
  forModerators: 'For moderators',
  typing:
    'Names and articles are suggested while you type. The buttons under an answer lead to where its words stand.',
};
