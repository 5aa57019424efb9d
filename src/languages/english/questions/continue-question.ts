import { questionShape } from './question-shape.ts';

/** What goes on from what was said: "and Vega?", "what about the ferries?". */
const LEAD = /^(?:(?:and|but|so|ok|okay|then|also)\b[\s,]*)*(?:(?:what|how) about\b|what of\b)?[\s,]*/i;
/** A question word alone, or with no more than a word for what was said. */
const BARE =
  /^(when|where|why|who|how|how many|how much|how long|how often|since when|which one)(?: exactly)?(?: (?:was|is|did|does) (?:that|this|it)(?: happen)?)?$/i;
const AUXILIARY = '(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should)';
const OPENING_AUXILIARY = new RegExp(`^${AUXILIARY}\\b`, 'i');
/** Whoever is meant stands right behind the auxiliary, and nothing before it says who. */
const BEHIND_AUXILIARY = (pronouns: string): RegExp =>
  new RegExp(
    `^(?:(?:who|what|when|where|why|how|which)(?:['’]s)?(?: \\p{L}+)? )?${AUXILIARY} (?:${pronouns})\\b`,
    'iu',
  );
/** A question of so few words has none besides. */
const FEW = 4;
const SOMEBODY_FIRST = BEHIND_AUXILIARY('he|she|him|her');
const SOMETHING_FIRST = BEHIND_AUXILIARY('they|it|that|this');
const PRONOUN = /\b(?:he|she|they|him|her|them|his|their)\b/i;
const POSSESSIVE = /^(?:his|their)$/i;
/** What an earlier question asks with, in front of what it asks about. */
const ASKED_WITH =
  /^(?:(?:who|whom|what|when|where|why)(?=\s)|how(?: (?:many|much|long|old|far|often)\b)?(?: (?!did|does|do|is|are|was|were|has|have|had)\p{L}+)?|which \p{L}+|what \p{L}+(?= did| does| is| was))\s*/iu;
const NAME =
  /(?:\p{Lu}[\p{L}\p{N}'’.-]*)(?:\s+(?:(?:of|the|al|de|van|von|bin)\s+)?\p{Lu}[\p{L}\p{N}'’.-]*)*/u;
const TOPIC = /\b(?:about|on|regarding|over|of)\s+(?!.*\b(?:about|regarding)\s)(.+)$/i;
const LONGEST_NAME = 5;

/** What somebody asks on, in full: "and Vega?" after "What did Ashdown say about the toll?" asks what Vega said about it. Never throws. */
export function continueQuestion(typed: string, earlier: string): string {
  const said = withoutEnd(typed);
  const before = withoutEnd(earlier);
  const bare = said.replace(LEAD, '').trim();
  const word = BARE.exec(bare)?.[1];
  if (word !== undefined) {
    const rest = before.replace(ASKED_WITH, '').replace(OPENING_AUXILIARY, (opener) => opener.toLowerCase());
    return `${capital(word)} ${rest}?`;
  }
  const subject = subjectOf(before);
  if (isShort(bare)) return replaced(before, subject, bare) ?? typed;
  if (subject === undefined || (NAME.test(bare.slice(1)) && !SOMEBODY_FIRST.test(bare))) return typed;
  return typed.replace(PRONOUN, (pronoun) => (POSSESSIVE.test(pronoun) ? `${subject}’s` : subject));
}

/** Whether a question says nothing without what was said before it: "when?", "what did he say?". */
export function leansOnEarlier(typed: string): boolean {
  const bare = withoutEnd(typed).replace(LEAD, '').trim();
  return (
    BARE.test(bare) ||
    SOMEBODY_FIRST.test(bare) ||
    // "When will they start on the piers?" can be asked alone: it says enough besides.
    (SOMETHING_FIRST.test(bare) && !NAME.test(bare.slice(1)) && bare.split(/\s+/).length <= FEW)
  );
}

/** What is asked about where nothing but its name is typed: "Vega" of "and Vega?"; undefined for a longer question. */
export function nameAlone(typed: string): string | undefined {
  const bare = withoutEnd(typed).replace(LEAD, '').trim();
  return bare !== '' && isShort(bare) && !BARE.test(bare) ? bare : undefined;
}

function isShort(words: string): boolean {
  const count = words.split(/\s+/).length;
  return (
    count <= LONGEST_NAME &&
    !new RegExp(`\\b(?:${AUXILIARY}|who|what|when|where|why|how|which)\\b`, 'i').test(words)
  );
}

/** A name takes the place of the name, anything else that of the topic. */
function replaced(before: string, subject: string | undefined, by: string): string | undefined {
  const isName = /^(?:the )?\p{Lu}/u.test(by);
  const topic = TOPIC.exec(before);
  if (!isName && topic?.[1] !== undefined) return `${before.slice(0, before.length - topic[1].length)}${by}?`;
  return subject === undefined ? undefined : `${before.replace(subject, () => by)}?`;
}

function subjectOf(question: string): string | undefined {
  const { who } = questionShape(question);
  if (who !== undefined) return who;
  const rest = question.replace(ASKED_WITH, '').replace(new RegExp(`^${AUXILIARY}\\s+`, 'i'), '');
  return NAME.exec(rest)?.[0];
}

function withoutEnd(typed: string): string {
  return typed
    .slice(0, LONGEST)
    .replace(/[?!.\s]+$/, '')
    .trim();
}

/** Nobody asks at greater length. */
const LONGEST = 400;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
