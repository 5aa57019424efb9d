import type { english } from './messages-english.ts';

/** The shape of a table of words: every text is some string, every template some function that gives one. */
type Wording<Table> = Table extends string
  ? string
  : Table extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Table]: Wording<Table[Key]> };

/** Every word that the bot itself says, in some language. */
export type Messages = Wording<typeof english>;

interface Named {
  readonly name: string;
}

/** Commands and options have a name of their own in every language but English, whose names are those in the code. */
type NamedCommands<Commands> = {
  readonly [Name in keyof Commands]: Wording<Commands[Name]> &
    Named &
    (Commands[Name] extends { readonly options: infer Options }
      ? { readonly options: { readonly [Option in keyof Options]: Named } }
      : unknown);
};

/** A language beside English: a word that is missing does not compile. */
export type Translation = Omit<Messages, 'commands'> & {
  readonly commands: NamedCommands<typeof english.commands>;
};
