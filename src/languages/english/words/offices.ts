/**
 * Offices of which one person holds one, lower case: whoever is called by another is somebody else. From general knowledge of states, courts,
 * crowns, churches and armies. Trades and parts ("attorney", "spokesman", "candidate") do not belong here: many in one article have them.
 */
export const SOLE_OFFICES: ReadonlySet<string> = new Set(
  `president premier taoiseach minister secretary chancellor senator congressman congresswoman representative
    governor mayor ambassador envoy commissioner chairman chairwoman speaker judge justice sheriff king queen
    prince princess emir sultan pope archbishop bishop general admiral`
    .trim()
    .split(/\s+/),
);
