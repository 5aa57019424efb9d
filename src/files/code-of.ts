/** What kind of fault it is, for the log: Node's code ("ENOENT"), else the error's name ("SyntaxError"). Its message may hold what was read. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error ? String(error.code) : error.name;
}
