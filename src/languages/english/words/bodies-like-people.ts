/**
 * Bodies of two words and more whose names are like those of people, lower case: firms and papers named for their founders, and armed movements; from
 * general knowledge, known over the whole world. A firm whose name ends in a noun for one ("Ana Vega Industries") does not belong here.
 */
export const BODIES_LIKE_PEOPLE: ReadonlySet<string> = new Set(
  [
    // Banks and other firms.
    `goldman sachs, merrill lynch, morgan stanley, bear stearns, lehman brothers, wells fargo, jpmorgan chase, jp morgan, charles schwab, credit suisse, banco santander,
    deutsche telekom, deutsche bahn, arthur andersen, ernst & young, mckinsey, booz allen, marsh mclennan, edward jones, raymond james, franklin templeton,
    standard chartered, philip morris, johnson & johnson, procter & gamble, kimberly clark, eli lilly, harley davidson, harley-davidson, rolls royce,
    rolls-royce, aston martin, alfa romeo, mercedes benz, mercedes-benz, jaguar land rover, rio tinto, exxon mobil, mary kay, estee lauder, estée lauder, calvin klein,
    ralph lauren, tommy hilfiger, louis vuitton, christian dior, hugo boss, michael kors, marc jacobs, victoria's secret, abercrombie & fitch, levi strauss,
    marks & spencer, marks and spencer, john lewis, harvey nichols, tim hortons, ben & jerry's, jack daniel's, johnnie walker, jim beam, dom perignon,
    papa john's, trader joe's, kellogg's, warner bros, warner bros., walt disney, fannie mae, freddie mac, sallie mae, john deere, duty free`,
    // Papers, magazines and stations.
    `charlie hebdo, le monde, le figaro, la repubblica, el pais, el país, el mundo, al jazeera, al arabiya, al-jazeera, al-arabiya, paris match, marie claire, rolling stone`,
    // Armed movements.
    `al qaeda, al-qaeda, al qaida, al-qaida, al shabaab, al-shabaab, al nusra, al-nusra, jabhat al-nusra, ansar al-sharia, ansar dine, boko haram, abu sayyaf,
    jemaah islamiyah, ku klux klan, islamic jihad, khmer rouge, sinn fein, sinn féin, sendero luminoso`,
  ]
    .join(',')
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' ')),
);
