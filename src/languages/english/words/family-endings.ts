/**
 * What English hangs on a stem to make a word of the same family, as Porter's stems end: Algeria – Algerian, union – unionist,
 * Italy (itali) – Italian, critic – criticism (critic-ism). Collected by hand from the suffixes of nouns and
 * adjectives. Endings of inflection are not here, the stemmer takes them off, nor are those that make an opposite (-less).
 */
export const FAMILY_ENDINGS: readonly string[] =
  ' n an a ia ian i es ese ish is ist ism y al ic er or e ment iz ion at'.split(' ');
