import { count, countOf } from './english-numbers.ts';

/** Sources: gathering from them, how it stands with them, and what has changed in what was gathered. */
export const gathering = {
  progress: (done: number, of: number, articles: number) =>
    `Gathering: ${count(done)} of ${countOf(of, 'source', 'sources')} done, ${countOf(articles, 'article', 'articles')} new or changed …`,
  core: (added: number, changed: number, gone: number) =>
    added + changed + gone === 0
      ? 'Nothing new at the sources.'
      : `Gathered ${countOf(added, 'new article', 'new articles')} and ${count(changed)} changed; ${count(gone)} no longer at their address.`,
  failed: (sources: number) =>
    `${countOf(sources, 'source', 'sources')} could not be read; /coverage view:sources says why.`,
  noSources:
    'No sources are named, so nothing was gathered. README.md says under *Point it at your feed* how to name them.',
  notDry:
    'A dry run changes nothing, and gathering puts files into the folder. Please choose one of the two.',
  field: (sources: number) => `Sources · ${count(sources)}`,
  counts: (added: number, changed: number, gone: number) =>
    added + changed + gone === 0
      ? 'nothing new'
      : `${count(added)} new, ${count(changed)} changed, ${count(gone)} gone`,
  title: 'Sources',
  standing: (sources: number, failing: number) =>
    failing === 0
      ? `${countOf(sources, 'source', 'sources')}, and all could be read the last time.`
      : `${countOf(sources, 'source', 'sources')}, of which ${count(failing)} cannot be read at present. What was gathered from them is kept.`,
  byHand: 'No sources are named: the articles were put into the folder by hand.',
  kinds: { feed: 'feed', wordpress: 'WordPress', sitemap: 'sitemap', pages: 'pages' },
  articles: (articles: number) => countOf(articles, 'article', 'articles'),
  reached: (day: string, time: string) => `last read on ${day}, ${time} UTC`,
  neverReached: 'never read yet',
  failing: (day: string, time: string, why: string) => `⚠ Cannot be read since ${day}, ${time} UTC: ${why}`,
  missed: (articles: number, why: string) =>
    `${countOf(articles, 'listed article', 'listed articles')} could not be had; the first: ${why}`,
  unusable: (faults: number) => `Not usable in the file of sources · ${count(faults)}`,
  faults: {
    status: (status: string) => `the server answers ${status}`,
    unreachable: (code: string) => `the server cannot be reached (${code})`,
    'too-slow': (limit: string) => `the server took longer than ${limit}`,
    'too-large': (limit: string) => `it is larger than ${limit}`,
    redirects: (most: string) => `it was sent on more than ${most} times`,
    private: (host: string) =>
      `${host} is within a private network; *private: true* allows that of a source’s own host`,
    'not-http': (address: string) => `${address} is no address of the web`,
    forbidden: (host: string) =>
      `${host} does not allow it to be read; it can allow OnTheRecord in its robots.txt`,
    'robots-unknown': (status: string) => `robots.txt cannot be read (${status}), so nothing is until it can`,
    resting: (until: string) => `the server asks to be left alone until ${until}`,
    'no-feed': (why: string) => `it is no feed that can be read (${why})`,
    'no-sitemap': (why: string) => `it is no sitemap that can be read (${why})`,
    'no-wordpress': (why: string) => `it does not answer as a WordPress does (${why})`,
    'no-article': (why: string) => `no article was found there (${why})`,
    gone: (status: string) => `there is nothing at this address (${status})`,
    disk: (code: string) => `the coverage folder cannot be written to (${code})`,
  },
  /** For `/source`. */
  goneSince: (day: string) => `no longer at its address since ${day}`,
  changedBefore: (times: number) =>
    times === 1
      ? 'changed once since it was gathered'
      : `changed ${count(times)} times since it was gathered`,
  showChanges: 'What changed',
  changesTitle: 'What changed',
  changes: (headline: string, spots: number, day: string, time: string) =>
    `**${headline}**: ${countOf(spots, 'place', 'places')} changed on ${day}, ${time} UTC.`,
  unchanged: (headline: string) =>
    `**${headline}** has not changed since it was gathered, as far as is known here.`,
  sameWords: (headline: string, day: string) =>
    `**${headline}**: what changed on ${day} is not in its words.`,
  rewritten: (headline: string, day: string, time: string) =>
    `**${headline}** was written anew on ${day}, ${time} UTC: too little is the same to put side by side.`,
  before: 'Before',
  now: 'Since then',
  takenOut: 'Taken out',
  putIn: 'Put in',
};
