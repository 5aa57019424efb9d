import type { Messages } from '../messages.ts';
import { count, countOf } from './german-numbers.ts';

export const gathering: Messages['gathering'] = {
  progress: (done, of, articles) =>
    `Gesammelt wird: ${count(done)} von ${countOf(of, 'Quelle', 'Quellen')} fertig, ${countOf(articles, 'Artikel', 'Artikel')} neu oder geändert …`,
  core: (added, changed, gone) =>
    added + changed + gone === 0
      ? 'Bei den Quellen gibt es nichts Neues.'
      : `Gesammelt: ${countOf(added, 'neuer Artikel', 'neue Artikel')}, ${count(changed)} geändert; ${count(gone)} nicht mehr unter der Adresse.`,
  failed: (sources) =>
    `${countOf(sources, 'Quelle ließ', 'Quellen ließen')} sich nicht lesen; warum, sagt /berichte mit der Ansicht *Quellen*.`,
  noSources:
    'Es sind keine Quellen genannt, also wurde nichts gesammelt. Wie man sie nennt, steht in README.md unter *Point it at your feed*.',
  notDry:
    'Ein Probelauf ändert nichts, und beim Sammeln kommen Dateien in den Ordner. Bitte wähle eines von beiden.',
  field: (sources) => `Quellen · ${count(sources)}`,
  counts: (added, changed, gone) =>
    added + changed + gone === 0
      ? 'nichts Neues'
      : `${count(added)} neu, ${count(changed)} geändert, ${count(gone)} verschwunden`,
  title: 'Quellen',
  standing: (sources, failing) =>
    failing === 0
      ? `${countOf(sources, 'Quelle', 'Quellen')}; beim letzten Mal ließen sich alle lesen.`
      : `${countOf(sources, 'Quelle', 'Quellen')}, davon ${count(failing)} zurzeit nicht lesbar. Was von dort gesammelt wurde, bleibt.`,
  byHand: 'Es sind keine Quellen genannt: Die Artikel wurden von Hand in den Ordner gelegt.',
  kinds: { feed: 'Feed', wordpress: 'WordPress', sitemap: 'Sitemap', pages: 'Seiten' },
  articles: (articles) => countOf(articles, 'Artikel', 'Artikel'),
  reached: (day, time) => `zuletzt gelesen am ${day}, ${time} UTC`,
  neverReached: 'noch nie gelesen',
  failing: (day, time, why) => `⚠ Nicht lesbar seit ${day}, ${time} UTC: ${why}`,
  missed: (articles, why) =>
    `${countOf(articles, 'aufgeführter Artikel war', 'aufgeführte Artikel waren')} nicht zu bekommen; der erste: ${why}`,
  unusable: (faults) => `In der Datei der Quellen nicht verwendbar · ${count(faults)}`,
  faults: {
    status: (status) => `der Server antwortet mit ${status}`,
    unreachable: (code) => `der Server ist nicht zu erreichen (${code})`,
    'too-slow': (limit) => `der Server brauchte länger als ${limit}`,
    'too-large': (limit) => `es ist größer als ${limit}`,
    redirects: (most) => `es wurde mehr als ${most}-mal weitergeleitet`,
    private: (host) =>
      `${host} liegt in einem privaten Netz; *private: true* erlaubt das beim eigenen Rechner einer Quelle`,
    'not-http': (address) => `${address} ist keine Adresse im Web`,
    forbidden: (host) =>
      `${host} erlaubt nicht, dass es gelesen wird; dort kann man OnTheRecord in robots.txt zulassen`,
    'robots-unknown': (status) =>
      `robots.txt lässt sich nicht lesen (${status}), und solange wird nichts gelesen`,
    resting: (until) => `der Server bittet um Ruhe bis ${until}`,
    'no-feed': (why) => `es ist kein lesbarer Feed (${why})`,
    'no-sitemap': (why) => `es ist keine lesbare Sitemap (${why})`,
    'no-wordpress': (why) => `es antwortet nicht wie ein WordPress (${why})`,
    'no-article': (why) => `dort wurde kein Artikel gefunden (${why})`,
    gone: (status) => `unter dieser Adresse ist nichts (${status})`,
    disk: (code) => `in den Ordner der Artikel lässt sich nicht schreiben (${code})`,
  },
  goneSince: (day) => `seit ${day} nicht mehr unter seiner Adresse`,
  changedBefore: (times) =>
    times === 1
      ? 'einmal geändert, seit er gesammelt wurde'
      : `${count(times)}-mal geändert, seit er gesammelt wurde`,
  showChanges: 'Was sich änderte',
  changesTitle: 'Was sich änderte',
  changes: (headline, spots, day, time) =>
    `**${headline}**: ${countOf(spots, 'Stelle', 'Stellen')} geändert am ${day}, ${time} UTC.`,
  unchanged: (headline) =>
    `**${headline}** hat sich nicht geändert, seit er gesammelt wurde, soweit hier bekannt.`,
  sameWords: (headline, day) => `**${headline}**: Was sich am ${day} änderte, steht nicht in seinen Worten.`,
  rewritten: (headline, day, time) =>
    `**${headline}** wurde am ${day}, ${time} UTC neu geschrieben: Es ist zu wenig gleich, um es nebeneinander zu stellen.`,
  before: 'Vorher',
  now: 'Seitdem',
  takenOut: 'Gestrichen',
  putIn: 'Neu',
};
