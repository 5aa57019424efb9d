/**
 * Nouns that stand right before the name of a firm, a work, a place or a thing ("the retailer Vega", "the film Vega"), and words for those who make or
 * own things, which are firms as often as people; lower case.
 */
export const NAMED_THINGS: ReadonlySet<string> = new Set(
  `agency airline album anthem app arm authority automaker band bank bar blog book brand brewer broadcaster browser builder bureau business cafe carmaker carrier
  cartel chain channel charity chipmaker cinema city client club college company conglomerate consortium consultancy contractor cooperative county
  daily developer device distributor district division drama drugmaker ensemble festival film firm foundation fund game giant
  gang group hospital hotel hurricane icon insurer institute island label lake lender magazine maker manufacturer movie mountain musical network newspaper
  nightclub novel operator opera organisation organization outfit outlet paper parent party planet platform play planemaker podcast port printer processor producer
  programme project provider province publication publisher pub reader regulator restaurant retailer river rocket router scanner school series server service ship show single site
  software song startup start-up station store storm studio subsidiary suburb supermarket supplier system tabloid team thriller
  town trawler tribe unit university vehicle vendor venue vessel video village watchdog website weekly wholesaler yacht`
    .trim()
    .split(/\s+/),
);

/** What firms own and people seldom do, lower case: "Vega's shares". */
export const OWNED_BY_FIRMS: ReadonlySet<string> = new Set(
  `app apps assets board branches ceo cfo chairman chairwoman chief customers dividend employees executives factories factory flagship founder headquarters market
  management merger network operations parent platform products profits quarterly revenue revenues sales servers services share shareholders shares software
  staff stock stores subsidiary subscribers takeover turnover users website workers workforce`
    .trim()
    .split(/\s+/),
);
