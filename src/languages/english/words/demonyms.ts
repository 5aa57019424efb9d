/** Members of parties, lower case, in the plural: of one the papers speak with an adjective as often ("a Conservative plan"). */
export const PARTY_MEMBERS: readonly string[] =
  'communists conservatives democrats greens liberals libertarians republicans socialists tories'.split(' ');

/**
 * Words that say where or to what somebody belongs ("French", "Republican", "UN"), lower case: nationalities from the lexicon of
 * compromise 14 (MIT), completed from general knowledge to all countries; the other kinds from general knowledge. They stand before an office or
 * a name and are no part of it. Places themselves do not belong here, nor do offices and trades.
 */
export const DEMONYMS: ReadonlySet<string> = new Set(
  [
    // Nationalities and peoples.
    `afghan afghans africans albanian albanians algerian algerians american americans andalusian angolan
    angolans argentine argentines armenian armenians asians aussie aussies australian australians austrian
    austrians azerbaijani azerbaijanis azeri azeris bahamian bahamians bahraini bahrainis bangladeshi
    bangladeshis barbadian barbadians basque bavarian belarusian belarusians belgian belgians bengali beninese
    berber bhutanese bolivian bolivians bosnian bosnians botswanan brazilian brazilians breton brit british
    brits bruneian bulgarian bulgarians burkinabe burmese burundian burundians cambodian cambodians
    cameroonian cameroonians canadian canadians catalan chadian chadians chechen chilean chileans chinese
    colombian colombians comoran congolese corsican crimean croat croatian croatians croats cuban cubans
    cypriot cypriots czech dane danes dinka djiboutian dominican dominicans dutch ecuadorian ecuadorians
    egyptian egyptians emirati emiratis english englishman eritrean eritreans estonian estonians ethiopian
    ethiopians europeans fijian fijians filipino filipinos finn finnish finns flemish french frenchman
    frenchwoman fulani gabonese galician gambian gambians georgian georgians german germans ghanaian ghanaians
    greek greeks guatemalan guatemalans guinean guineans guyanese haitian haitians hausa honduran hondurans
    hungarian hungarians hutu icelandic icelandics igbo indian indians indonesian indonesians inuit iranian
    iranians iraqi iraqis irish irishman irishwoman israeli israelis italian italians ivorian ivorians
    jamaican jamaicans japanese jordanian jordanians kashmiri kazakh kazakhs kenyan kenyans korean koreans
    kosovar kosovars kurd kurdish kurds kuwaiti kuwaitis kyrgyz lao laotian laotians latvian latvians lebanese
    liberian liberians libyan libyans liechtensteiner lithuanian lithuanians luxembourgish macedonian
    macedonians malagasies malagasy malawian malawians malaysian malaysians maldivian maldivians malian
    malians maltese maori mauritanian mauritanians mauritian mauritians mexican mexicans moldovan moldovans
    monegasque mongolian mongolians montenegrin montenegrins moroccan moroccans mozambican mozambicans
    namibian namibians nepalese nepali nepalis nicaraguan nicaraguans nigerian nigerians nigerien nigeriens
    norwegian norwegians omani omanis oromo pakistani pakistanis palestinian palestinians panamanian
    panamanians papuan papuans paraguayan paraguayans pashtun pashtuns peruvian peruvians philippine
    portuguese punjabi qatari qataris quechua rohingya romanian romanians russian russians rwandan rwandans
    salvadoran salvadorans samoan samoans sardinian saudi saudis scots scottish senegalese serbian serbians
    seychellois sicilian singaporean singaporeans sinhalese slovak slovaks slovene slovenes slovenian
    slovenians somali somalian somalians somalis soviet spaniard spaniards sudanese surinamese swazi swede
    swedes swiss syrian syrians taiwanese tajik tajiks tamil tamils tanzanian tanzanians tatar tatars thai
    thais tibetan tibetans tigrayan timorese togolese tongan tongans trinidadian trinidadians tunisian
    tunisians turk turkish turkmen turkmens turks tutsi ugandan ugandans uighur uighurs ukrainian ukrainians
    uruguayan uruguayans uyghur uyghurs uzbek uzbeks venezuelan venezuelans vietnamese walloon welsh xhosa
    afrikaner afrikaners basques bretons catalans chechens bengalis hutus igbos kashmiris maoris maronite maronites punjabis roma sami serb serbs slav slavs tutsis
    yazidi yazidis yemeni yemenis yoruba yugoslav zambian zambians zimbabwean zimbabweans zulu`,
    // Sides and parts of the earth, and those who come from there.
    `african african-american african-americans arab arabs asian asian-american asian-americans balkan baltic
    black caribbean eastern european hispanic hispanics latina latino latinos mexican-american mexican-americans
    nordic northern oceanian scandinavian slavic southern western white`,
    // Creeds.
    `anglican anglicans buddhist buddhists catholic catholics christian christians evangelical hasidic hindu
    hindus islamic islamist islamists jihadist jihadists jew jewish jews methodist methodists mormon mormons muslim muslims orthodox salafi salafist salafists wahhabi zionist zionists presbyterian
    protestant shia shiite sikh sikhs sufi sunni`,
    // Parties.
    `communist conservative dem democrat democratic dems green labor labour liberal libertarian republican socialist tory`,
    ...PARTY_MEMBERS,
    // Those who live in a large city or state.
    `californian californians londoner londoners new-yorker new-yorkers parisian texan texans`,
    // Lands and unions by their initials.
    `e.u. eu u.a.e. u.k. u.n. u.s. uae uk un us`,
  ]
    .join(' ')
    .trim()
    .split(/\s+/),
);

/** Nouns for one person of a people that are no adjectives, lower case; from general knowledge. */
const NATIONALS = new Set(
  `aussie brit briton croat dane dutchman dutchwoman englishman englishwoman finn frenchman frenchwoman irishman irishwoman kazakh kiwi
  kosovar londoner new-yorker parisian scot scotsman scotswoman serb slovak slovene spaniard swede tajik turk ulsterman uzbek welshman welshwoman`
    .trim()
    .split(/\s+/),
);

/** "the Frenchman", "the Dane": a noun, whatever follows. */
export function isOnlyNational(word: string): boolean {
  return NATIONALS.has(word) && !DEMONYMS.has(`${word}s`);
}

/** "the Italian", "the Kenyan" is one person; "the French" are a people, and "the Russians" are several. Lower case. */
export function isNational(word: string): boolean {
  return (
    NATIONALS.has(word) ||
    (DEMONYMS.has(word) && /(?:ian|an|ani|eli|aqi|aeli)$/.test(word) && !/(?:republican|vatican)$/.test(word))
  );
}
