import type { Token } from '../../text/tokenize.ts';
import type { Gender } from '../gender.ts';
import type { LanguageDiscourse } from '../language-discourse.ts';
import { cueVerb } from './speech.ts';
import { BODY_NOUNS } from './words/body-nouns.ts';
import { genderOfNoun } from './words/noun-gender.ts';
import { SOLE_OFFICES } from './words/offices.ts';
import { genderOfPronoun } from './words/pronouns.ts';

/** Those who ask, lower case: whoever answers them is meant by what follows. Offices do not belong here. */
const ASKERS = new Set(['questioner', 'reporter', 'interviewer', 'moderator', 'caller']);
/** Those who speak for a body, lower case, in the singular; those who lead it do not belong here. */
const SPOKESPEOPLE = new Set(['spokesman', 'spokeswoman', 'spokesperson']);
/** What tells no office from another, lower case: small words, and whether and how long it is held. */
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

/** How English goes back to somebody: “she”, “the harbour minister”, “a council spokeswoman”. */
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
  linksToBody: (words) => / (?:for|from|at) (?:the )?$/.test(words),
  namedPlural: (words) => (/^the\s/i.test(words) ? words.replace(/^the\s+/i, '') : undefined),
  withoutDeterminer: (words) => words.replace(/^(?:the|a|an|this|that|its|his|her|their|our)\s+/i, ''),
  withoutPossession: (words) => words.replace(/^['’]s?/, '').trim(),
};

/** "said he", "that she": behind a verb of speech or "that", a pronoun goes back to whom the sentence has named. */
function genderOfReturn(tokens: readonly Token[], at: number): Gender | undefined {
  const before = tokens[at - 1]?.lower ?? '';
  return before === 'that' || cueVerb(before) !== undefined
    ? genderOfPronoun(tokens[at]?.lower ?? '')
    : undefined;
}
