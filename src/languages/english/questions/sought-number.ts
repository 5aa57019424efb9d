import type { SoughtNumber } from '../../language-questions.ts';

const COUNT = /\bhow many\b|\bnumber of\b/i;
const MONEY =
  /\b(?:cost|costs|price|pay|pays|paid|worth|spend|spent|fined?|budget|charge|charged|money|earn|earned|allocate[ds]?|donate[ds]?|invest(?:ed|s)?|owe[ds]?|sold|bid|loan|salary|wages?|revenue|profits?|compensation|debts?|bill|reward|ransom|grant|bonus|bounty|pensions?|rent|turnover|bail|pay-?outs?|fees?|toll charge)\b/i;

/** What number a question asks for; `any` when it does not say. */
export function soughtNumber(question: string): SoughtNumber {
  const many = COUNT.exec(question);
  if (many !== null) return { kind: 'count', from: many.index + many[0].length };
  if (/\bhow old\b/i.test(question)) return { kind: 'age' };
  // "How long is the tunnel?" is not "How long did it take?".
  if (/\bhow long (?:is|are|was|were)\b/i.test(question)) return { kind: 'length' };
  if (/\bhow long\b/i.test(question)) return { kind: 'duration' };
  if (/\bhow (?:far|tall|high|deep|wide)\b/i.test(question)) return { kind: 'distance' };
  return { kind: MONEY.test(question) ? 'money' : 'any' };
}
