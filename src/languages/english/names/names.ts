import type { LanguageNames } from '../../language-names.ts';
import { isPlural } from '../inflect-noun.ts';
import { BODY_NOUNS } from '../words/body-nouns.ts';
import { isPersonNoun } from '../words/person-nouns.ts';
import { DEFINITE_ARTICLES } from '../words/small-words.ts';
import { findNames } from './find-names.ts';
import { findRoles } from './find-roles.ts';
import { isCredit } from './is-credit.ts';
import { isLocative } from './is-locative.ts';
import { looksHuman } from './looks-human.ts';
import { sharesSurname } from './shares-surname.ts';

export const englishNames: LanguageNames = {
  findNames,
  isCredit,
  findRoles,
  sharesSurname,
  isLocative,
  looksHuman,
  isNoun: (word) => isPersonNoun(word) || BODY_NOUNS.has(word),
  definiteArticles: DEFINITE_ARTICLES,
  isPlural,
};
