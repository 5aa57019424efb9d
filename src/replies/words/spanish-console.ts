import type { Translation } from '../messages.ts';

export const consoleWords: Translation['console'] = {
  usage: `Uso:
  npm run -s try -- --locale es /cita quién:"Boris Johnson" tema:sanctions
  npm run -s try -- --locale es "Comprobar en los artículos" text:'Johnson said: “…”'
  npm run -s try -- --locale es mention:"What did Boris Johnson say about sanctions?"

  --locale CÓDIGO  responde en este idioma: en, de, fr, es
  --json           muestra el mensaje tal como va a Discord
  --press NOMBRE   pulsa después un botón o elige una entrada de un menú: rótulo o custom_id; se puede repetir
  --help           muestra esto`,
  commands: (names) => `Comandos: ${names.map((name) => `/${name}`).join(', ')}.`,
  noSuchCommand: (typed, close) =>
    `No existe el comando /${typed}.${didYouMean(close.map((name) => `/${name}`))}`,
  noSuchOption: (command, typed, close, known) =>
    `/${command} no tiene la opción «${typed}».${didYouMean(close)} Tiene: ${known.join(', ')}.`,
  nameTheOption: (command, text, known) =>
    `¿Para qué opción de /${command} es «${text}»? Escribe opción:valor. Tiene: ${known.join(', ')}.`,
  optionMissing: (command, option) => `/${command} necesita la opción «${option}»: escribe ${option}:valor.`,
  messageMissing: (command) => `«${command}» trata de un mensaje: escribe sus palabras así: text:'…'.`,
  noSuchFlag: (flag) => `No existe ${flag}.`,
  noSuchLocale: (locale) => `No hay textos para --locale ${locale}. Hay: en, de, fr, es.`,
  pressWhat: '--press necesita el rótulo o el custom_id de un botón.',
  nothingToPress: (wanted, there) =>
    there.length === 0
      ? `Esta respuesta no tiene botones, así que tampoco «${wanted}».`
      : `Esta respuesta no tiene el botón «${wanted}». Tiene: ${there.join(', ')}.`,
  onlyYou: 'Solo tú puedes ver esto.',
  form: (title) => `Se abre un formulario: ${title}`,
  removed: 'El mensaje desaparece.',
};

function didYouMean(close: readonly string[]): string {
  return close.length === 0 ? '' : ` ¿Querías decir ${close.join(' o ')}?`;
}
