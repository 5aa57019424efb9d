import type { Translation } from '../messages.ts';
import { count, countOf } from './spanish-numbers.ts';

const seconds = (total: number) => countOf(total, 'segundo', 'segundos');

export const actions: Translation['actions'] = {
  moreOf: 'Más …',
  moreOfCore: 'Cómo se encontró cada pasaje y qué más se puede pedir.',
  lookCloser: 'Mirar una entrada de cerca …',
  entry: (numbers, action) => `${numbers} · ${action}`,
  inContext: 'En su contexto',
  readInPlace: 'Leer en el artículo',
  cite: 'Citar',
  more: 'En detalle',
  less: 'En breve',
  share: 'Compartir',
  remove: 'Quitar',
  report: '👎',
  sharedBy: (mention) => `Compartido por ${mention}.`,
  alreadyShared: 'Ya está compartido.',
  shareFailed: 'No se pudo decir en público. La respuesta sigue aquí, solo para ti.',
  shareForbidden:
    'Aquí Discord solo te muestra a ti lo que digo: este servidor no deja hablar en público a aplicaciones que solo han instalado sus miembros. La administración puede permitir «Usar aplicaciones externas», o añadirme al servidor.',
  removeForbidden:
    'Solo quien preguntó, o quien puede gestionar los mensajes aquí, puede quitar esta respuesta.',
  removeNothing: 'Aquí no hay nada que quitar. Pulsa «Quitar» bajo una de mis respuestas.',
  coolDown: (wait) => `No tan deprisa: espera aún ${seconds(wait)} antes de volver a preguntar.`,
};

export const context: Translation['context'] = {
  title: 'En su contexto',
  core: (headline, paragraph) => `**${headline}**: ¶ ${count(paragraph)} en su contexto.`,
  cited: '► citado',
  goesOn: '◄ sigue',
  before: 'antes',
  after: 'después',
};

export const citation: Translation['citation'] = {
  title: 'Cómo citar este pasaje',
  core: (headline, paragraph) => `Cómo citar **${headline}**, ¶ ${count(paragraph)}.`,
  coreArticle: (headline) => `Cómo citar **${headline}**.`,
  text: 'Texto',
  markdown: 'Markdown',
  bibtex: 'BibTeX',
  ris: 'RIS',
  paragraph: (number) => `párrafo ${number}`,
  accessed: (day) => `Consultado el ${day} (UTC).`,
  noDay: 'El día de consulta no se conoce aquí, así que se omite.',
};

export const report: Translation['report'] = {
  title: '¿Qué falla en esta respuesta?',
  what: 'Qué falla',
  choose: 'Elegir …',
  kinds: {
    unanswered: 'No responde a mi pregunta',
    speaker: 'Habla otra persona',
    words: 'Palabras equivocadas',
    missing: 'Falta algo',
    outdated: 'Está anticuada',
  },
  note: 'Qué sería lo correcto (si quieres)',
  willBeSent: (channel, asked, ids) =>
    `Esto va a ${channel}, con tu nombre:\n- lo que se preguntó: ${asked}\n- los pasajes mostrados: ${ids}\n- lo que elijas y escribas abajo\nNo se envía nada más, y ningún orden cambia por ello.`,
  noIds: 'ninguno',
  core: (mention, kind, asked) => `👎 ${kind}, avisado por ${mention}: ${asked}`,
  titleOf: (kind) => `Aviso: ${kind}`,
  places: 'Pasajes mostrados',
  noteGiven: 'Lo que dice quien avisa',
  showAnswer: 'Mostrar la respuesta',
  thanks: (channelId) => `Gracias. Tu aviso está en <#${channelId}>.`,
  failed: 'El aviso no se pudo enviar: no puedo escribir en el canal que este servidor ha elegido para ello.',
  already: 'Ya has avisado sobre esta respuesta. Gracias.',
  nowhere: 'Este servidor ya no tiene canal para los avisos, o no puedo escribir en él.',
};

export const settings: Translation['settings'] = {
  title: 'Ajustes de este servidor',
  core: 'Estos ajustes valen en este servidor. Solo pueden restringir lo que permite quien me opera.',
  changed: (name) => `Cambiado: ${name}.`,
  change: 'Cambiar …',
  back: 'Todos los ajustes',
  onlyInServers: 'Los ajustes pertenecen a un servidor. Usa /ajustes en uno.',
  managersOnly: 'Estos ajustes son para miembros que aquí pueden «Gestionar servidor».',
  wrongIds: (what) =>
    `«${what}» no designa nada aquí. Elige del menú, o da identificadores separados por comas.`,
  wrongSeconds: (longest) => `La espera es un número entero de segundos, de 0 a ${count(longest)}.`,
  wrongChoice: (choices) => `Elige entre: ${choices.join(', ')}.`,
  valueMissing: 'Di también qué hay que cambiar: /ajustes cambiar: … valor: …',
  names: {
    visibility: 'Quién ve una respuesta',
    mentions: 'Dónde se responde a las menciones',
    moderators: 'Roles de moderación',
    language: 'Idioma',
    'cool-down': 'Espera entre preguntas',
    reports: 'Adónde van los avisos',
  },
  explained: {
    visibility: 'Salvo que la opción «privado» diga otra cosa.',
    mentions:
      'Elige hasta 25 canales. Si no hay ninguno elegido, no se responde a las menciones en ninguna parte; «En todas partes» lo levanta.',
    moderators:
      'Cuáles de los roles de moderación que ha nombrado quien me opera cuentan aquí. Los miembros con «Gestionar servidor» cuentan siempre.',
    language:
      'De mis propias palabras, donde lee todo el mundo; lo que ve una sola persona está en su idioma. Los artículos no se traducen nunca.',
    'cool-down': 'Para cada miembro. Los comandos de moderación no esperan.',
    reports: 'Con un canal elegido, las respuestas llevan un 👎, y los avisos llegan allí.',
  },
  visibility: {
    public: 'Todo el mundo, salvo que se pida en privado',
    private: 'Solo quien pregunta, salvo que se pida en público',
  },
  languages: {
    auto: 'El del servidor, según Discord',
    en: 'English',
    de: 'Deutsch',
    fr: 'Français',
    es: 'Español',
  },
  everywhere: 'En todas partes',
  nowhere: 'En ninguna parte',
  allRoles: 'Todos los nombrados',
  notNamed: (roles) =>
    `${roles}: no están entre los roles que ha nombrado quien me opera (MODERATOR_ROLE_IDS), así que no tienen efecto.`,
  noReports: 'A ninguna parte: las respuestas no llevan 👎',
  unwritable: 'No puedo escribir allí, así que las respuestas no llevan 👎.',
  lacking: 'Permisos que me faltan',
  noWait: 'Ninguna',
  wait: seconds,
  leastWait: (least) => `Quien me opera pide al menos ${seconds(least)}.`,
  chooseChannels: 'Elegir canales …',
  chooseRoles: 'Elegir roles …',
  lift: { mentions: 'En todas partes', moderators: 'Todos los nombrados', reports: 'Sin avisos' },
};
