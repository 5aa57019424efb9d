/** The forms of "be", lower case: before a verb of speech they make it passive ("was told"). Contractions do not belong here. */
export const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
