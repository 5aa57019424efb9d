import type { Translation } from '../messages.ts';
import { count, countOf } from './spanish-numbers.ts';

export const surfaces: Translation['surfaces'] = {
  privateOption: { name: 'privado', description: 'Solo tú ves la respuesta' },

  noSuchCommand: (name) => `Aquí no existe el comando /${name}. /ayuda enumera los que hay.`,
  fault: 'Algo ha fallado por mi parte; queda anotado. Inténtalo una vez más.',
  stopping: 'Me están reiniciando. Inténtalo de nuevo en un momento.',
  busy: 'Ahora mismo me preguntan demasiado. Inténtalo de nuevo en un minuto.',
  tooLong:
    'Ha tardado más de lo que puedo dedicar a una respuesta, así que lo he dejado. Pide menos de una vez: nombra a una persona, un artículo o menos palabras.',
  unreachable:
    'Ahora mismo no se puede acceder a la cobertura. Todavía se pueden elegir nombres; vuelve a preguntar dentro de unos minutos.',
  unreadablePress: 'Ya no sé leer este botón: lo hizo otra versión de mí. Usa el comando de nuevo.',
  nothingSelected: 'No se ha elegido nada. Elige una de las entradas.',
  messageUnread:
    'No pude leer ninguna palabra en este mensaje: quizá solo tenga imágenes o sonido, o algo que Discord no me transmite. No se ha buscado nada.',
  missingEmbedLinks:
    'En este canal no puedo insertar enlaces, de ahí esta forma sencilla. La administración puede permitirme «Insertar enlaces».',

  cannotWriteIn: (channelId) =>
    `Me preguntaste en <#${channelId}>, donde Discord no me deja escribir. La moderación puede revisar mis permisos allí; mientras tanto, pregúntame aquí o en otro canal.`,
  cannotWriteWithout: (channelId, permissions) =>
    `Me preguntaste en <#${channelId}>, donde no puedo escribir. La moderación puede permitirme ${permissions} allí; mientras tanto, pregúntame aquí o en otro canal.`,
  permissionNames: {
    ViewChannel: '«Ver canal»',
    SendMessages: '«Enviar mensajes»',
    SendMessagesInThreads: '«Enviar mensajes en hilos»',
    ReadMessageHistory: '«Leer el historial de mensajes»',
    EmbedLinks: '«Insertar enlaces»',
    AttachFiles: '«Adjuntar archivos»',
  },

  optionUnknown: (command, option) =>
    `/${command} no tiene la opción «${option}». /ayuda enumera las que hay.`,
  optionRequired: (command, option) => `/${command} necesita la opción «${option}».`,
  optionTooLong: (option, limit, length) =>
    `La opción «${option}» admite como mucho ${countOf(limit, 'carácter', 'caracteres')}; hay ${length}. Acórtala.`,
  optionNotAChoice: (option, choices) => `La opción «${option}» es una de: ${choices.join(', ')}.`,
  optionNotAChannel: (name: string) =>
    `La opción «${name}» es un canal: elige uno de la lista o da su identificador.`,
  optionNotANumber: (option) => `La opción «${option}» es un número entero, por ejemplo 3.`,
  optionOutOfRange: (option, least, most) =>
    least === undefined
      ? `La opción «${option}» es como mucho ${most}.`
      : most === undefined
        ? `La opción «${option}» es al menos ${least}.`
        : `La opción «${option}» es un número de ${least} a ${most}.`,
  optionNotYesOrNo: (option) => `La opción «${option}» es true o false.`,

  moderatorsOnlyAtHome:
    'Esto cambia los artículos para todas las personas que los leen. Es para quienes me operan y para la moderación de mi servidor de origen, que no es este.',
  moderatorsOnly:
    'Esto cambia los artículos para todas las personas que los leen. Es para quienes me operan y para miembros con «Gestionar servidor» o un rol de moderación.',

  running: {
    coverageRead: (folder, milliseconds) => `${folder} leída en ${milliseconds} ms:`,
    coverageFacts: ({ articles, passages, quotations, statements, people }) =>
      [
        countOf(articles, 'artículo', 'artículos'),
        countOf(passages, 'pasaje', 'pasajes'),
        countOf(quotations, 'cita', 'citas'),
        countOf(statements, 'declaración referida', 'declaraciones referidas'),
        countOf(people, 'persona', 'personas'),
      ].join(', '),
    coverageEmpty: (folder) => `No hay nada de lo que responder: pon archivos .txt o .md en ${folder}.`,
    unreadable: (files) => `${countOf(files, 'archivo no se pudo leer', 'archivos no se pudieron leer')}:`,
    moreUnreadable: (files) =>
      `y ${countOf(files, 'archivo más', 'archivos más')}; /artículos los nombra todos.`,
    warnings: (statements) =>
      `${countOf(statements, 'dato no se pudo usar', 'datos no se pudieron usar')} en archivos leídos:`,
    moreWarnings: (statements) => `y ${count(statements)} más; /artículos los nombra todos.`,
    preview: (url) => `La página está en ${url}`,
    health: (url: string) => `Mi estado se lee en ${url}/readyz y las cifras en ${url}/metrics.`,
    interactions: (url: string) =>
      `Las interacciones se reciben en ${url}; indique como «Interactions Endpoint URL» la dirección por la que Discord llega hasta ahí.`,
    publicKeyWrong:
      'DISCORD_PUBLIC_KEY no es la clave de la aplicación a la que pertenece DISCORD_TOKEN. Copie ambas de la misma aplicación.',
    notIntroduced:
      'No se pudo preguntar a Discord por la aplicación; los comandos se responden igualmente, pero no se registran de nuevo.',
    ready: (milliseconds) => `Todo listo, ${milliseconds} ms después del arranque.`,
    signedIn: (name) => `Sesión iniciada en Discord como ${name}.`,
    commandsRegistered: (count, guildId) =>
      guildId === undefined
        ? `${count} comandos registrados para todos los servidores.`
        : `${count} comandos registrados en el servidor ${guildId}.`,
    commandsUnchanged: (count) => `Discord ya conoce los ${count} comandos.`,
    commandsRemoved: (place) => `Retirados los comandos registrados antes ${place}.`,
    everywhere: 'para todos los servidores',
    inServer: (guildId) => `en el servidor ${guildId}`,
    commandsNotRegistered: (why) => `Los comandos no se pudieron registrar (${why}).`,
    registrationAdvice: {
      noAccess: '¿Es correcto DISCORD_GUILD_ID, y me invitaron allí con el enlace de abajo?',
      tooManyToday:
        'Discord acepta 200 comandos nuevos al día en un servidor. Los que ya conoce siguen sirviendo; iníciame de nuevo mañana.',
      entryPoint:
        'La aplicación tiene una actividad, cuyo comando de entrada Discord quiere conservar. Iníciame de nuevo, o mira la página «Activities» de la aplicación.',
      other: 'Los que Discord ya conoce siguen sirviendo. Iníciame de nuevo más tarde.',
    },
    invite: (link) => `Invítame con ${link}`,
    tokenWrong:
      'Discord no acepta DISCORD_TOKEN. Cópialo de nuevo de la página «Bot» de tu aplicación en https://discord.com/developers/applications.',
    intentsRefused:
      'Discord rechaza los intents que pido, aunque ninguno es privilegiado. Mira la página «Bot» de tu aplicación.',
    shardsRefused: 'Discord pide más conexiones de las que abre SHARDS. Ponga SHARDS=auto.',
    signInsSpaced: (seconds: number) =>
      `Me he conectado varias veces en pocos minutos, y Discord lleva la cuenta. Espero ${seconds} s antes de la próxima.`,
    /** How many are left, where Discord has just said so, and until when. */
    signInsSpent: (left: number | undefined, until: string) =>
      `Quedan ${left ?? 'muy pocas'} conexiones para hoy; Discord dará más a las ${until}. Las últimas se guardan para una urgencia: inícieme de nuevo entonces, o ponga SPEND_LAST_SIGN_INS=true.`,
    unreachable: (why, seconds) =>
      `No se llega a Discord (${why}). Nuevo intento en ${seconds} s; revisa la red y DISCORD_API_URL.`,
    closedForGood: (code) => `Discord cerró la conexión definitivamente (código ${code}).`,
    stopping: 'Se termina lo que está en marcha.',
    stopped: 'Parado.',
  },
};
