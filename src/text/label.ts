/** Parts of a label: what it names first, then what tells it from others. */
const BETWEEN_PARTS = ' · ';

/** `Boris Johnson · Foreign Secretary`: what is named, and the notes that are known. */
export function labelOf(name: string, ...notes: readonly (string | undefined)[]): string {
  return [name, ...notes.filter((note) => note !== undefined)].join(BETWEEN_PARTS);
}

/** What a label names: all that stands before its first note. A text without notes is its own name. */
export function nameInLabel(typed: string): string {
  return typed.split(BETWEEN_PARTS)[0]?.trim() ?? '';
}
