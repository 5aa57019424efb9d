/** The values of a question that is put together from parts, in the order in which the parts name them. */
export interface Question {
  readonly values: readonly unknown[];
  /** Adds a value, and names it in SQL. */
  value(value: unknown): string;
}

export function question(): Question {
  const values: unknown[] = [];
  return {
    values,
    value: (value) => `$${values.push(value)}`,
  };
}
