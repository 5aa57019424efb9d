/**
 * Single words with a capital that name a body by themselves, lower case: from general knowledge, by the kinds below. Names written all in
 * capitals are told by that (`isAcronym`), names that end in a noun for a body by the noun; neither belongs here, nor
 * does what people vote on, buy or watch, nor a local paper or site that reports on one country's politics.
 */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  [
    // Houses, and the seats by which governments and churches are called.
    `parliament congress senate bundestag bundesrat knesset duma kremlin pentagon vatican whitehall westminster
    holyrood stormont elysee élysée matignon riksdag storting folketing sejm cortes oireachtas dáil dail seanad
    majlis diet zhongnanhai`,
    // Alliances, unions and offices of states that are written like words.
    `nato unesco unicef interpol europol eurostat asean mercosur opec nasa fifa uefa ofcom ofsted`,
    // Armed movements.
    `isis isil hamas hezbollah taliban houthis farc`,
    // Agencies that deliver news to others.
    `reuters bloomberg interfax tass xinhua anadolu yonhap kyodo ansa efe`,
    // Companies known over the whole world.
    `microsoft google facebook twitter apple amazon youtube netflix instagram whatsapp samsung huawei sony nokia
    intel nvidia boeing airbus toyota honda hyundai volkswagen nestle nestlé unilever pfizer shell gazprom
    rosneft aramco lukoil siemens ikea walmart`,
    // Parties and organisations that one word names.
    `labour labor greenpeace oxfam`,
  ]
    .join(' ')
    .trim()
    .split(/\s+/),
);

/** How surnames begin that hold a capital within, lower case: "FitzOkoye", "VanderVega" are no bodies. */
export const JOINED_SURNAME = /^(?:fitz|mac|van|von|dell)/;

/** How names of papers, agencies, sites, banks and lines end that are written as one word ("Euronews", "Commerzbank"); lower case. */
export const BODY_ENDINGS =
  /^\p{L}{4,}(?:news|media|leaks|pedia|watch|corp|soft|tech|bank|airways|airlines|telecom|rail|post)$/u;
