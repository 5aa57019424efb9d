/** The asker's mistake, with a next step, in the words that the asker reads. It is answered privately and is no fault of ours. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
