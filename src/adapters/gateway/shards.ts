/** Which of how many connections one process opens: all that Discord recommends, or these. */
export type Shards = 'auto' | { readonly ids: readonly number[]; readonly of: number };
