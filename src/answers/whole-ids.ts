/** What stands behind the kind in an id: `g8spfrykf6av` of `passage/g8spfrykf6av`. */
const SHORT = /^[0-9a-z]{12}$/;

/** What an id may mean: itself, or, where only its last part was copied, that part with each of these kinds in front. */
export function wholeIds(typed: string, kinds: readonly string[]): readonly string[] {
  const id = typed.trim();
  return SHORT.test(id) ? kinds.map((kind) => `${kind}/${id}`) : [id];
}
