import { wordsIn } from '../../words-in.ts';

/**
 * Words that a question and a report use for the same thing, a group a line, in their plain form. Written down from the synonyms that a
 * thesaurus gives for the common acts and things of news, and kept only where one may stand for the other in a headline. What does not
 * belong here: opposites, parts of a whole ("officer" is no other word for "police"), the subject and its action, names, words whose other
 * sense is the commoner one ("employ", "sign"), and whatever is alike in one story only.
 */
const GROUPS = `
accuse blame allege charge
agree agreement accord deal pact
aid assistance relief help support
aim goal purpose
anger outrage fury
announce declare unveil reveal
appoint name
army troops forces soldiers military
arrest detain hold
ask request demand call urge appeal
attack strike assault raid offensive bombing
ban forbid prohibit outlaw bar
begin start launch open
big large huge
bomb bombardment airstrike shell
boss head chief leader
build construct erect
buy purchase acquire
cause reason
close shut closure
company firm business
cost price worth expense pay
country nation state
create establish make
decide decision ruling
die dead death kill fatality
discuss talk speak conversation
doctor medic
election vote poll ballot
end stop halt finish cease
envoy ambassador diplomat emissary representative
evacuate flee escape
expel eject oust remove
fear worry concern
fighter militant rebel insurgent gunman
fire blaze
flat apartment
fund finance money
get receive obtain
give offer provide donate
government administration regime cabinet
happen occur
hurt injure injury wound
increase rise grow
jail prison imprison
job post work
kid child
law legislation
lawmaker legislator parliamentarian
lead head chair
live reside dwell
lose defeat
meet summit talks
mend repair fix
murder kill assassinate
part role
permit allow let
plan proposal scheme
problem trouble difficulty
protest demonstrate rally
punish penalty
quarrel dispute row
resign quit
result outcome
rich wealthy
rule govern reign
say tell state
send deploy dispatch
ship vessel boat
show display
sort type kind
suffer endure
take seize capture
travel visit go journey trip
truce ceasefire
try attempt seek
want wish seek
war conflict
warn caution
win victory triumph
year annual`;

export const KINDRED: readonly (readonly string[])[] = GROUPS.trim().split('\n').map(wordsIn);
