import type { LanguageNames } from '../../language-names.ts';
import { isPlural } from '../inflect-noun.ts';
import { BODY_NOUNS } from '../words/body-nouns.ts';
import { isPersonNoun } from '../words/person-nouns.ts';
import { DEFINITE_ARTICLES } from '../words/small-words.ts';
import { companyOf } from './company-of.ts';
import { findNames } from './find-names.ts';
import { findRoles } from './find-roles.ts';
import { isCredit } from './is-credit.ts';
import { isLocative } from './is-locative.ts';
import { sharesSurname } from './shares-surname.ts';

/** How English news writes names: by capitals, titles in front, offices on either side. */
export const englishNames: LanguageNames = {
  findNames,
  isCredit,
  findRoles,
  sharesSurname,
  isLocative,
  companyOf,
  isNoun: (word) => isPersonNoun(word) || BODY_NOUNS.has(word),
  definiteArticles: DEFINITE_ARTICLES,
  isPlural,
};
