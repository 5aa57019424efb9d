/** What the preview page and the console say around the bot's own answers. */
export const page = {
  title: 'On the Record: preview',
  botName: 'On the Record',
  server: 'Preview',
  channel: 'on-the-record',
  channelTopic: 'Ask what was said, by whom and where. Answers come word for word from the coverage.',
  banner: 'Preview: the same bot without Discord.',
  bannerLoaded: (articles: number, quotations: number, people: number) =>
    `${counted(articles, 'article', 'articles')}, ${counted(quotations, 'quotation', 'quotations')}, ${counted(people, 'person', 'people')} named.`,
  goLive: 'How to go live in Discord',
  needsScript: 'This page needs JavaScript: it draws the messages in your browser.',

  welcome: (channel: string) => `Welcome to #${channel}!`,
  welcomeText:
    'Type / for the commands, or simply ask a question; ⋯ beside a message has more. Nothing leaves this computer: the page talks to the bot on it and to nobody else.',
  welcomeEmpty:
    'There are no articles yet. Put .txt or .md files into the folder of COVERAGE_DIR (seeds/ unless you have set it), then use /refresh as a moderator, or start the bot again.',
  forget: 'Forget',
  forgetNote: 'Takes this conversation out of this browser',
  forgotten: 'The conversation is forgotten.',
  tryThese: 'Try one of these',
  skipToComposer: 'Skip to the message box',
  openMenu: 'Open the menu',
  closeMenu: 'Close the menu',
  channels: 'Text channels',
  settings: 'Settings',

  actAs: 'Act as',
  personas: { member: 'Member', another: 'Another member', moderator: 'Moderator' },
  personaNames: { member: 'Robin', another: 'Kim', moderator: 'Alex' },
  nowActingAs: (name: string) => `You are now ${name}. Private answers to others are hidden.`,
  darkTheme: 'Dark',
  lightTheme: 'Light',
  language: 'Language',
  theme: 'Theme',

  messages: (channel: string) => `Messages in #${channel}`,
  reply: 'Reply',
  replyingTo: (question: string) => `Replying to: ${question}`,
  cancelReply: 'Do not reply to it',
  messageBox: 'Message',
  messageHint: (channel: string) => `Message #${channel}`,
  send: 'Send',
  used: 'used',
  today: (time: string) => `Today at ${time}`,
  thinking: 'On the Record is thinking…',
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  answered: (words: string) => `On the Record answered: ${words}`,
  changed: (words: string) => `The answer has changed: ${words}`,
  dismissed: 'The message was dismissed.',
  messageBy: (author: string, words: string) => `${author}: ${words}`,
  messageActions: 'Message actions',
  showJson: 'Show the JSON sent to Discord',
  copy: 'Copy',
  copied: 'Copied',
  close: 'Close',
  jsonTitle: 'This message as it goes to Discord',
  breaksLimits: 'Discord would refuse this message:',
  noAnswer: (because: string) => `The bot did not answer: ${because}`,
  notRunning: 'it is not running any more. Start it again with npm start, then reload this page.',

  commands: 'Commands',
  commandsMatching: (typed: string) => `Commands matching /${typed}`,
  noCommand: (typed: string, close: readonly string[]) =>
    `There is no command /${typed}.${didYouMean(close.map((name) => `/${name}`))}`,
  optionsOf: (command: string) => `Options of /${command}`,
  moreOptions: (count: number) => `+${count} more`,
  addOption: 'Add an option',
  noMoreOptions: 'Press Enter to send',
  needed: (option: string) => `“${option}” is required. Give it a value.`,
  wholeNumber: (option: string) => `“${option}” is a whole number.`,
  chooseOne: (option: string) => `Choose one of the values for “${option}”.`,
  unknownOption: (command: string, option: string, close: readonly string[]) =>
    `/${command} has no option “${option}”.${didYouMean(close)}`,
  nameTheOption: (command: string, text: string) =>
    `Say which option of /${command} “${text}” is for: write it as option:value.`,
  count: (count: number) => counted(count, 'suggestion', 'suggestions'),
  yes: 'True',
  no: 'False',
  chooseHere: 'Make a selection',
  submit: 'Submit',
  cancel: 'Cancel',
  cannotDraw: (label: string) => `The field “${label}” cannot be shown on this page.`,
  formNote: 'This form will be submitted to On the Record.',
};

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

function didYouMean(close: readonly string[]): string {
  return close.length === 0 ? '' : ` Did you mean ${close.join(' or ')}?`;
}
