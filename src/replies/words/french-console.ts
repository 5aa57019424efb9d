import type { Translation } from '../messages.ts';

export const consoleWords: Translation['console'] = {
  usage: `Utilisation :
  npm run -s try -- --locale fr /citation qui:"Boris Johnson" sujet:sanctions
  npm run -s try -- --locale fr "Vérifier dans les articles" text:'Johnson said: “…”'
  npm run -s try -- --locale fr mention:"What did Boris Johnson say about sanctions?"

  --locale CODE   répond dans cette langue : en, de, fr, es
  --json          affiche le message tel qu’il part vers Discord
  --press NOM     appuie ensuite sur un bouton ou choisit une entrée de menu : libellé ou custom_id ; plusieurs fois au besoin
  --help          affiche ceci`,
  commands: (names) => `Commandes : ${names.map((name) => `/${name}`).join(', ')}.`,
  noSuchCommand: (typed, close) =>
    `La commande /${typed} n’existe pas.${didYouMean(close.map((name) => `/${name}`))}`,
  noSuchOption: (command, typed, close, known) =>
    `/${command} n’a pas d’option « ${typed} ».${didYouMean(close)} Il y a : ${known.join(', ')}.`,
  nameTheOption: (command, text, known) =>
    `Pour quelle option de /${command} est « ${text} » ? Écrivez option:valeur. Il y a : ${known.join(', ')}.`,
  optionMissing: (command, option) =>
    `/${command} a besoin de l’option « ${option} » : écrivez ${option}:valeur.`,
  messageMissing: (command) => `« ${command} » porte sur un message : écrivez ses mots ainsi : text:'…'.`,
  noSuchFlag: (flag) => `${flag} n’existe pas.`,
  noSuchLocale: (locale) => `Il n’y a pas de textes pour --locale ${locale}. Il y a : en, de, fr, es.`,
  pressWhat: '--press attend le libellé ou le custom_id d’un bouton.',
  nothingToPress: (wanted, there) =>
    there.length === 0
      ? `Cette réponse n’a pas de boutons, donc pas non plus « ${wanted} ».`
      : `Cette réponse n’a pas de bouton « ${wanted} ». Il y a : ${there.join(', ')}.`,
  onlyYou: 'Vous seul pouvez voir ceci.',
  form: (title) => `Un formulaire s’ouvre : ${title}`,
  removed: 'Le message disparaît.',
};

function didYouMean(close: readonly string[]): string {
  return close.length === 0 ? '' : ` Vouliez-vous dire ${close.join(' ou ')} ?`;
}
