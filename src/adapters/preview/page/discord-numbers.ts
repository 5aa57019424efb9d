/**
 * Discord's numbers for what the page tells apart. `discord-api-types` has them as enums, which would put all of that package into the
 * bundle; its types are used without them.
 */
export const COMPONENT = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  roleSelect: 6,
  channelSelect: 8,
  textDisplay: 10,
} as const;
export const BUTTON_LINK = 5;
export const TEXT_PARAGRAPH = 2;
/** Callback types: a new message, the pressed one changed, a form. */
export const CALLBACK = { channelMessage: 4, updateMessage: 7, modal: 9 } as const;
export const OPTION = { integer: 4, boolean: 5 } as const;
/** Kinds of commands: slash commands, and those in the menu of a message. */
export const COMMAND = { slash: 1, message: 3 } as const;
export const EPHEMERAL = 1 << 6;
