/** What stands behind a coverage cannot be asked at the moment; what is in memory goes on answering. Its message is for the log. */
export class CoverageUnreachableError extends Error {
  override readonly name = 'CoverageUnreachableError';
}
