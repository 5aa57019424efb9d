/** Discord's limit for the label of a choice, in UTF-16 units. */
const LABEL_LENGTH = 100;

/** A label that is too long, cut before a character's second half, with an ellipsis. */
export function clipToLength(label: string, length = LABEL_LENGTH): string {
  if (label.length <= length) return label;
  const cut = label.slice(0, length - 1);
  const last = cut.charCodeAt(cut.length - 1);
  const isHalf = last >= 0xd800 && last < 0xdc00;
  return `${(isHalf ? cut.slice(0, -1) : cut).trimEnd()}…`;
}
