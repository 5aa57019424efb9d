/** Words that make another act of the verb before them: "call off", "pull out", "break down". */
export const PARTICLES: ReadonlySet<string> = new Set(
  'up out off down away back over on in apart'.split(' '),
);
