/** What PostgreSQL cannot keep in a text (the null character, half of a surrogate pair), and the mark that stands before what is kept instead. */
const UNSTORABLE = /[\0\\]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPED = /\\([0-9a-f]{4})/g;

/** A text as it is kept and asked for: the same, but for what cannot be kept, which is written as `\` and four digits. Two texts never become one. */
export function storable(text: string): string {
  return text.replace(
    UNSTORABLE,
    (character) => `\\${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The text that was made storable. */
export function restored(stored: string): string {
  return stored.replace(ESCAPED, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
