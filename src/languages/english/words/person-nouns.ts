import { withPlurals } from '../inflect-noun.ts';
import { PLAIN_PERSONS, plainParts } from '../plain-word.ts';
import { BODY_NOUNS } from './body-nouns.ts';
import { PARTY_MEMBERS } from './demonyms.ts';

/*
 * Nouns for a human being, lower case, in the singular; their plurals are made by rule. From the lexicon of compromise 14 (MIT), sorted, cleaned and
 * completed from general knowledge. Not here: nouns for groups that act as one ("party", "police", "family") and for documents; words
 * that only insult or praise; nationalities, creeds and parties, which stand among the demonyms; and trades that are surnames as often.
 */

/** Offices, ranks and trades: what can stand before a name as a title does ("Harbour Skipper Ana Vega"). */
const ROLES: readonly string[] = [
  // Offices of states, towns and bodies.
  `president premier taoiseach chancellor minister undersecretary secretary governor mayor senator congressman
    congresswoman lawmaker legislator parliamentarian representative deputy delegate councillor councilman
    councilwoman assemblyman assemblywoman alderman speaker whip ambassador envoy diplomat consul commissioner
    ombudsman comptroller treasurer registrar regent politician candidate contender nominee incumbent hopeful
    frontrunner aide adviser advisor official officeholder bureaucrat chairman chairwoman chairlady chairperson chair
    chief head leader boss director executive manager principal administrator superintendent supervisor
    coordinator controller trustee member spokesman spokeswoman spokesperson negotiator mediator interpreter
    translator strategist pollster lobbyist campaigner activist dictator autocrat ruler statesman strongman
    predecessor successor counterpart assistant staffer operative`,
  // Crowns and ranks.
  `king queen prince princess monarch emperor empress sultan emir sheikh duke duchess baron baroness lord dame
    countess nobleman noblewoman aristocrat general admiral brigadier colonel major captain lieutenant sergeant
    corporal commander soldier sailor marine airman trooper cadet conscript recruit veteran paratrooper
    peacekeeper fighter militant rebel insurgent guerrilla warlord commando mercenary deserter spy`,
  // Churches.
  `pope cardinal archbishop bishop priest priestess vicar curate pastor preacher reverend chaplain deacon cleric
    monk nun rabbi imam mufti ayatollah missionary pilgrim worshipper parishioner saint prophet apostle martyr
    mystic novice shaman`,
  // Law and order.
  `judge justice magistrate juror barrister solicitor attorney lawyer counsel prosecutor plaintiff defendant
    coroner bailiff notary sheriff constable policeman policewoman patrolman detective inspector officer
    firefighter fireman paramedic lifeguard bodyguard investigator suspect witness eyewitness victim survivor
    prisoner inmate detainee hostage captive outlaw thief burglar robber smuggler murderer killer gunman
    attacker assailant bomber hijacker gangster trafficker whistleblower informant`,
  // Trades and professions.
  `accountant actuary agent analyst announcer apprentice architect artisan attendant auditor banker barber
    bartender beekeeper blacksmith cowboy blogger bricklayer broker builder butcher carer caretaker carpenter
    cashier chauffeur chef cleaner clerk coach columnist consultant contractor cook courier crofter customer
    dealer decorator designer developer driver editor electrician employee employer engineer entrepreneur farmer
    filmmaker financier fisherman forester founder freelancer gardener hairdresser hairstylist herder
    housekeeper housewife illustrator innovator installer instructor inventor investor jeweller landlady
    landlord landowner librarian machinist mechanic merchant milkman nurseryman operator organiser organizer
    owner painter photographer pilot planner plumber postman programmer publican publicist receptionist
    recruiter restaurateur roofer salesman saleswoman shepherd shopkeeper skipper steward stewardess stylist
    surveyor technician technologist trader tutor underwriter usher waiter waitress watchman welder worker
    coworker colleague classmate`,
  // Health and learning.
  `doctor physician surgeon nurse midwife pharmacist dentist dietician dietitian hygienist optometrist
    psychologist psychiatrist therapist vet veterinarian virologist epidemiologist paediatrician pediatrician
    teacher headteacher headmaster headmistress harbourmaster harbormaster stationmaster choirmaster lecturer professor dean rector provost scholar scientist
    researcher economist historian sociologist philosopher physicist chemist biologist ecologist geologist
    climatologist meteorologist astronomer astronaut archaeologist anthropologist botanist zoologist
    mathematician oceanographer seismologist conservationist environmentalist expert specialist academic fellow
    graduate undergraduate student pupil mentor laureate curator archivist`,
  // Arts and media.
  `actor actress comedian entertainer performer dancer choreographer singer rapper musician composer conductor
    soloist pianist violinist guitarist drummer artist sculptor animator writer author coauthor novelist poet
    playwright screenwriter ghostwriter journalist reporter correspondent commentator critic pundit presenter
    anchor emcee host hostess producer showrunner narrator interviewer podcaster moderator panellist panelist
    clown showman streamer youtuber tiktoker celebrity star superstar diva socialite cosplayer storyteller`,
  // Sport.
  `athlete player footballer goalkeeper goalie goaltender midfielder striker defender winger quarterback batsman
    bowler cricketer golfer boxer wrestler swimmer sprinter cyclist bicyclist rower skier surfer jockey jogger
    gymnast referee umpire champion medallist cheerleader showjumper acrobat`,
]
  .join(' ')
  .trim()
  .split(/\s+/);

/** Anybody, kin, and parts that somebody plays in what is told: with a capital before a name they are no title ("Fan Expo"). */
const PARTS: readonly string[] = [
  // Anybody, by age and sex.
  `person man woman child baby infant toddler boy girl lad lass teenager youth adult pensioner gentleman lady
    fella dude businessman businesswoman businessperson layman`,
  // Kin and friends.
  `mother father parent mum mom mummy mommy dad daddy stepmother stepfather stepdad son daughter stepchild
    brother sister stepbrother stepsister sibling grandmother grandfather grandparent grandma grandpa grandad
    gran nan nanny granddaughter grandson grandchild aunt auntie uncle niece nephew cousin wife husband spouse
    widow widower bride groom fiance girlfriend boyfriend partner lover heir heiress orphan ancestor forebear
    descendant friend pal mate comrade companion confidant confidante acquaintance neighbour neighbor stranger
    sweetheart matriarch patriarch kinsman kinswoman offspring twin`,
  // Parts that somebody plays in what is told.
  `addict adventurer fan finalist opponent rival spectator supporter winner affiliate ally anarchist applicant
    bystander caller citizen claimant client commenter commuter consumer contributor creator defector
    demonstrator dissident donor drifter enemy exile expatriate explorer forerunner fundraiser gambler guest
    handler hermit hero heroine homeowner humanitarian immigrant independent inhabitant insider instigator
    islander listener loser maniac migrant millionaire billionaire magnate mogul tycoon motorist nationalist
    newcomer nomad occupant onlooker optimist originator outcast pariah participant passenger passer-by patient
    patriot patron pedestrian pessimist pioneer practitioner prankster prodigy progenitor prospector protester
    questioner reader recluse refugee resident revolutionary rogue scion scout separatist servant settler
    shopper source squatter subscriber superhero surrogate sweeper tenant tester tourist traveller traveler
    trendsetter user viewer villager villain visitor volunteer voter voyager wanderer warrior`,
]
  .join(' ')
  .trim()
  .split(/\s+/);

/** Letters for somebody's office, lower case; with their plurals. */
const INITIALS: readonly string[] = 'ceo cfo cm coo cto mep mla mp msp pm td vip'.split(' ');

/** Plurals that are verbs as often ("Vega heads the clinic"), and words that have none; lower case. */
const NO_PLURALS: ReadonlySet<string> = new Set(
  `anchors authors bosses captains chairs champions chefs coaches conductors cooks counts editors fathers guests
    guides heads hosts kings queens lads lords mothers nurses offsprings pals partners pilots pioneers rebels
    rivals rogues scouts spies stars tutors twins ushers vets whips youths`
    .trim()
    .split(/\s+/),
);

export const PERSON_NOUNS: ReadonlySet<string> = new Set([
  ...withPlurals([...ROLES, ...PARTS, ...INITIALS]).filter((noun) => !NO_PLURALS.has(noun)),
  ...PARTY_MEMBERS,
]);

const ROLE_NOUNS: ReadonlySet<string> = new Set([...ROLES, ...INITIALS]);

/** "34-year-old" */
const AGED = /^\d{1,3}-year-old$/;
/** "mum-of-three" */
const PARENT = /^(?:grand)?(?:mother|father|mum|mom|dad|ma|pa)-of-[\p{L}\d-]+$/u;
/** What makes another noun for a person of one: "ex-president", "co-founder", "president-elect". */
const AFFIXES = /^(?:ex|co|vice|deputy|under|sub)-|-(?:elect|general|designate|in-law)$/;

/** "diver", "beekeeper": plain words that are nouns for a person and nothing else stand beside the table's own. */
const ALL: ReadonlySet<string> = new Set([
  ...PERSON_NOUNS,
  ...[...PLAIN_PERSONS].filter((lower) => plainParts(lower).size === 1 && !BODY_NOUNS.has(lower)),
]);

/** Whether the noun is one for a human being, "34-year-old" and "co-founder" included. */
export function isPersonNoun(lower: string): boolean {
  if (ALL.has(lower)) return true;
  return (
    lower.includes('-') &&
    (AGED.test(lower) || PARENT.test(lower) || PERSON_NOUNS.has(lower.replace(AFFIXES, '')))
  );
}

/** Whether the noun is one for an office, a rank or a trade, "co-founder" included; not their plurals. */
export function isRoleNoun(lower: string): boolean {
  return ROLE_NOUNS.has(lower) || (lower.includes('-') && ROLE_NOUNS.has(lower.replace(AFFIXES, '')));
}
