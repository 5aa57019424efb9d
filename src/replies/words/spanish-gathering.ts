import type { Messages } from '../messages.ts';
import { count, countOf } from './spanish-numbers.ts';

export const gathering: Messages['gathering'] = {
  progress: (done, of, articles) =>
    `Recopilando: ${count(done)} de ${countOf(of, 'fuente', 'fuentes')}, ${countOf(articles, 'artículo nuevo o cambiado', 'artículos nuevos o cambiados')} …`,
  core: (added, changed, gone) =>
    added + changed + gone === 0
      ? 'No hay nada nuevo en las fuentes.'
      : `Recopilado: ${countOf(added, 'artículo nuevo', 'artículos nuevos')}, ${countOf(changed, 'cambiado', 'cambiados')}; ${count(gone)} ya no están en su dirección.`,
  failed: (sources) =>
    `${countOf(sources, 'fuente no se pudo leer', 'fuentes no se pudieron leer')}; /artículos, en la parte *Fuentes*, dice por qué.`,
  noSources:
    'No se nombró ninguna fuente, así que no se recopiló nada. README.md explica en *Point it at your feed* cómo hacerlo.',
  notDry: 'Un simulacro no cambia nada, y recopilar pone archivos en la carpeta. Elige una de las dos cosas.',
  field: (sources) => `Fuentes · ${count(sources)}`,
  counts: (added, changed, gone) =>
    added + changed + gone === 0
      ? 'nada nuevo'
      : `${countOf(added, 'nuevo', 'nuevos')}, ${countOf(changed, 'cambiado', 'cambiados')}, ${countOf(gone, 'desaparecido', 'desaparecidos')}`,
  title: 'Fuentes',
  standing: (sources, failing) =>
    failing === 0
      ? `${countOf(sources, 'fuente', 'fuentes')}; la última vez se pudieron leer todas.`
      : `${countOf(sources, 'fuente', 'fuentes')}, de las que ${count(failing)} no se pueden leer ahora. Lo recopilado de ellas se conserva.`,
  byHand: 'No hay fuentes: los artículos se pusieron en la carpeta a mano.',
  kinds: { feed: 'canal', wordpress: 'WordPress', sitemap: 'mapa del sitio', pages: 'páginas' },
  articles: (articles) => countOf(articles, 'artículo', 'artículos'),
  reached: (day, time) => `leída por última vez el ${day}, ${time} UTC`,
  neverReached: 'aún no leída',
  failing: (day, time, why) => `⚠ No se puede leer desde el ${day}, ${time} UTC: ${why}`,
  missed: (articles, why) =>
    `${countOf(articles, 'artículo anunciado no se pudo obtener', 'artículos anunciados no se pudieron obtener')}; el primero: ${why}`,
  unusable: (faults) => `No utilizable en el archivo de fuentes · ${count(faults)}`,
  faults: {
    status: (status) => `el servidor responde ${status}`,
    unreachable: (code) => `no se llega al servidor (${code})`,
    'too-slow': (limit) => `el servidor tardó más de ${limit}`,
    'too-large': (limit) => `pasa de ${limit}`,
    redirects: (most) => `se redirigió más de ${most} veces`,
    private: (host) =>
      `${host} está en una red privada; *private: true* lo permite para la propia máquina de una fuente`,
    'not-http': (address) => `${address} no es una dirección de la web`,
    forbidden: (host) => `${host} no permite leerlo; puede admitir a OnTheRecord en su robots.txt`,
    'robots-unknown': (status) => `robots.txt no se puede leer (${status}), y hasta entonces no se lee nada`,
    resting: (until) => `el servidor pide que se le deje en paz hasta ${until}`,
    'no-feed': (why) => `no es un canal legible (${why})`,
    'no-sitemap': (why) => `no es un mapa del sitio legible (${why})`,
    'no-wordpress': (why) => `no responde como un WordPress (${why})`,
    'no-article': (why) => `allí no se encontró ningún artículo (${why})`,
    gone: (status) => `no hay nada en esta dirección (${status})`,
    disk: (code) => `no se puede escribir en la carpeta de artículos (${code})`,
  },
  goneSince: (day) => `ya no está en su dirección desde el ${day}`,
  changedBefore: (times) =>
    times === 1
      ? 'cambiado una vez desde que se recopiló'
      : `cambiado ${count(times)} veces desde que se recopiló`,
  showChanges: 'Qué cambió',
  changesTitle: 'Qué cambió',
  changes: (headline, spots, day, time) =>
    `**${headline}**: ${countOf(spots, 'lugar cambiado', 'lugares cambiados')} el ${day}, ${time} UTC.`,
  unchanged: (headline) => `**${headline}** no ha cambiado desde que se recopiló, que aquí se sepa.`,
  sameWords: (headline, day) => `**${headline}**: lo que cambió el ${day} no está en sus palabras.`,
  rewritten: (headline, day, time) =>
    `**${headline}** se escribió de nuevo el ${day}, ${time} UTC: queda demasiado poco igual para compararlo.`,
  before: 'Antes',
  now: 'Desde entonces',
  takenOut: 'Quitado',
  putIn: 'Añadido',
};
