/** Words with which an indirect question begins, lower case: "how Vega put it", "why she says"; they belong to no name and to no office. */
export const ASKING_WORDS: ReadonlySet<string> = new Set(['how', 'what', 'when', 'where', 'why']);
