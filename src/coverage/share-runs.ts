/**
 * Makes calls of one kind that come while one is under way share its result, and lets calls of the two kinds wait for each other:
 * ten people who refresh at once cause one build, and a dry run that is asked for meanwhile looks at what came of it.
 */
export function shareRuns<Result>(
  run: (dryRun: boolean) => Promise<Result>,
): (dryRun: boolean) => Promise<Result> {
  const underWay = new Map<boolean, Promise<Result>>();
  let last: Promise<unknown> = Promise.resolve();
  return (dryRun) => {
    const shared = underWay.get(dryRun);
    if (shared !== undefined) return shared;
    const next = last.then(() => run(dryRun)).finally(() => underWay.delete(dryRun));
    underWay.set(dryRun, next);
    // Whoever called has the rejection; here it only ends the waiting.
    last = next.catch(() => undefined);
    return next;
  };
}
