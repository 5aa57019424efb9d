import type { Span } from '../../src/text/span.ts';
import { RULE_FILES } from './rule-files.ts';
import type { TriedRule } from './watch-quotations.ts';

const WIDEST = 32;
/** Words shown of a long stretch. */
const LONGEST = 60;

/** The rules in the order in which they were tried; an arrow stands before those that decided, with the words and the file. */
export function writeRules(text: string, rules: readonly TriedRule[]): readonly string[] {
  return rules.map(({ rule, decidedOn }, index) => {
    const number = String(index + 1).padStart(4);
    return decidedOn === undefined
      ? `${number}   ${rule}`
      : `${number} → ${rule.padEnd(WIDEST)}${quoted(text, decidedOn)}  ${RULE_FILES[rule]}`;
  });
}

/** The words of a span, in marks and in one line. */
export function quoted(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return `[${words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}]`;
}
