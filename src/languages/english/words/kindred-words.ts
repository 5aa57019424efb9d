/**
 * Words that a question and a report use for the same thing, a group a line.
 * Only words that news uses nearly alike; not opposites, not parts of a whole, no names, nothing that depends on the topic.
 */
const GROUPS = `
accuse blame allege charge
agree agreement accord deal pact
aid assistance relief help support
aim goal purpose
announce declare unveil reveal
appoint name hire choose
army troops forces soldiers military
ask request demand call urge appeal
attack strike assault raid offensive bombing
anger outrage fury
arrest detain hold
begin start launch open
ban forbid prohibit outlaw bar
big large huge
bomb bombing bombardment airstrike shell shelling
boss head chief leader
build construct erect
buy purchase acquire
cause reason
close shut closure
company firm business
cost price worth expense pay
country nation state
create found establish make
decide decision ruling
die dead death kill fatality
discuss talk speak talks conversation
doctor medic medical
election vote poll ballot
end stop halt finish cease
envoy ambassador diplomat emissary representative
evacuate flee escape
expel eject oust remove
fear worry concern
fighter militant rebel insurgent gunman
fire blaze
flat apartment
fly travel visit go journey trip
freeze suspend
fund finance money
get receive obtain
give offer provide hand donate
government administration regime cabinet
happen occur
hurt injure injured wound wounded
increase rise grow
injury wound
jail prison imprison
job post work
kid child
law legislation act
lawmaker legislator parliamentarian
lead head chair
live reside dwell
lose defeat
meet meeting summit talks
minister secretary
mend repair fix
murder kill assassinate
oppose reject against
part role
permit allow let
plan proposal propose scheme draft
police officer
possible possibility
problem trouble difficulty
protest demonstrate demonstration rally
punish sanction penalty
quarrel dispute row
rebel opposition
resign quit step
result outcome
rich wealthy
rule govern reign
say tell state
send deploy dispatch
ship vessel boat
show display
sign signal
sort type kind
suffer face endure
take seize capture
trap besiege siege stuck
truce ceasefire
try attempt seek
unacceptable reject
use employ
want wish seek
war conflict
warn caution threaten
win victory triumph
year annual`;

export const KINDRED: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' '));
