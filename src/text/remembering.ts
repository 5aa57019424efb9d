/** Words kept, as texts bring new ones for ever: the vocabulary of some thousand articles. */
const MOST = 20_000;
/** A longer word, cut out of a text, may hold the whole text in memory as long as it is kept (V8 copies what has up to twelve units). */
const LONGEST = 12;

/** The same function of a word, which looks up what it has found before. For what depends on the word alone. */
export function remembering<Value>(find: (word: string) => Value): (word: string) => Value {
  const kept = new Map<string, { readonly value: Value }>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known.value;
    const value = find(word);
    if (word.length <= LONGEST && kept.size < MOST) kept.set(word, { value });
    return value;
  };
}
