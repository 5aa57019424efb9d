/**
 * Discord's numbers for what the page tells apart. `discord-api-types` has them as enums, which would put all of that package into the
 * bundle; its types are used without them.
 */
export const COMPONENT = { button: 2, stringSelect: 3 } as const;
export const BUTTON_LINK = 5;
/** Callback types that carry a message: a new one, or the pressed one changed. */
export const CALLBACK = { channelMessage: 4, updateMessage: 7 } as const;
export const OPTION = { integer: 4, boolean: 5 } as const;
export const CHAT_INPUT = 1;
export const EPHEMERAL = 1 << 6;
