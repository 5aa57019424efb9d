import type { LanguageNames } from '../../language-names.ts';
import { BODY_NOUNS } from '../words/body-nouns.ts';
import { PERSON_NOUNS } from '../words/person-nouns.ts';
import { companyOf } from './company-of.ts';
import { findNames } from './find-names.ts';
import { findRoles } from './find-roles.ts';
import { isCredit } from './is-credit.ts';
import { isLocative } from './is-locative.ts';
import { sharesSurname } from './shares-surname.ts';

export const englishNames: LanguageNames = {
  findNames,
  isCredit,
  findRoles,
  sharesSurname,
  isLocative,
  companyOf,
  isNoun: (word) => PERSON_NOUNS.has(word) || BODY_NOUNS.has(word),
  isPlural: (word) => /[^s]s$/.test(word),
};
