import type { Translation } from '../messages.ts';
import { both, count, countOf } from './spanish-numbers.ts';

const articlesOf = (total: number) => countOf(total, 'artículo', 'artículos');
const quotationsOf = (total: number) => countOf(total, 'cita', 'citas');
const statementsOf = (total: number) => countOf(total, 'declaración referida', 'declaraciones referidas');

export const reading: Translation['reading'] = {
  source: (headline, first, last) =>
    first === last ? `**${headline}**: párrafo ${first}.` : `**${headline}**: párrafos ${first} a ${last}.`,
  sourceAsked: (headline, asked) => `**${headline}**: el párrafo ${asked} está marcado.`,
  asked: 'el pasaje que buscabas',
  outletInText: (name) => `medio, según el texto: ${name}`,
  bylineInText: (name) => `firma, según el texto: ${name}`,
  dateInText: (day) => `fecha, según el texto: ${day}`,
  placeInFile: (place) => `artículo ${place} del archivo`,
  formats: {
    text: 'texto sin formato',
    markdown: 'Markdown',
    page: 'página web',
    word: 'Word',
    pdf: 'PDF',
    json: 'JSON',
    'json-lines': 'JSON Lines',
    xml: 'XML de noticias',
    epub: 'EPUB',
    warc: 'archivo web',
  },
  kinds: {
    headline: 'titular',
    standfirst: 'entradilla',
    byline: 'firma',
    dateline: 'data',
    caption: 'pie de foto',
    copyright: 'derechos de autor',
    link: 'enlace',
    heading: 'ladillo',
    body: '',
  },
};

export const coverage: Translation['coverage'] = {
  title: 'De dónde salen mis respuestas',
  core: (articles, quotations, people) =>
    `El fondo: ${articlesOf(articles)}, ${quotationsOf(quotations)}, ${countOf(people, 'persona con nombre', 'personas con nombre')}.`,
  inOtherLanguages: (articles) =>
    `${countOf(articles, 'artículo está', 'artículos están')} en un idioma que no leo; ahí no digo quién habla.`,
  articles: 'Artículos',
  passages: 'Pasajes',
  quotations: 'Citas',
  statements: 'Declaraciones referidas',
  people: 'Personas con nombre',
  dates: 'Fechas',
  datesUnknown: 'no constan',
  dateRange: (oldest, newest) => (oldest === newest ? newest : `del ${oldest} al ${newest}`),
  unreadableCount: 'No se pudo leer',
  warningsCount: 'No se pudo usar',
  mostQuoted: 'Las voces más citadas',
  revision: 'Revisión',
  articlesTitle: 'Todos los artículos',
  articlesCore: (total) => `${articlesOf(total)} en el fondo.`,
  voicesTitle: 'Voces, de la más citada a la menos',
  voicesCore: (total, name) =>
    name === undefined
      ? 'En los artículos no se cita a nadie.'
      : `${countOf(total, 'voz', 'voces')} en los artículos; la primera de esta página: ${name}.`,
  voice: (quotations, statements, articles) => {
    const where = `en ${articlesOf(articles)}`;
    if (statements === 0) return `${quotationsOf(quotations)} ${where}`;
    if (quotations === 0) return `${statementsOf(statements)} ${where}`;
    return `${quotationsOf(quotations)} y ${statementsOf(statements)} ${where}`;
  },
  picture: {
    title: 'A quién se cita cuántas veces, y en qué artículos',
    quotations: 'citas',
    statements: 'declaraciones referidas',
    columns: 'Artículos (más grande: más veces)',
    moreArticles: (articles) => `y ${countOf(articles, 'artículo más', 'artículos más')}`,
    figures: (quotations, statements) =>
      statements === 0
        ? quotationsOf(quotations)
        : quotations === 0
          ? countOf(statements, 'referida', 'referidas')
          : `${quotationsOf(quotations)} + ${countOf(statements, 'referida', 'referidas')}`,
    heard: (name, quotations, statements) =>
      statements === 0
        ? `${name} ${count(quotations)}`
        : `${name} ${count(quotations)} + ${count(statements)}`,
    described: (heard) =>
      `Barras: a quién se cita (+ refiere) cuántas veces. Puntos: en qué artículos. ${heard.join(', ')}.`,
    places: (places) => (places.length === 1 ? `artículo ${both(places)}` : `artículos ${both(places)}`),
  },
  unreadableTitle: 'Lo que no se pudo leer',
  unreadableCore: (total) =>
    total === 0
      ? 'Se leyeron todos los archivos de la carpeta.'
      : `${countOf(total, 'archivo no se pudo leer', 'archivos no se pudieron leer')}.`,
  warningsCore: (total) =>
    `${countOf(total, 'dato no se pudo usar', 'datos no se pudieron usar')} en archivos leídos.`,
  allRead: 'Se leyeron todos los archivos de la carpeta.',
  servesEarlier: 'Sigue valiendo su última versión buena.',
  readAnArticle: 'Leer un artículo …',
  onDisk: {
    none: 'Nada ha cambiado en el disco desde la lectura.',
    some: (files) =>
      `${countOf(files, 'archivo ha cambiado', 'archivos han cambiado')} en el disco desde la lectura; /actualizar vuelve a leer la carpeta.`,
    notCompared: 'La carpeta no se pudo comparar con lo leído.',
    unknown: 'La carpeta en el disco',
    added: (files) => `Añadidos desde entonces · ${count(files)}`,
    changed: (files) => `Cambiados desde entonces · ${count(files)}`,
    removed: (files) => `Desaparecidos desde entonces · ${count(files)}`,
    unreadable: (files) => `Ya no se pueden leer · ${count(files)}`,
  },
  changes: {
    title: 'Qué ha cambiado en los artículos',
    core: (from: string, came: number, changed: number, went: number) =>
      `${from}: ${countOf(came, 'artículo nuevo', 'artículos nuevos')}, ${count(changed)} con cambios, ${count(went)} que ya no están.`,
    since: (day: string) => `Desde el ${day}`,
    last: (day: string) => `En el último cambio, el ${day}`,
    quotations: (came: number, went: number) =>
      `${countOf(came, 'cita nueva', 'citas nuevas')}, ${count(went)} que ya no están.`,
    newlyQuoted: (names: readonly string[], more: number) =>
      `Voces nuevas: ${more === 0 ? both(names) : `${names.join(', ')} y ${count(more)} más`}.`,
    none: 'Nada ha cambiado en los artículos, hasta donde recuerdo.',
    noneSince: (day: string) => `Nada ha cambiado en los artículos desde el ${day}.`,
    memory: (day: string) => `Recuerdo los cambios desde el ${day}. Días y horas en UTC.`,
    noMemory: 'Aquí no guardo memoria de los cambios.',
    voices: (number: number) => `Voces nuevas · ${count(number)}`,
    came: (articles: number) => `Nuevos · ${count(articles)}`,
    changed: (articles: number) => `Con cambios · ${count(articles)}`,
    went: (articles: number) => `Ya no están · ${count(articles)}`,
    lookBack: 'Mirar más atrás …',
    moment: (day: string, time: string) => `Desde el ${day}, ${time}`,
    articles: (articles: number) => `${countOf(articles, 'artículo', 'artículos')} entonces`,
    noSuchMoment: (typed: string) =>
      `«${typed}» no es un día ni una versión que recuerde. Indica un día como 2026-03-02 o elige en el menú de /artículos vista:Cambios.`,
  },
  views: {
    overview: 'Visión general',
    articles: 'Artículos',
    voices: 'Voces',
    changes: 'Cambios',
    sources: 'Fuentes',
    unreadable: 'Lo que no se pudo leer',
  },
};

export const refresh: Translation['refresh'] = {
  underWay: 'Actualizando',
  progress: {
    reading: () => 'Leyendo la carpeta …',
    finding: (done, of) => `Buscando quién dice qué: ${count(done)} de ${articlesOf(of)} …`,
    indexing: (_done, of) => `Preparando la búsqueda en ${articlesOf(of)} …`,
  },
  title: {
    swapped: 'Artículos leídos de nuevo',
    unchanged: 'Nada ha cambiado',
    'dry-run': 'Lo que cambiaría una actualización',
    kept: 'Se conserva el fondo anterior',
  },
  swapped: (added, changed, removed) =>
    `Se han vuelto a leer los artículos: ${countOf(added, 'añadido', 'añadidos')}, ${countOf(changed, 'cambiado', 'cambiados')}, ${countOf(removed, 'retirado', 'retirados')}.`,
  unchanged: 'Se han vuelto a leer los artículos; nada ha cambiado.',
  dryRun: (added, changed, removed) =>
    added + changed + removed === 0
      ? 'Una actualización no cambiaría nada: los archivos son los que se leyeron.'
      : `Una actualización daría ${countOf(added, 'añadido', 'añadidos')}, ${countOf(changed, 'cambiado', 'cambiados')}, ${countOf(removed, 'retirado', 'retirados')}. No se ha cambiado nada.`,
  kept: 'Los artículos no se pudieron volver a leer; sigue valiendo el fondo anterior.',
  added: (files) => `Añadidos · ${count(files)}`,
  changed: (files) => `Cambiados · ${count(files)}`,
  removed: (files) => `Retirados · ${count(files)}`,
  someUnreadable: (files) => `${countOf(files, 'archivo no se pudo leer', 'archivos no se pudieron leer')}.`,
  unreadable: (files) => `No se pudo leer · ${count(files)}`,
  warnings: (statements) => `No se pudo usar · ${count(statements)}`,
  figures: 'Antes y después',
  beforeAfter: (articlesBefore, articlesAfter, quotationsBefore, quotationsAfter) =>
    `${count(articlesBefore)} → ${articlesOf(articlesAfter)}, ${count(quotationsBefore)} → ${quotationsOf(quotationsAfter)}`,
  took: (milliseconds) => `Duración: ${count(Math.round(milliseconds))} ms.`,
};

export const help: Translation['help'] = {
  title: 'On the Record',
  core: 'Respondo a partir de una carpeta de artículos de prensa, palabra por palabra: quién dijo qué y dónde está.',
  promise:
    'Cada fragmento se copia de un artículo y se compara con él al enviarlo. Cuando un artículo no dice quién habla, tampoco lo digo yo; cuando los artículos no responden, lo digo. No se traduce nada.',
  mention: 'O mencióname en un canal con una pregunta, o escríbeme directamente.',
  forEveryone: 'Comandos',
  onMessages: 'En el menú de un mensaje, en «Aplicaciones»',
  forModerators: 'Para la moderación',
  typing:
    'Los nombres y artículos se sugieren mientras escribes. Los botones bajo una respuesta llevan a donde están las palabras.',
};
