import type { Translation } from '../messages.ts';

/** Names are at most 32 characters, in lower case and without spaces, but for entries in the menu of a message; descriptions at most 100. */
export const commands: Translation['commands'] = {
  quote: {
    name: 'cita',
    description: 'Encontrar lo que alguien dijo, palabra por palabra',
    options: {
      speaker: {
        name: 'quién',
        description: 'Quién lo dijo: una persona o un organismo, como un ministerio',
      },
      about: { name: 'tema', description: 'De qué trata; también sirven "palabras exactas" y -sin' },
      reported: { name: 'indirecto', description: 'Mostrar también lo que se cuenta sin comillas' },
    },
  },
  who: {
    name: 'quién',
    description: 'Quién es alguien: cargos, qué dijo y dónde aparece su nombre',
    options: {
      name: { name: 'nombre', description: 'Una persona u organismo que nombran los artículos' },
    },
  },
  ask: {
    name: 'pregunta',
    description: 'Hacer una pregunta; la respuesta es un fragmento de un artículo, o un no sincero',
    options: {
      question: { name: 'pregunta', description: 'Tu pregunta, como se la harías a una persona' },
      explain: { name: 'explicar', description: 'Mostrar por qué se eligió esta respuesta' },
    },
  },
  summary: {
    name: 'resumen',
    description: 'Unas frases de un artículo, o de todos sobre un tema, palabra por palabra',
    exactlyOne:
      'Indica un artículo o bien un tema. Escribe el comienzo de un titular para elegir un artículo.',
    options: {
      article: { name: 'artículo', description: 'Un artículo, por su titular' },
      about: { name: 'tema', description: 'Un tema, en todos los artículos' },
    },
  },
  source: {
    name: 'fuente',
    description: 'Leer un artículo, párrafo a párrafo',
    options: {
      id: { name: 'id', description: 'El identificador bajo una respuesta, o el titular de un artículo' },
      view: {
        name: 'vista',
        description: 'El artículo, el pasaje con lo que lo rodea, o cómo citarlo',
        choices: {
          article: 'El artículo',
          context: 'En su contexto',
          cite: 'Cómo citarlo',
          changes: 'Qué cambió',
        },
      },
    },
  },
  variants: {
    name: 'variantes',
    description: 'Las mismas palabras en varios artículos, y en qué difieren',
    options: {
      quotation: {
        name: 'cita',
        description: 'El identificador de una cita (figura bajo cada una), o sus palabras',
      },
    },
  },
  compare: {
    name: 'comparar',
    description: 'Qué dice cada artículo de un tema, a quién cita y qué medios no dicen nada',
    options: {
      about: { name: 'tema', description: 'Un tema, por ejemplo: coste de las obras' },
    },
  },
  timeline: {
    name: 'cronología',
    description: 'Un tema o una persona por fecha, cuando los artículos la dan',
    atLeastOne: 'Indica un tema, un nombre o ambos.',
    options: {
      about: { name: 'tema', description: 'Un tema, en todos los artículos' },
      name: { name: 'nombre', description: 'Una persona u organismo: qué dijo y dónde aparece' },
    },
  },
  'Check against coverage': {
    name: 'Comprobar en los artículos',
    description: 'Si lo que cita un mensaje está en los artículos: palabra por palabra, de otro modo o no',
  },
  'Find the source': {
    name: 'Buscar la fuente',
    description: 'Los pasajes más cercanos a un mensaje',
  },
  coverage: {
    name: 'artículos',
    description: 'De dónde salen mis respuestas: artículos, voces, cambios y lo que no se pudo leer',
    options: {
      view: {
        name: 'vista',
        description: 'Qué parte mostrar',
        choices: {
          overview: 'Visión general',
          articles: 'Artículos',
          voices: 'Voces',
          changes: 'Cambios',
          sources: 'Fuentes',
          unreadable: 'No se pudo leer',
        },
      },
      since: {
        name: 'desde',
        description: 'Para «Cambios»: el día hasta el que mirar atrás, como 2026-03-02',
      },
    },
  },
  refresh: {
    name: 'actualizar',
    description: 'Volver a leer la carpeta de artículos (moderación)',
    options: {
      'dry-run': { name: 'simulacro', description: 'Decir solo qué cambiaría' },
      gather: { name: 'recopilar', description: 'Traer antes lo nuevo de las fuentes' },
    },
  },
  export: {
    name: 'exportar',
    description: 'Llevarse las citas de una búsqueda en CSV, JSON y anotaciones (moderación)',
    options: {
      speaker: { name: 'quién', description: 'Quién lo dijo; todos si no se indica' },
      about: { name: 'tema', description: 'De qué trata; todo si no se indica' },
    },
  },
  watch: {
    name: 'seguir',
    description: 'Saber en un canal cuándo se dice algo nuevo (para quienes gestionan el servidor)',
    options: {
      action: {
        name: 'acción',
        description: 'Empezar uno, mostrarlos, terminar uno o ver cómo es un aviso',
        choices: { add: 'Empezar', list: 'Mostrar', remove: 'Terminar', preview: 'Vista previa' },
      },
      name: { name: 'nombre', description: 'Una persona o un organismo' },
      about: { name: 'tema', description: 'Un tema; "palabras exactas" y -sin también valen' },
      outlet: { name: 'medio', description: 'Un medio, como lo nombran sus artículos' },
      channel: { name: 'canal', description: 'Dónde avisar; aquí si no se indica' },
      every: {
        name: 'cuándo',
        description: 'Con qué frecuencia; tras cada actualización si no se indica',
        choices: { refresh: 'Tras cada actualización', day: 'Una vez al día', week: 'Una vez por semana' },
      },
      limit: { name: 'límite', description: 'Tarjetas por hora como mucho (5 si no); el resto es una línea' },
      watch: { name: 'número', description: 'Para terminar: su número en la lista' },
    },
  },
  news: { name: 'novedades', description: 'Lo que trajeron algunas actualizaciones' },
  remove: { name: 'quitar', description: 'Quitar una respuesta' },
  settings: {
    name: 'ajustes',
    description: 'Ajustes de este servidor (para quienes lo gestionan)',
    options: {
      change: {
        name: 'cambiar',
        description: 'Cuál cambiar',
        choices: {
          visibility: 'Quién ve una respuesta',
          mentions: 'Dónde se responde a las menciones',
          moderators: 'Roles de moderación',
          language: 'Idioma',
          'cool-down': 'Espera entre preguntas',
          reports: 'Adónde van los avisos',
        },
      },
      value: { name: 'valor', description: 'Su nuevo valor; sin él aparece un menú para elegir' },
    },
  },
  help: {
    name: 'ayuda',
    description: 'Qué puedes preguntar y qué no hago',
    options: {},
  },
};
