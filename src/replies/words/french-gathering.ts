import type { Messages } from '../messages.ts';
import { count, countOf } from './french-numbers.ts';

export const gathering: Messages['gathering'] = {
  progress: (done, of, articles) =>
    `Collecte : ${count(done)} sur ${countOf(of, 'source', 'sources')}, ${countOf(articles, 'article nouveau ou modifié', 'articles nouveaux ou modifiés')} …`,
  core: (added, changed, gone) =>
    added + changed + gone === 0
      ? 'Rien de nouveau aux sources.'
      : `Collecte : ${countOf(added, 'nouvel article', 'nouveaux articles')}, ${countOf(changed, 'modifié', 'modifiés')} ; ${count(gone)} qui ne sont plus à leur adresse.`,
  failed: (sources) =>
    `${countOf(sources, 'source n’a pas pu être lue', 'sources n’ont pas pu être lues')} ; /articles, partie *Sources*, dit pourquoi.`,
  noSources:
    'Aucune source n’est indiquée : rien n’a été collecté. README.md explique, sous *Point it at your feed*, comment les indiquer.',
  notDry:
    'Un essai à blanc ne change rien, et la collecte met des fichiers dans le dossier. Choisissez l’un des deux.',
  field: (sources) => `Sources · ${count(sources)}`,
  counts: (added, changed, gone) =>
    added + changed + gone === 0
      ? 'rien de nouveau'
      : `${countOf(added, 'nouveau', 'nouveaux')}, ${countOf(changed, 'modifié', 'modifiés')}, ${countOf(gone, 'disparu', 'disparus')}`,
  title: 'Sources',
  standing: (sources, failing) =>
    failing === 0
      ? `${countOf(sources, 'source', 'sources')} ; toutes ont pu être lues la dernière fois.`
      : `${countOf(sources, 'source', 'sources')}, dont ${count(failing)} illisibles en ce moment. Ce qui en a été collecté est conservé.`,
  byHand: 'Aucune source n’est indiquée : les articles ont été mis dans le dossier à la main.',
  kinds: { feed: 'flux', wordpress: 'WordPress', sitemap: 'plan de site', pages: 'pages' },
  articles: (articles) => countOf(articles, 'article', 'articles'),
  reached: (day, time) => `dernière lecture le ${day}, ${time} UTC`,
  neverReached: 'pas encore lue',
  failing: (day, time, why) => `⚠ Illisible depuis le ${day}, ${time} UTC : ${why}`,
  missed: (articles, why) =>
    `${countOf(articles, 'article annoncé n’a pas pu être obtenu', 'articles annoncés n’ont pas pu être obtenus')} ; le premier : ${why}`,
  unusable: (faults) => `Inutilisable dans le fichier des sources · ${count(faults)}`,
  faults: {
    status: (status) => `le serveur répond ${status}`,
    unreachable: (code) => `le serveur est injoignable (${code})`,
    'too-slow': (limit) => `le serveur a mis plus de ${limit}`,
    'too-large': (limit) => `cela dépasse ${limit}`,
    redirects: (most) => `cela a été redirigé plus de ${most} fois`,
    private: (host) =>
      `${host} est dans un réseau privé ; *private: true* le permet pour la machine d’une source`,
    'not-http': (address) => `${address} n’est pas une adresse du web`,
    forbidden: (host) => `${host} ne permet pas de le lire ; son robots.txt peut autoriser OnTheRecord`,
    'robots-unknown': (status) => `robots.txt est illisible (${status}), et rien n’est lu jusque-là`,
    resting: (until) => `le serveur demande qu’on le laisse jusqu’à ${until}`,
    'no-feed': (why) => `ce n’est pas un flux lisible (${why})`,
    'no-sitemap': (why) => `ce n’est pas un plan de site lisible (${why})`,
    'no-wordpress': (why) => `cela ne répond pas comme un WordPress (${why})`,
    'no-article': (why) => `aucun article n’y a été trouvé (${why})`,
    gone: (status) => `il n’y a rien à cette adresse (${status})`,
    disk: (code) => `on ne peut pas écrire dans le dossier des articles (${code})`,
  },
  goneSince: (day) => `n’est plus à son adresse depuis le ${day}`,
  changedBefore: (times) => `modifié ${count(times)} fois depuis la collecte`,
  showChanges: 'Ce qui a changé',
  changesTitle: 'Ce qui a changé',
  changes: (headline, spots, day, time) =>
    `**${headline}** : ${countOf(spots, 'endroit modifié', 'endroits modifiés')} le ${day}, ${time} UTC.`,
  unchanged: (headline) =>
    `**${headline}** n’a pas changé depuis la collecte, pour autant qu’on le sache ici.`,
  sameWords: (headline, day) => `**${headline}** : ce qui a changé le ${day} n’est pas dans ses mots.`,
  rewritten: (headline, day, time) =>
    `**${headline}** a été réécrit le ${day}, ${time} UTC : trop peu est resté pour une comparaison.`,
  before: 'Avant',
  now: 'Depuis',
  takenOut: 'Retiré',
  putIn: 'Ajouté',
};
