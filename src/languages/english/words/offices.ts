/** Offices of which one person holds one: whoever is called by another is somebody else. Trades and parts do not belong here. */
export const STATE_OFFICES: ReadonlySet<string> = new Set(
  `president premier minister secretary chancellor senator congressman congresswoman representative governor mayor ambassador envoy
  commissioner chairman chairwoman speaker spokesman spokeswoman judge justice king queen prince princess pope sheriff general
  admiral prosecutor attorney`
    .trim()
    .split(/\s+/),
);

/** Words by which news speaks again of somebody whom it has named. Whoever just happens to be there ("the announcer") is not among them. */
export const RECALLED: ReadonlySet<string> = new Set(
  `nominee candidate contender businessman businesswoman billionaire mogul tycoon lawmaker legislator lady politician republican
  democrat incumbent frontrunner star author professor founder pollster strategist veteran`
    .trim()
    .split(/\s+/),
);
