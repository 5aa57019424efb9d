/** What the bot says about itself: refusals, mistakes in options, and what a person who runs it has to know. */
export const surfaces = {
  privateOption: { name: 'private', description: 'Only you see the answer' },

  noSuchCommand: (name: string) => `There is no command /${name} here. /help lists the commands there are.`,
  fault: 'Something went wrong on my side; it has been noted. Please try once more.',
  tooSlow: 'This took too long, so I stopped. Please try once more.',
  stillLoading: 'I am still reading the coverage. Please try again in a moment.',
  stopping: 'I am being restarted. Please try again in a moment.',
  unreadablePress:
    'I cannot read this button any more: another version of me made it. Please use the command again.',
  nothingSelected: 'Nothing was selected. Please choose one of the entries.',
  missingEmbedLinks:
    'I may not embed links in this channel, so this is the plain form. An admin can allow “Embed Links” for me.',

  optionUnknown: (command: string, option: string) =>
    `/${command} has no option “${option}”. /help lists the options there are.`,
  optionRequired: (command: string, option: string) => `/${command} needs the option “${option}”.`,
  optionTooLong: (option: string, limit: number, length: number) =>
    `The option “${option}” takes at most ${limit} characters; these are ${length}. Please shorten it.`,
  optionNotAChoice: (option: string, choices: readonly string[]) =>
    `The option “${option}” is one of: ${choices.join(', ')}.`,
  optionNotANumber: (option: string) => `The option “${option}” is a whole number, such as 3.`,
  optionOutOfRange: (option: string, least: number | undefined, most: number | undefined) =>
    least === undefined
      ? `The option “${option}” is at most ${most}.`
      : most === undefined
        ? `The option “${option}” is at least ${least}.`
        : `The option “${option}” is a number from ${least} to ${most}.`,
  optionNotYesOrNo: (option: string) => `The option “${option}” is either true or false.`,

  moderatorsOnlyAtHome:
    'This changes the coverage for everybody who reads it. It is for those who run me, and for moderators of my home server; this is not my home server.',
  moderatorsOnly:
    'This changes the coverage for everybody who reads it. It is for those who run me, and for members with “Manage Server” or a moderator role.',
};
