/**
 * Nouns for a human being by office, trade, kin or part played, lower case: from the lexicon of compromise 14 (MIT), with the offices
 * and parts of the news added. Nouns for groups that act as one ("party", "police") and for documents do not belong here.
 */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `
  accountant acquaintance acrobat activist actor actress actresses addict administrator admiral adventurer
  adviser advisers advisor affiliate agent aide aides alderman allies ally ambassador analyst analysts
  anarchist ancestor anchor animator announcer anybodies apostle apprentice archbishop architect aristocrat
  artisan artist assemblyman assemblywoman assistant astronaut astronomer athiest athlete attendant attorney
  auditor aunt auntie author autocrat ayatullah babies banker barber baron baroness baronesses barrister
  bartender beatboxer beingses bicyclist billionaire bishop blogger bodyguard boogeyman boss boxer boy
  boyfriend bricklayer bride brigadier bro broker brother buddhist builder bundler burglar businessman
  businessperson businesswoman butcher cadet caller campaigner candidate candidate-elect captain cardinal
  carer caretaker carpenter cashier celebrities celebrity ceo cfo chair chairman chairperson chairwoman
  champion chancellor chaplain chauffeur cheerleader chef chief child children chum citizen citizenses
  classmate cleaner cleric clerk client clown co-author co-chair co-chairman co-founder co-ordinator
  co-owner coach coauthor colleague colonel columnist comedian commander commentator commenter commissioner
  composer comptroller comrade conductor confidant confidante congressman congresswoman conscript
  conservative constable consultant contender contributor controller cook coordinator corporal correspondent
  cosplayer councillor councilman councilwoman counsel counterpart countess countesses courier cousin cowboy
  coworker creator critic critics curator customer dad daddies daddy dame dancer daredevil daughter deacon
  dealer dean decorator defenceman defendant deities delegate democrats demonstrator denizen deputee
  deputies deputy descendant deserter designer detective developer dictator dietician dietitian diplomat
  director diva doctor doctors donor drifter driver duchess dude duke dutchess dutchesses dweller economist
  economists editor electrician emcee emir emperor employee employer enemies engineer entrepreneur
  environmentalist envoy ex-president examiner excellencies excellency executive expert experts families
  farmer father fella fellow fiance fighter filmmaker financier firefighter fireman foe fool footballer
  forebear foreman forerunner founder freelancer friend friends frontrunner fundraiser gambler gardener
  geisha general geniuses gentleman ghostwriter girl girlfriend gladiator goalie goalkeeper goaltender god
  goddess goddesses golfer goof governor graduate grandchild granddaughter grandfather grandma grandmother
  grandpa grandparent grandson groom guest guru hairdresser hairstylist handler head heir heiress hermit
  hero heroes heroine historian historians hobo homeopath hopeful host hostage hostess hostesses housekeeper
  humanitarian husband hygienist illustrator imam immigrant incel incumbent independent infant inhabitant
  innovator insider insiders inspector installer instigator instructor interpreter interviewer inventor
  investigator investor jester jogger journalist journalists judge juggler juror justice kin king kinsman
  kinswoman laborer lad ladies lady landlord lass lasses laureate lawmaker lawmakers lawyer lawyers layman
  leader leaders lecturer legislator liberal lieutenant lobbyist lord loser lover magistrate magnate major
  man manager maniac martyr mate matriarch matriarches mayor mechanic mediator member members men mentor mep
  merchant migrant millionaire mime minister ministers misfit missus missuses mister moderator mogul mom
  mommies mommy monarch monarches monk mother mp msp mum mummies mummy musician mystic nannies nanny
  narrator nationalist negotiator neice neighbor neighbors neighbour nemeses nemesis nephew newcomer niece
  nobleman noblewoman nobodies nomad nominee novelist novice nun nurse nurseryman occupant officer official
  officials offspring ombudsman operative operator opponent opponents optimist optometrist oracle organiser
  organizer originator orphan outcast outlaw owner painter pal panellist parent parental parents pariah
  participant partner passenger pastor patient patriarch patriarches patriot patron people performer person
  pessimist pharmacist philosopher photographer physician physicist pilgrim pilot pioneer plaintiff planner
  player playmate playwright plumber podcaster poet policeman politician pollster pope pornstar practitioner
  prankster preacher predecessor premier president president-elect priest priestess priestesses prince
  princess princesses principal prisoner prodigies prodigy producer professor progenies progenitor progeny
  programmer prophet prosecutor prosecutors prospector prostitute protester protesters provost psychologist
  publicist publisher pundit pupil quarterback queen questioner rabbi rapper reader readers receptionist
  recluse recruit recruiter rector refugee regent registrar reporter reporters representative republicans
  researcher researchers resident residents reverend revolutionaries revolutionary rival rogue roofer ruler
  running-mate runningback sailor saint scholar scientist scientists scion scout screenwriter sculptor
  secretaries secretary senator senator-elect sergeant servant servitor shaman sheikh shepherd sheriff
  shopper showgirl showman showrunner sibling singer sinner sissies sissy sister skier smuggler socialist
  socialite sociologist soldier solicitor soloist somebodies son sorcerer sorceress sorceresses source
  sources speaker speaker-elect specialist spectator spokesman spokesperson spokeswoman spouse squatter
  staffer star statesman stepbrother stepchild stepfather stepmother stepsister stranger strategist
  strategists streamer strongman student students stylist successor sultan superhero superheroes superhuman
  superintendent superstar supervisor supporter supporters surfer surgeon surrogate survivor suspect sweeper
  sweetheart taoiseach taoiseaches teacher technician technologist teenager tenant tester therapist tiktoker
  toddler tourist trader tramp transcriptionist translator traveler treasurer trendsetter trooper trustee
  tutor tv-host tweeter tycoon uncle undersecretary underwriter user usher veteran veterinarian vice-chair
  vice-chairman vice-president victim villain vip visitor volunteer voter voters voyager waiter wanderer
  warrior weatherman welder whip widow wife wimp winner witch witches witness witnesses wives wizard woman
  women worker workers wrestler writer yogi youth youtuber
  skipper coroner paramedic publican vicar midfielder striker batsman bowler headteacher headmaster headmistress landowner patrolman
  councillors td mla grandad gran nan stepdad  postman milkman fisherman crofter
`
    .trim()
    .split(/\s+/),
);

/** Whether the noun is one for a human being, "34-year-old" included. */
export function isPersonNoun(lower: string): boolean {
  return PERSON_NOUNS.has(lower) || /^\d{1,3}-year-old$/.test(lower);
}
