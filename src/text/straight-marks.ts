const CURLY = /[“”]/g;

/** The text with “ and ” as the straight mark: for names and headlines that stand where those two hold something else. */
export function withStraightMarks(text: string): string {
  return text.replace(CURLY, '"');
}
