import type { CueKind, CueVerb } from '../../cue.ts';

/** Verbs of uttering. Verbs of thinking, and those with a human object ("persuade"), do not belong here. */
const SPEECH = `say tell add ask reply write tweet continue explain note state declare insist argue warn announce respond
  answer conclude recall remark observe comment joke quip exclaim shout yell scream cry whisper mutter chant sing lament
  complain concede admit acknowledge confess stress emphasize emphasise reiterate repeat maintain assert claim contend
  suggest predict promise vow pledge swear boast brag recount relate report caution advise counsel urge reason elaborate
  clarify confirm deny testify proclaim pronounce propose counter retort snap fume thunder snarl sneer scoff
  muse wonder ponder post retweet text email read interject intone opine allege charge protest plead beg implore
  tease chide chime enthuse gush rail rant vent rage roar bark bellow sigh laugh groan grumble venture volunteer inquire
  query demand remind assure inform reveal disclose convey estimate figure hint imply signal deadpan crow thank apologize apologise`;

/** Verbs that report what somebody says, mostly with a clause or a fragment behind them. */
const REPORT = `believe think feel hope fear expect know agree find show indicate mention underscore underline highlight
  outline discuss speak talk describe portray paint depict characterize characterise quote cite echo threaten
  offer call instruct encourage express voice envision understand realize realise conclude determine assess
  question dispute challenge object doubt summarize summarise explain promote tout pitch stress reference
  allude refer point urge`;

/** Verbs that rate or name, whose fragment is what somebody is called or accused of. */
const JUDGE = `call label brand dub criticize criticise blast slam mock ridicule deride denounce condemn decry praise applaud laud commend hail welcome dismiss reject rebuff accuse blame attack assail lambast lambaste hit rip bash chastise rebuke admonish scold compare liken defend admire tag nickname term deem bemoan deplore trumpet vilify excoriate castigate skewer savage knock pan berate insult smear taunt disparage belittle salute fault rate`;

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  sing: ['sang', 'sung'],
  swear: ['swore', 'sworn'],
  speak: ['spoke', 'spoken'],
  think: ['thought'],
  feel: ['felt'],
  know: ['knew', 'known'],
  find: ['found'],
  show: ['showed', 'shown'],
  read: ['read'],
  put: ['put'],
  go: ['went', 'gone'],
  make: ['made'],
  give: ['gave', 'given'],
  begin: ['began', 'begun'],
  hear: ['heard'],
  teach: ['taught'],
  seek: ['sought'],
  understand: ['understood'],
  hit: ['hit'],
  rip: ['ripped'],
  pan: ['panned'],
  tag: ['tagged'],
  dub: ['dubbed'],
  brag: ['bragged'],
  quip: ['quipped'],
  beg: ['begged'],
  snap: ['snapped'],
  slam: ['slammed'],
  admit: ['admitted'],
  rebut: ['rebutted'],
  refer: ['referred'],
  chat: ['chatted'],
};

/** Forms that are as often nouns; names of documents and of speech stand in their own tables. */
const NOUNS_TOO: ReadonlySet<string> = new Set(
  `including showing reading hitting supporting posting text texts figure figures charge charges report reports
  list lists order orders rule rules point points issue issues vote votes question questions object objects
  press pitch demand demands comment comments claim claims attack attacks hit hits pan pans fault term terms
  rate rates support call release name names hope hopes fear fears cry sound sounds raise push joke jokes
  tweet tweets post posts laugh challenge challenges doubt doubts protest protests answer answers reason
  reasons savage tag label labels brand brands promise promises offer offers blame estimate estimates query
  credit paint volunteer volunteers venture ventures signal signals wonder counter email emails relate defense
  quotes quote notes note state states show shows find finds think talk talks speaks reference references
  pledge pledges urge urges appeal sign warning warnings finding findings hearing meeting understanding
  feeling meaning notice rap rant rants rage laughs sigh scream whisper shout shouts echo review dispute
  disputes guess tease dismissal counsel counsels caution cautions advocate advocates address knock knocks
  welcome stress stresses present recall read reads experience quiz slam blast bash hail rip praise praises
  insult insults taunt taunts threat hint hints vow vows remark remarks repeat disclose crow crows chide pen`
    .trim()
    .split(/\s+/),
);

const CUES: ReadonlyMap<string, CueVerb> = buildCues();

/** What a word (lower case) is as a verb of speech; undefined where it is none. */
export function cueVerb(lower: string): CueVerb | undefined {
  return CUES.get(lower);
}

/** Whether the word is as often a noun ("claims", "report"), so that a subject must stand right before it. */
export function isNounToo(lower: string): boolean {
  return NOUNS_TOO.has(lower);
}

function buildCues(): Map<string, CueVerb> {
  const cues = new Map<string, CueVerb>();
  for (const [kind, list] of [
    ['speech', SPEECH],
    ['judge', JUDGE],
    ['report', REPORT],
  ] as const) {
    for (const verb of list.trim().split(/\s+/)) addForms(cues, verb, kind);
  }
  return cues;
}

function addForms(cues: Map<string, CueVerb>, verb: string, kind: CueKind): void {
  const [past, participle] = IRREGULAR[verb] ?? [regularPast(verb)];
  const forms: readonly [string, CueVerb['form']][] = [
    [thirdPerson(verb), 'finite'],
    [past, 'finite'],
    [participle ?? past, 'finite'],
    [presentParticiple(verb, past), 'participle'],
    [verb, 'base'],
  ];
  for (const [word, form] of forms) if (!cues.has(word)) cues.set(word, { kind, form });
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function presentParticiple(verb: string, past: string): string {
  if (/[^eo]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  const doubled = /([bgmnpt])\1ed$/.exec(past)?.[1];
  return doubled === undefined || verb.endsWith(doubled + doubled) ? `${verb}ing` : `${verb}${doubled}ing`;
}
