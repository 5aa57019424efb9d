/** The option of everyone's commands that makes the answer private, as the code calls it. */
export const PRIVATE_OPTION = 'private';
