/**
 * Nouns for persons that are also surnames of the English-speaking world, lower case: old trades and dignities, from dictionaries of
 * surnames. Offices and trades of today ("minister", "executive") do not belong here.
 */
export const SURNAME_NOUNS: ReadonlySet<string> = new Set(
  `abbot archer baker barber barker baron best bishop bond brewer butcher butler cardinal carpenter carter chancellor chandler chaplain child
  clerk coach collier constable cook cooper deacon dean driver duke dyer earl farmer fisher fletcher forester fowler friend fuller
  gardener guest hand hardy head hunter joiner judge justice king knight lady lawyer lord major marshal mason mayor mercer merchant
  miller monk nurse page painter parent park parker pilgrim piper pope porter potter priest prince prior reader saddler sage saint
  sergeant shepherd sheriff singer skinner slater smith spicer squire steward stranger tailor taylor thatcher tucker turner tyler usher
  waiter walker ward weaver winner wise wright young`
    .trim()
    .split(/\s+/),
);
