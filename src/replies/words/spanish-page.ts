import type { Translation } from '../messages.ts';
import { countOf } from './spanish-numbers.ts';

export const page: Translation['page'] = {
  title: 'On the Record: vista previa',
  botName: 'On the Record',
  server: 'Vista previa',
  channel: 'on-the-record',
  channelTopic:
    'Pregunta qué se dijo, quién y dónde. Las respuestas salen de los artículos, palabra por palabra.',
  banner: 'Vista previa: el mismo bot sin Discord.',
  bannerLoaded: (articles, quotations, people) =>
    `${countOf(articles, 'artículo', 'artículos')}, ${countOf(quotations, 'cita', 'citas')}, ${countOf(people, 'persona con nombre', 'personas con nombre')}.`,
  goLive: 'Cómo llevarlo a Discord',
  needsScript: 'Esta página necesita JavaScript: dibuja los mensajes en tu navegador.',

  welcome: (channel) => `¡Te damos la bienvenida a #${channel}!`,
  welcomeText:
    'Escribe / para ver los comandos, o simplemente haz una pregunta; ⋯ junto a un mensaje ofrece más. Nada sale de este ordenador: la página habla con el bot que hay en él y con nadie más.',
  welcomeEmpty:
    'Todavía no hay artículos. Pon archivos .txt o .md en la carpeta de COVERAGE_DIR (seeds/ si no se ha cambiado) y usa /actualizar como moderación, o inicia el bot de nuevo.',
  forget: 'Olvidar',
  forgetNote: 'Quita esta conversación de este navegador',
  forgotten: 'La conversación se ha olvidado.',
  tryThese: 'Para probar',
  skipToComposer: 'Ir al cuadro de mensaje',
  openMenu: 'Abrir el menú',
  closeMenu: 'Cerrar el menú',
  channels: 'Canales de texto',
  settings: 'Ajustes',

  actAs: 'Actuar como',
  personas: { member: 'Miembro', another: 'Otro miembro', moderator: 'Moderación' },
  personaNames: { member: 'Robin', another: 'Kim', moderator: 'Alex' },
  nowActingAs: (name) => `Ahora eres ${name}. Las respuestas privadas a otras personas están ocultas.`,
  darkTheme: 'Oscuro',
  lightTheme: 'Claro',
  language: 'Idioma',
  theme: 'Tema',

  messages: (channel) => `Mensajes en #${channel}`,
  reply: 'Responder',
  replyingTo: (question) => `En respuesta a: ${question}`,
  cancelReply: 'No responder a esto',
  messageBox: 'Mensaje',
  messageHint: (channel) => `Enviar mensaje a #${channel}`,
  send: 'Enviar',
  used: 'ha usado',
  today: (time) => `Hoy a las ${time}`,
  thinking: 'On the Record está pensando …',
  onlyYou: 'Solo tú puedes ver esto',
  dismiss: 'Descartar mensaje',
  answered: (words) => `On the Record ha respondido: ${words}`,
  changed: (words) => `La respuesta ha cambiado: ${words}`,
  dismissed: 'El mensaje se ha descartado.',
  messageBy: (author, words) => `${author}: ${words}`,
  messageActions: 'Acciones del mensaje',
  showJson: 'Mostrar el JSON enviado a Discord',
  copy: 'Copiar',
  copied: 'Copiado',
  close: 'Cerrar',
  jsonTitle: 'Este mensaje tal como va a Discord',
  breaksLimits: 'Discord rechazaría este mensaje:',
  noAnswer: (because) => `El bot no ha respondido: ${because}`,
  notRunning: 'ya no está en marcha. Arráncalo de nuevo con npm start y recarga esta página.',

  commands: 'Comandos',
  commandsMatching: (typed) => `Comandos que coinciden con /${typed}`,
  noCommand: (typed, close) =>
    `No existe el comando /${typed}.${didYouMean(close.map((name) => `/${name}`))}`,
  optionsOf: (command) => `Opciones de /${command}`,
  moreOptions: (count) => `+${count} más`,
  addOption: 'Añadir una opción',
  noMoreOptions: 'Pulsa Intro para enviar',
  needed: (option) => `«${option}» es obligatoria. Dale un valor.`,
  wholeNumber: (option) => `«${option}» es un número entero.`,
  chooseOne: (option) => `Elige uno de los valores de «${option}».`,
  unknownOption: (command, option, close) =>
    `/${command} no tiene la opción «${option}».${didYouMean(close)}`,
  nameTheOption: (command, text) => `Di para qué opción de /${command} es «${text}»: escribe opción:valor.`,
  count: (count) => countOf(count, 'sugerencia', 'sugerencias'),
  yes: 'Sí',
  no: 'No',
  chooseHere: 'Elige una opción',
  submit: 'Mandar',
  cancel: 'Cancelar',
  cannotDraw: (label) => `El campo «${label}» no se puede mostrar en esta página.`,
  formNote: 'Este formulario se enviará a On the Record.',
};

function didYouMean(close: readonly string[]): string {
  return close.length === 0 ? '' : ` ¿Querías decir ${close.join(' o ')}?`;
}
