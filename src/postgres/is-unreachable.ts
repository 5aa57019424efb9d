/** Of the system, where no server answers. */
const OF_THE_SYSTEM = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
/**
 * Of PostgreSQL (its manual, appendix A): the connection failed (class 08), the server is going down or coming up (57P01 to 57P03) or has no connection
 * left (53300); a replica gave way to what its primary had to tell it (40001, 40P01).
 */
const OF_THE_SERVER = /^(08...|57P0[1-3]|53300|40001|40P01)$/;
/** What the client says without a code. */
const OF_THE_CLIENT =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether an error says that the database cannot be asked now, and not that the question is wrong. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as Error & { readonly code?: unknown };
  if (error instanceof AggregateError) return error.errors.some(isUnreachable);
  return typeof code === 'string'
    ? OF_THE_SYSTEM.has(code) || OF_THE_SERVER.test(code)
    : OF_THE_CLIENT.test(error.message);
}

/** Whether the server gave up a question that took longer than it may. */
export function isTooSlow(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57014';
}
