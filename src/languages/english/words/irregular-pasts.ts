/**
 * Pasts and participles of irregular verbs that no rule makes, lower case: from general knowledge of English. Forms that are the plain
 * form again ("cut", "put") do not belong here.
 */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  `arose ate awoke beaten became been began begun bent beset bit bitten bled blew blown bore born bought bound bred broke broken brought built
  burnt came caught chose chosen clung crept dealt did dived done dove drank drawn dreamt drew driven drove drunk dug eaten fallen fed fell felt
  fled flew flown flung forbade forgave forgiven forgot forgotten fought found froze frozen gave given gone got gotten grew grown had heard held
  hid hidden hung kept knelt knew known laid lay led left lent lit lost made meant met mistook misunderstood overcame overthrew paid proven
  ran rang ridden risen rode rose rung said sang sank sat saw seen sent shaken shone shook shot shown shrank shrunk slain slept slew slid sold
  sought spat sped spent spoke spoken spun sprang sprung stolen stood stole strove struck stuck stung sung sunk swam swept swore sworn swum
  swung taken taught thought threw thrown told took tore torn understood undertook underwent undone upheld was went wept withdrawn withdrew
  withheld withstood woke woken won wore worn wound wove woven written wrote`
    .trim()
    .split(/\s+/),
);
