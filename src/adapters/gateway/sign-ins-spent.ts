/** Discord takes too few sign-ins before some hour; its message says when. A later start can do what this one must not. */
export class SignInsSpent extends Error {
  override readonly name = 'SignInsSpent';
}
