import { cutText } from '../text/cut-text.ts';

/** Discord's limit for the label of a choice, in UTF-16 units. */
const LABEL_LENGTH = 100;

/** A label that is too long, cut before a character's second half, with an ellipsis. */
export function clipToLength(label: string, length = LABEL_LENGTH): string {
  if (label.length <= length) return label;
  return `${cutText(label, length - 1).trimEnd()}…`;
}
