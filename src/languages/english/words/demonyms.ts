/**
 * Words that say where or to what somebody belongs ("French", "Republican", "UN"), lower case: nationalities from the lexicon of
 * compromise 14 (MIT), creeds and parties added. They stand before an office or a name and are no part of it.
 */
export const DEMONYMS: ReadonlySet<string> = new Set(
  `
  afghan afghans african african-american african-americans africans albanian albanians algerian algerians
  american american-born americans angolan angolans arab arabs argentine argentines armenian armenians asian
  asian-american asians aussie aussies australian australians austrian austrians bangladeshi bangladeshis
  basque belarusian belarusians belgian belgians black bolivian bolivians bosnian bosnians brazilian
  brazilians brit british brits bulgarian bulgarians californian californians cambodian cambodians
  cameroonian cameroonians canadian canadians catalan catholic catholics chadian chadians chechen chilean
  chileans chinese christian christians colombian colombians congolese conservative conservatives crimean
  croat croatian croatians croats cuban cubans czech dane danes democrat democratic democrats dominican
  dominicans dutch eastern ecuadorian ecuadorians egyptian egyptians emirati emiratis english englishman
  estonian estonians ethiopian ethiopians eu european europeans filipino filipinos floridian french gambian
  gambians georgian georgians german germans ghanaian ghanaians greek greeks green guatemalan guatemalans
  haitian haitians hindu hindus hispanic hispanics honduran hondurans hungarian hungarians icelandic
  icelandics indian indians indigenous indonesian indonesians iranian iranians iraqi iraqis irish irishman
  islamic israeli israelis italian italians ivorian ivorians jamaican jamaicans japanese jew jewish jews
  jordanian jordanians kazakh kazakhs kenyan kenyans korean koreans kurd kurdish kurds kuwaiti kuwaitis
  labour lao latina latino latinos latvian latvians lebanese liberal liberals liberian liberians libertarian
  libertarians libyan libyans lithuanian lithuanians londoner londoners macedonian macedonians malagasies
  malagasy malaysian malaysians mexican mexican-american mexicans mongolian mongolians moroccan moroccans
  muslim muslims namibian namibians native new-yorker nicaraguan nicaraguans nigerian nigerians nigerien
  nigeriens northern norwegian norwegians omani omanis pakistani pakistanis palestinian palestinians
  panamanian panamanians paraguayan paraguayans parisian peruvian peruvians philippine portuguese protestant
  qatari qataris republican republicans romanian romanians russian russians rwandan rwandans samoan samoans
  saudi saudis scots scottish senegalese serbian serbians shia shiite singaporean singaporeans slovak
  slovaks somalian somalians southern soviet spaniard spaniards sudanese sunni swede swedes swiss syrian
  syrians taiwanese texan texans thai thais tories tory trinidadian trinidadians tunisian tunisians turkmen
  turkmens u.k. u.n. u.s. ugandan ugandans uk ukrainian ukrainians un us venezuelan venezuelans vietnamese
  welsh western white zambian zambians zimbabwean zimbabweans
`
    .trim()
    .split(/\s+/),
);
