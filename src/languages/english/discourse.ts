import type { Token } from '../../text/tokenize.ts';
import type { Gender } from '../gender.ts';
import type { LanguageDiscourse } from '../language-discourse.ts';
import { cueVerb } from './speech.ts';
import { BODY_NOUNS } from './words/body-nouns.ts';
import { genderOfNoun } from './words/noun-gender.ts';
import { SOLE_OFFICES } from './words/offices.ts';
import { genderOfPronoun } from './words/pronouns.ts';

const OBJECTS = new Set(['him', 'her', 'himself', 'herself']);
const ASKERS = new Set(['questioner', 'reporter', 'interviewer', 'moderator', 'caller']);
/** Nouns for bodies of which a country has thousands; not those of which a place has one ("council", "government"). */
const ANY_BODIES = new Set(
  'agency association business charity club company corporation firm group network organisation organization publisher union'.split(
    ' ',
  ),
);
/** Public acts; what one body writes in its own name ("ruling", "statement") is that body's. */
const ACTS = new Set(
  'act agreement bill charter constitution decree law resolution statute treaty'.split(' '),
);
const SPOKESPEOPLE = new Set(['spokesman', 'spokeswoman', 'spokesperson']);
/** What tells no office from another: small words, and how long it has been held. */
const SMALL = new Set([
  'the',
  'a',
  'an',
  'former',
  'then',
  'of',
  'for',
  'and',
  'to',
  'his',
  'her',
  'their',
  'new',
  'current',
  'outgoing',
  'longtime',
]);

export const englishDiscourse: LanguageDiscourse = {
  genderOfPronoun,
  bodyPronoun(word) {
    if (word === 'it' || word === 'its') return 'body';
    return word === 'they' || word === 'their' ? 'several' : undefined;
  },
  genderOfNoun,
  genderOfReturn,
  isAsker: (noun) => ASKERS.has(noun),
  isDefinite: (words) => /^(?:the|my|our)\s/i.test(words),
  roleWords: (words) =>
    words
      .toLowerCase()
      .split(/[^\p{L}\p{N}'-]+/u)
      .filter((word) => word !== '' && !SMALL.has(word)),
  isSoleOffice: (noun) => SOLE_OFFICES.has(noun),
  isSpokesperson: (noun) => SPOKESPEOPLE.has(noun),
  bodySpokenFor(words) {
    const noun = /(\p{L}+) \p{L}+$/u.exec(words)?.[1]?.toLowerCase() ?? '';
    return BODY_NOUNS.has(noun) ? noun : undefined;
  },
  isAnyBody: (noun) => ANY_BODIES.has(noun),
  isAct: (noun) => ACTS.has(noun),
  linksToBody: (words) => / (?:for|from|at|by) (?:the )?$/.test(words),
  namedPlural: (words) => (/^the\s/i.test(words) ? words.replace(/^the\s+/i, '') : undefined),
  withoutDeterminer: (words) => words.replace(/^(?:the|a|an|this|that|its|his|her|their|our)\s+/i, ''),
  withoutPossession: (words) => words.replace(/^['’]s?/, '').trim(),
};

/** "said he", "that she": behind a verb of speech or "that", a pronoun goes back to whom the sentence has named. */
function genderOfReturn(tokens: readonly Token[], at: number): Gender | undefined {
  const before = tokens[at - 1]?.lower ?? '';
  const pronoun = tokens[at]?.lower ?? '';
  // "told her": somebody else hears it.
  if (OBJECTS.has(pronoun)) return undefined;
  return before === 'that' || cueVerb(before) !== undefined ? genderOfPronoun(pronoun) : undefined;
}
