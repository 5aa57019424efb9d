import type { Deed } from '../../language-questions.ts';
import { functionWord } from '../words/function-words.ts';

const ASKED =
  /^(?:why|when|where|how|for what reason|in what year|what year|on what (?:day|date))(?: exactly| and when)? (did|does|do|didn['’]t|doesn['’]t) (.+)$/iu;
const NAME = /^(?:the )?(?:\p{Lu}[\p{L}\p{N}'’.-]*\s+)+/u;

/** Who is said to have done what in "Why did Ann Doe leave the council?"; undefined where no name stands as the doer, or the deed is not plain. */
export function deedIn(question: string): Deed | undefined {
  const rest = ASKED.exec(question.replace(/[?!.\s]+$/, ''))?.[2];
  const doer = rest === undefined ? undefined : NAME.exec(rest)?.[0];
  if (rest === undefined || doer === undefined) return undefined;
  const [deed = ''] = rest.slice(doer.length).split(/\s+/);
  // "Why did Ann Doe and the mayor leave?", "… never leave?": the deed is farther on.
  if (!/^\p{Ll}{3,}$/u.test(deed) || functionWord(deed) !== undefined) return undefined;
  return { doer: doer.trim(), deed };
}
