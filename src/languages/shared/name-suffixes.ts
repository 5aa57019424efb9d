/**
 * What follows a name and belongs to it only on paper, in whatever language an article is, lower case, without full stops: generations, degrees,
 * orders and seats, from general knowledge. Words in full ("junior") do not belong here.
 */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  'jr sr ii iii iv md phd mp mep msp esq qc kc sc obe mbe cbe'.split(' '),
);
