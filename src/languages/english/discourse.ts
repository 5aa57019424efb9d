import type { Token } from '../../text/tokenize.ts';
import type { Gender } from '../gender.ts';
import type { LanguageDiscourse } from '../language-discourse.ts';
import { officeRank } from './office-rank.ts';
import { cueVerb } from './speech.ts';
import { BODY_NOUNS } from './words/body-nouns.ts';
import { isNational } from './words/demonyms.ts';
import { EPITHETS, NO_PLAYERS, PLAYERS } from './words/epithets.ts';
import { kindredOffices } from './words/kindred-offices.ts';
import { genderOfNoun } from './words/noun-gender.ts';
import { SOLE_OFFICES } from './words/offices.ts';
import { isRoleNoun } from './words/person-nouns.ts';
import { genderOfPronoun } from './words/pronouns.ts';

/** Looked for at the beginnings of words alone, or a word without end would be read from each of its letters. */
const LAST_BUT_ONE = /(?<!\p{L})(\p{L}+) \p{L}+$/u;
/** Pronouns that are objects, lower case. */
const OBJECTS = new Set(['him', 'her', 'himself', 'herself']);
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
/** Those who ask, lower case: whoever answers them is meant by what follows. Offices do not belong here. */
const ASKERS = new Set(['questioner', 'reporter', 'interviewer', 'moderator', 'caller']);
/** Those who speak for a body, lower case, in the singular; those who lead it do not belong here. */
const SPOKESPEOPLE = new Set(['spokesman', 'spokeswoman', 'spokesperson']);
/** "the mother of two" */
const PARENTS = new Set(['mother', 'father', 'mum', 'mom', 'dad', 'grandmother', 'grandfather']);
const OF_SO_MANY = /^[ -]of[ -](?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b/;
/** "the 27-year-old" */
const AGED = /^\d{1,3}-year-old$/;
/** "Ana Vega, 27, said", "Ana Vega (27)", "Ana Vega, aged 27," */
const AGE = /^(?:, (?:aged |age )?(\d{1,3})(?=[,.;]| (?:and|from|of|who)\b)| \((\d{1,3})\))/;
/** What counsel do, lower case: "said Ana Vega, defending". */
const PARTS = new Set(['defending', 'prosecuting']);
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
      .replaceAll(/['’]s?(?=\s)/gu, '')
      .split(/[^\p{L}\p{N}'-]+/u)
      .filter((word) => word !== '' && !SMALL.has(word)),
  isSoleOffice: (noun) => SOLE_OFFICES.has(noun),
  excludes: (noun, roles) => PLAYERS.has(noun) && [...roles].some((role) => NO_PLAYERS.has(role)),
  officeRank,
  isRole: isRoleNoun,
  isEpithet: (noun, behind) =>
    EPITHETS.has(noun) ||
    AGED.test(noun) ||
    /-of-/.test(noun) ||
    isNational(noun) ||
    (PARENTS.has(noun) && OF_SO_MANY.test(behind)),
  kindredOffices,
  partOf: (word) => (PARTS.has(word) ? kindredOffices([word]) : []),
  ageIn(words) {
    const found = AGE.exec(words);
    const age = found?.[1] ?? found?.[2];
    return age === undefined ? undefined : `${age}-year-old`;
  },
  isSpokesperson: (noun) => SPOKESPEOPLE.has(noun),
  bodySpokenFor(words) {
    const noun = LAST_BUT_ONE.exec(words)?.[1]?.toLowerCase() ?? '';
    return BODY_NOUNS.has(noun) ? noun : undefined;
  },
  isAnyBody: (noun) => ANY_BODIES.has(noun),
  isAct: (noun) => ACTS.has(noun),
  linksToBody: (words) => / (?:for|from|at|by) (?:the )?$/.test(words),
  namedPlural: (words) =>
    /^the\s.*\p{Lu}/iu.test(words) && /\s\p{Lu}/u.test(words) ? words.replace(/^the\s+/i, '') : undefined,
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
