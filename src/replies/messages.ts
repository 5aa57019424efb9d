import type { english } from './messages-english.ts';

/** The shape of a table of words: every text is some string, every template some function that gives one. */
type Wording<Table> = Table extends string
  ? string
  : Table extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Table]: Wording<Table[Key]> };

/** Every word that the bot itself says; a language is one more value of this type. */
export type Messages = Wording<typeof english>;
