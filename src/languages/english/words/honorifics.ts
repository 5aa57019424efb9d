import type { Gender } from '../../gender.ts';

/**
 * Titles before a name that are no part of it and no office: what they say of gender. Lower case, without full stop; English ones, and those of
 * other languages that English papers leave as they are. Offices and ranks do not belong here.
 */
export const HONORIFICS: ReadonlyMap<string, Gender | undefined> = new Map([
  ['mr', 'male'],
  ['mister', 'male'],
  ['messrs', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['monsieur', 'male'],
  ['herr', 'male'],
  ['fr', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['lady', 'female'],
  ['dame', 'female'],
  ['baroness', 'female'],
  ['madame', 'female'],
  ['madam', 'female'],
  ['smt', 'female'],
  ['shrimati', 'female'],
  ['shri', 'male'],
  ['alhaji', 'male'],
  ['hajiya', 'female'],
  ['worshipful', undefined],
  ['frau', 'female'],
  ['mx', undefined],
  ['dr', undefined],
  ['drs', undefined],
  ['prof', undefined],
  ['rev', undefined],
  ['hon', undefined],
]);

/** Offices written short before a name ("Sen. Vega"), lower case, without full stop; words written in full do not belong here. */
export const SHORT_OFFICES: ReadonlySet<string> = new Set(
  `adm ald amb asst atty brig brig-gen capt cdr cllr cmdr col const cpl del dep det det-sgt gen gov govs insp lt lt-col lt-gen maj maj-gen
  major-gen ofc pres pte pvt rear-adm rep reps sec sen sens sgt ssgt supt tsgt vice-adm`
    .trim()
    .split(/\s+/),
);

/** Offices by their initials, which stand in capitals before a name ("DCI Vega"), lower case. */
export const LETTERED_OFFICES: ReadonlySet<string> = new Set(
  'acc ag asp cfo cio cm cmo coo cto da dc dcc dci di dig ds dsp evp ig igp pc pcso pfc pm sfc spc svp vp wpc'.split(
    ' ',
  ),
);

/**
 * Offices that stand before a surname alone ("President Vega"), lower case; from general knowledge of how papers write of states, churches,
 * armies, police and schools. Trades do not belong here.
 */
export const TITLE_OFFICES: ReadonlySet<string> = new Set(
  `president premier minister secretary undersecretary chancellor taoiseach senator congressman congresswoman
    representative governor mayor ambassador commissioner chairman chairwoman speaker administrator director
    chief attorney councillor councilman councilwoman judge justice king queen prince princess emir sultan
    sheikh baron duke duchess count countess pope bishop archbishop cardinal imam rabbi pastor reverend father
    sister brother general brigadier colonel major captain lieutenant sergeant corporal private admiral
    commander sheriff deputy detective inspector superintendent constable officer doctor professor coach`
    .trim()
    .split(/\s+/),
);
