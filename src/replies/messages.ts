import type { english } from './messages-english.ts';

/** Every word that the bot itself says; a language is one more value of this type. */
export type Messages = typeof english;
