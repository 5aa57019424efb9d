/** What a name, a title, a noun or a pronoun says of somebody. */
export type Gender = 'female' | 'male';
