/**
 * Makes calls of one kind that come while one is under way share its result, and lets calls of other kinds wait for each other:
 * ten people who refresh at once cause one build, and a dry run that is asked for meanwhile looks at what came of it.
 */
export function shareRuns<Kind, Result>(
  run: (kind: Kind) => Promise<Result>,
): (kind: Kind) => Promise<Result> {
  const underWay = new Map<Kind, Promise<Result>>();
  let last: Promise<unknown> = Promise.resolve();
  return (kind) => {
    const shared = underWay.get(kind);
    if (shared !== undefined) return shared;
    const next = last.then(() => run(kind)).finally(() => underWay.delete(kind));
    underWay.set(kind, next);
    // Whoever called has the rejection; here it only ends the waiting.
    last = next.catch(() => undefined);
    return next;
  };
}
