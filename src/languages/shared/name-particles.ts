/**
 * Small words within surnames, lower case: "Ana van der Vega". From general knowledge of Romance, Germanic, Arabic, Hebrew and Nordic names; words
 * that are whole names ("Mac", "Van" with a capital aside) do not belong here.
 */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de da di do dos du del della der den des la le van von ter ten al el bin ibn abu ben bint binti binte y zu zum zur vom af av e arap ole ould wa'.split(
    ' ',
  ),
);

/** Those of the particles that make a name of three words a person's, whatever its first word is; lower case. Those of places and days ("Cinco de Mayo") do not belong here. */
export const SURE_PARTICLES: ReadonlySet<string> = new Set(
  'der den van von ter ten bin binti binte ibn abu arap ole ould vom zum zur'.split(' '),
);

/** Written with a capital, and with a space behind them, in Irish and Scottish surnames; lower case. */
export const IRISH_PARTICLES: ReadonlySet<string> = new Set('ó ní mac nic uí'.split(' '));

/** Words with which a surname of several words begins, as names are compared: lower case, without accents. */
export const SURNAME_OPENERS: ReadonlySet<string> = new Set(
  'van von der den de di da del du della la le ter ten o ni mac nic ui al el bin'.split(' '),
);

/** The Arabic article before a surname, in the ways in which it is written: "al-", "el-", and as it sounds before some letters. */
export const ARABIC_ARTICLE = /^(?:al|el|ad|an|as|ash|ar|at)-/;
