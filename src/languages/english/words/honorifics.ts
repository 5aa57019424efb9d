/** Titles before a name that are no part of it and no office: what they say of gender. Lower case, without full stop. */
export const HONORIFICS: ReadonlyMap<string, 'female' | 'male' | undefined> = new Map([
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
  ['frau', 'female'],
  ['mx', undefined],
  ['dr', undefined],
  ['prof', undefined],
  ['rev', undefined],
  ['hon', undefined],
]);

/** Offices written short before a name ("Sen. Vega"), lower case, without full stop. */
export const SHORT_OFFICES: ReadonlySet<string> = new Set(
  `acc ag asst ald asp cfo cio cm cmo coo const cto ctpl da dc dcc dcm dcp dcs det-sgt di dig dm drs ds dsp dy evp hc ig igp ins insp lt-gen maj-gen major-gen
  major-general lieut-gen brig-gen lt-col lieutenant-general lieutenant-colonel brigadier-general pc pcso pfc pm psni pvt pte rear-adm vice-adm sfc
  sp spc ssgt supt-insp svp tsgt vc vp wg-cdr sq-ldr cdr ofc cllr dci wpc sen sens rep reps gov govs gen lt col capt cpl sgt maj adm cmdr pres supt det insp atty amb pvt brig del dep sec congressman
  congresswoman justice`
    .trim()
    .split(/\s+/),
);

/** Offices that stand before a surname alone ("President Vega"); trades do not belong here. */
export const TITLE_OFFICES: ReadonlySet<string> = new Set(
  `president premier minister secretary chancellor senator congressman congresswoman representative governor mayor ambassador
  commissioner chairman chairwoman speaker judge justice king queen prince princess pope bishop archbishop cardinal imam rabbi pastor
  reverend father sister brother general colonel captain lieutenant major sergeant admiral commander sheriff deputy detective
  inspector constable officer doctor professor coach attorney councillor councilman councilwoman administrator director chief
  emir sultan sheikh lord lady dame baroness baron duke duchess undersecretary taoiseach mr`
    .trim()
    .split(/\s+/),
);
