import { formsOf, isNounToo } from '../speech.ts';

/** Finite verbs of uttering that are no nouns: “Why now?” The council demands are met by nobody. */
const UTTERING = [...formsOf(({ kind }) => kind === 'speech', ['third', 'past'])].filter(
  (form) => !isNounToo(form),
);
/**
 * Within so many units, and before another mark, the verb follows its subject: “Why now?” the harbour minister Ana Vega asked. What she
 * answers, “We wait,” is her next words' clause and not this one's.
 */
const VERB = `\\b(?:${UTTERING.join('|')})\\b(?!\\s*[,:]\\s*["“‘'])`;
/** An aside behind the name is passed over: “Why now?” Ana Vega, a doctor, asked. */
const OPENING = new RegExp(`^(?:\\p{Lu}[^.,“"?!]{0,40},[^.,“"?!]{1,60},\\s*|[^.,“"?!]{0,50}?)${VERB}`, 'u');
/** “Why now?” Mr. Vega asked. */
const TITLE_STOP = /\b(Mr|Mrs|Ms|Dr|Prof|Rev|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|St|Jr|Sr)\./g;

/** Whether a clause of speech begins with these words, so that “…?” or “…!” before them is its object: “Why now?” Vega asked. */
export function opensWithCue(words: string): boolean {
  return OPENING.test(words.replace(TITLE_STOP, '$1'));
}
