import type { Deed } from '../../language-questions.ts';
import { functionWord } from '../words/function-words.ts';

const ASKED =
  /^(?:why|when|where|how|for what reason|in what year|what year|on what (?:day|date))(?: exactly| and when)? (did|does|do|didn['’]t|doesn['’]t|was|were) (.+)$/iu;
const NAME = /^(?:the )?(?:\p{Lu}[\p{L}\p{N}'’.-]*\s+)+/u;
const BE = /^w/i;
const PARTICIPLE = /(?:ed|en|wn|[bcfgl]t|ught|ung|ept|ade)$/;
/** It stands beside "was" and tells nothing that was done. */
const NO_DEED = /^(?:born|based|called|named|known|married|raised|located)$/;

/** Who is said to have done or suffered what in "Why did Ann Doe leave the council?"; undefined where no name stands there, or the deed is not plain. */
export function deedIn(question: string): Deed | undefined {
  const [, auxiliary = '', rest] = ASKED.exec(question.replace(/[?!.\s]+$/, '')) ?? [];
  const doer = rest === undefined ? undefined : NAME.exec(rest)?.[0];
  if (rest === undefined || doer === undefined) return undefined;
  const told = rest.slice(doer.length);
  const [deed = ''] = told.split(/\s+/);
  // "Why did Ann Doe and the mayor leave?", "… never leave?": the deed is farther on.
  if (!/^\p{Ll}{3,}$/u.test(deed) || functionWord(deed) !== undefined) return undefined;
  if (!BE.test(auxiliary)) return { doer: doer.trim(), deed, told };
  if (!PARTICIPLE.test(deed) || NO_DEED.test(deed)) return undefined;
  return { doer: doer.trim(), deed, told, isSuffered: true };
}
