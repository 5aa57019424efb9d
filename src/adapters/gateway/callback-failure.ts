/** The first response to an interaction failed in a way that must not be tried again. It names no address, for that holds the token. */
export class CallbackFailure extends Error {
  override readonly name = 'CallbackFailure';
  /** `unknown`: Discord may have accepted it before the connection was lost. */
  readonly outcome: 'refused' | 'unknown';

  constructor(outcome: 'refused' | 'unknown', why: string) {
    super(why);
    this.outcome = outcome;
  }
}
