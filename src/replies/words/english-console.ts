/** What the console says around the bot's own answers. */
export const consoleWords = {
  usage: `Usage:
  npm run -s try -- /quote speaker:"Boris Johnson" about:sanctions
  npm run -s try -- "Check against coverage" text:'Johnson said: “…”'
  npm run -s try -- mention:"What did Boris Johnson say about sanctions?"

  --locale CODE   answers in that language: en, de, fr, es
  --json          prints the message exactly as it goes to Discord
  --press NAME    then presses a button, or chooses an entry of a menu: its label or its custom_id; may be repeated
  --help          prints this`,
  commands: (names: readonly string[]) => `Commands: ${names.map((name) => `/${name}`).join(', ')}.`,
  noSuchCommand: (typed: string, close: readonly string[]) =>
    `There is no command /${typed}.${didYouMean(close.map((name) => `/${name}`))}`,
  noSuchOption: (command: string, typed: string, close: readonly string[], known: readonly string[]) =>
    `/${command} has no option “${typed}”.${didYouMean(close)} It takes: ${known.join(', ')}.`,
  nameTheOption: (command: string, text: string, known: readonly string[]) =>
    `Which option of /${command} is “${text}” for? Write it as option:value. It takes: ${known.join(', ')}.`,
  optionMissing: (command: string, option: string) =>
    `/${command} needs the option “${option}”: write ${option}:value.`,
  messageMissing: (command: string) => `“${command}” is about a message: write its words as text:'…'.`,
  noSuchFlag: (flag: string) => `There is no ${flag}.`,
  noSuchLocale: (locale: string) => `There are no words for --locale ${locale}. There are: en, de, fr, es.`,
  pressWhat: '--press wants the label or the custom_id of a button.',
  nothingToPress: (wanted: string, there: readonly string[]) =>
    there.length === 0
      ? `This answer has no buttons, so “${wanted}” cannot be pressed.`
      : `This answer has no button “${wanted}”. It has: ${there.join(', ')}.`,
  onlyYou: 'Only you can see this.',
  form: (title: string) => `A form opens: ${title}`,
  removed: 'The message goes away.',
};

function didYouMean(close: readonly string[]): string {
  return close.length === 0 ? '' : ` Did you mean ${close.join(' or ')}?`;
}
