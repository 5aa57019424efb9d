/** A sentence when a text is longer than its limit. */
export function longer(part: string, text: string, limit: number): readonly string[] {
  return more(`characters of ${part}`, text.length, limit);
}

/** A sentence when there are more than the limit. */
export function more(part: string, size: number, limit: number): readonly string[] {
  return size > limit ? [`${size} ${part}; at most ${limit}`] : [];
}
