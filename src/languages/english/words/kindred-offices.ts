/**
 * What somebody can be called who is called by another word: the wider word for an office or a trade, and the full word for one written short, lower
 * case, from general knowledge of how papers vary them. Each line: the words on the left are called by those on the right. What a part of their
 * bearers are called ("chief" an officer) stands here as well: whoever is looked for is the only one of the article who can be meant.
 */
const LINES = `
dr: doctor physician medic surgeon scientist researcher academic expert
doctor, gp, physician, surgeon, consultant, paediatrician, cardiologist: doctor physician medic clinician
prof, professor, lecturer, academic, scholar, historian, economist: professor academic researcher scholar expert
scientist, researcher, biologist, ecologist, geologist, chemist, physicist, astronomer, epidemiologist, virologist, climatologist: scientist researcher expert academic
psychologist, psychiatrist, therapist, nutritionist, dietitian: expert specialist therapist
rev, revd, reverend, fr, pastor, vicar, priest, curate, rector, chaplain: priest cleric clergyman pastor minister
bishop, archbishop, cardinal, imam, rabbi, mufti: cleric prelate
sen, senator: senator lawmaker legislator politician
rep, representative, congressman, congresswoman: representative congressman congresswoman lawmaker legislator politician
mp, msp, mep, mla, td, deputy: lawmaker legislator politician parliamentarian
gov, governor: governor politician
cllr, councillor, councilman, councilwoman, alderman: councillor councilman councilwoman politician
minister, secretary, premier, mayor, chancellor: politician
defending: barrister lawyer solicitor advocate counsel
prosecuting: prosecutor barrister lawyer advocate counsel
attorney, lawyer, solicitor, barrister, counsel, advocate, prosecutor: lawyer attorney
justice, judge, magistrate, recorder, sheriff: judge justice
sgt, sergeant, pc, constable, insp, inspector, det, detective, supt, superintendent, dci, di, ds, dc, policeman, policewoman: officer policeman policewoman detective
capt, captain: captain skipper
col: colonel
maj: major
gen: general
lt: lieutenant officer
cpl: corporal soldier
ambassador, envoy, consul: diplomat ambassador envoy
headteacher, headmaster, headmistress, principal: headteacher head principal teacher
teacher, schoolteacher, tutor: teacher educator
farmer, grower, rancher, grazier, beekeeper, winemaker: farmer grower
fisherman, fisher, trawlerman, skipper, oysterman: fisherman fisher skipper
journalist, reporter, columnist, correspondent, editor, broadcaster: journalist reporter
ceo, founder, co-founder, owner, proprietor: boss executive founder businessman businesswoman entrepreneur
coach, manager, trainer: coach manager boss
actor, actress, singer, rapper, comedian, presenter: star
novelist, poet, playwright, essayist: writer author
student, pupil, undergraduate: student
pensioner, retiree: pensioner retiree
campaigner, activist, organiser, organizer: campaigner activist
engineer, architect, surveyor: expert specialist
nurse, midwife, paramedic: medic
driver, trucker, cabbie, cabdriver: driver
fireman, firefighter: firefighter
soldier, marine, sailor: serviceman
baker, butcher, grocer, shopkeeper, bookseller, florist: shopkeeper trader
`;

const KINDRED: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [left = '', right = ''] = line.split(': ');
      return left.split(', ').map((word): [string, readonly string[]] => [word, right.split(' ')]);
    }),
);

/** The other words (lower case) by which whoever bears these can be called: "lawmaker" and "politician" of "senator". */
export function kindredOffices(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => KINDRED.get(word.replaceAll('.', '')) ?? []);
}
