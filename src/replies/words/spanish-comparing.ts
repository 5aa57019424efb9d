import type { Translation } from '../messages.ts';
import { both, count, countOf } from './spanish-numbers.ts';

export const variants: Translation['variants'] = {
  carried: {
    same: (articles) => `${count(articles)} artículos lo recogen, palabra por palabra`,
    part: (articles) => `${count(articles)} artículos lo recogen; no todos citan lo mismo de ello`,
    differs: (articles) => `${count(articles)} artículos lo recogen; la redacción difiere`,
  },
  button: (entry) => `Comparar las redacciones de ${count(entry)}`,
  title: 'Las mismas palabras, artículo por artículo',
  core: {
    same: (name, articles) =>
      `${name}: ${count(articles)} artículos recogen estas palabras, palabra por palabra.`,
    part: (name, articles) =>
      `${name}: ${count(articles)} artículos recogen estas palabras; no todos citan lo mismo de ellas.`,
    differs: (name, articles) =>
      `${name}: ${count(articles)} artículos recogen estas palabras; la redacción difiere.`,
  },
  alone: (name) => `${name}: un artículo recoge estas palabras, y ninguno más.`,
  notStated: 'No consta quién habla',
  asked: 'la cita por la que preguntas',
  sameAs: (entry) => `palabra por palabra como ${count(entry)}`,
  partOf: (entry) => `las mismas palabras que ${count(entry)}, hasta donde llegan ambas`,
  difference: (here, entry, there) => `aquí: ${here}, en ${count(entry)}: ${there}`,
  longDifference: (entry) => `difiere de ${count(entry)} en un tramo más largo`,
  undated: 'Sin fecha; por eso no se sabe en qué lugar va.',
};

export const check: Translation['check'] = {
  title: 'Comprobado en los artículos',
  core: (quoted, asQuoted) =>
    quoted === asQuoted
      ? `${countOf(quoted, 'fragmento citado', 'fragmentos citados')}: todo encontrado palabra por palabra.`
      : `${countOf(quoted, 'fragmento citado', 'fragmentos citados')}: ${countOf(asQuoted, 'encontrado', 'encontrados')} palabra por palabra.`,
  nothing: 'Este mensaje no cita nada que se pueda comprobar.',
  nothingHint:
    'Miro las palabras entre comillas y las líneas citadas, a partir de tres palabras. «Buscar la fuente» busca los pasajes más cercanos a un mensaje entero.',
  outcome: {
    'word-for-word': '✅ Encontrado palabra por palabra',
    'wording-differs': '✏️ Encontrado, la redacción difiere',
    'another-speaker': '👥 Encontrado, pero habla otra persona',
    'not-found': '❌ No está en los artículos',
  },
  partlyQuoted: 'no es una sola cita: una parte está fuera de las comillas',
  ownWords: 'las propias palabras del artículo, no una cita',
  speakerIs: {
    same: (named) => `Quién habla: ${named}, como en el mensaje.`,
    another: (named) => `Quién habla: el mensaje nombra a ${named}, el artículo a otra persona.`,
    open: (named) =>
      `Quién habla: el mensaje nombra a ${named}; no he podido saber quién lo dice en el artículo.`,
  },
  inMessage: (words) => `En el mensaje: ${words}`,
  difference: (inMessage, inArticle) => `En el mensaje pone ${inMessage}; en el artículo, ${inArticle}.`,
  nothingThere: 'nada',
  longDifference: 'Difiere en un tramo más largo.',
  inArticles: (articles) => `Así está en ${countOf(articles, 'artículo', 'artículos')}.`,
  notFound: 'Ninguna cita ni ningún pasaje contiene estas palabras, ni la mayoría de ellas en este orden.',
  tooShort: (stretches) =>
    `${countOf(stretches, 'fragmento citado queda', 'fragmentos citados quedan')} aparte: menos de tres palabras están en cualquier sitio por azar.`,
  tooMany: (stretches) =>
    `${countOf(stretches, 'fragmento citado más no se ha mirado', 'fragmentos citados más no se han mirado')}.`,
};

export const nearest: Translation['nearest'] = {
  title: 'Los pasajes más cercanos a este mensaje',
  core: (passages, headline) =>
    passages === 1
      ? `El pasaje más cercano está en ${headline}.`
      : `${count(passages)} pasajes se acercan; el más cercano está en ${headline}.`,
  caution: 'Cercano quiere decir: con palabras en común. Si es la fuente, júzgalo tú.',
};

export const comparison: Translation['comparison'] = {
  button: 'Comparar los artículos sobre esto',
  title: 'Lo que dice cada artículo, con sus propias palabras',
  core: (about, articles) => `${about}: ${countOf(articles, 'artículo lo trata', 'artículos lo tratan')}.`,
  quotes: (names, unnamed) =>
    names.length === 0
      ? `No cita a nadie por su nombre sobre esto (${countOf(unnamed, 'cita', 'citas')} sin nombre).`
      : unnamed === 0
        ? `Cita a ${both(names)}.`
        : `Cita a ${both(names)}; ${countOf(unnamed, 'cita', 'citas')} sin nombre.`,
  quotesNobody: 'No cita a nadie sobre esto.',
  onlyQuoted: 'Solo lo trata en palabras citadas.',
  silent: 'Nada sobre esto',
  silentOutlets: (outlets) => `Medios sin nada sobre esto: ${both(outlets)}.`,
  silentArticles: (articles) =>
    `${countOf(articles, 'artículo de ningún medio conocido no tiene', 'artículos de ningún medio conocido no tienen')} nada sobre esto:`,
  noneSilent: 'Todos los medios tienen algo sobre esto.',
};

export const timeline: Translation['timeline'] = {
  noDates:
    'Ningún artículo indica aquí su fecha, así que no hay orden. Añade «date: 2026-03-02» al principio de un artículo, entre líneas «---».',
  title: 'Por la fecha de los artículos',
  titleOf: (name) => `${name}, por la fecha de los artículos`,
  about: (about, dated, undated) => `${about}: ${counts(dated, undated)}`,
  of: (name, dated, undated) => `${name}: ${counts(dated, undated)}`,
  ofAbout: (name, about, dated, undated) => `${name} sobre ${about}: ${counts(dated, undated)}`,
  undated: 'Sin fecha (en el orden de los archivos, que no dice nada del tiempo)',
};

function counts(dated: number, undated: number): string {
  if (dated === 0) return `${countOf(undated, 'entrada', 'entradas')}, ninguna con fecha.`;
  return undated === 0
    ? `${countOf(dated, 'entrada', 'entradas')} por fecha.`
    : `${countOf(dated, 'entrada', 'entradas')} por fecha, ${count(undated)} sin fecha.`;
}
