/** What follows a name when a sentence says what it is: "Skerrow – the largest port", "the pass, a detour", "is a". */
const TELLS_WHAT =
  /^(?:\s*[,–—(-]\s*(?:an?|the|one of|which|who)\s|\s+(?:is|was|are|were)\s+(?:an?|the|one of)\s)/i;
/** After an office, the name of whoever holds it: "Prime Minister Rossi", "the mayor, Ann Doe", "the mayor is Ann Doe". */
const NAME_AFTER = /^(?:['’]s)?(?:,|\s+(?:is|was|will be))?\s+\p{Lu}\p{L}/u;
/** Before it: "Ann Doe, the country's mayor", "Ann Doe became mayor". */
const NAME_BEFORE =
  /\p{Lu}[\p{L}'’-]{1,30} \p{Lu}[\p{L}'’-]{1,30}(?:,| is| was| became)(?: [\p{L}'’-]{1,20}){0,4} $/u;

export function tellsWhat(after: string): boolean {
  return TELLS_WHAT.test(after);
}

export function namesHolder(before: string, after: string): boolean {
  return NAME_AFTER.test(after) || NAME_BEFORE.test(before);
}
