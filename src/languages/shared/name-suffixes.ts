/** What follows a name and belongs to it only on paper; lower case, without full stops. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  `jr sr ii iii iv md phd mp mep msp esq qc kc sc obe mbe cbe`.trim().split(/\s+/),
);
