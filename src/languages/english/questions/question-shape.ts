import type { QuestionShape } from '../../language-questions.ts';
import type { SpeechVerb } from '../../language-speech.ts';
import { formsOf, hasFeature } from '../speech.ts';

/** How somebody took something; what they said of it is asked for. */
const REACTING: ReadonlySet<string> = new Set(['react', 'reacted']);
/** Verbs that ask for somebody's words, in the forms that a question has them in; nouns of the same form are left to be names. */
const SPEECH = [
  'call for',
  'called for',
  ...formsOf(asksForWords, ['base', 'past', 'participle']),
  ...formsOf((verb) => asksForWords(verb) && !isNounToo(verb), ['third']),
  ...formsOf((verb) => asksForWords(verb) && !verb.features.has('gerund'), ['gerund']),
  ...REACTING,
].join('|');
/** Whoever said so is told by their words; "Who asked for the meeting?" and "Who urged the council to wait?" want to know who it was. */
const SAID = [...formsOf(tellsWords, ['past']), 'says'].join('|');
/** Right behind an article the form is a noun: "the state department", "the demand". */
const NO_NOUN = '(?<!\\b(?:the|an?|our|their|of) )';
const MARKED = '(?:exactly |really |actually |ever |also )?';

const WHAT_DID = new RegExp(
  `^(?:what|how)(?: else| exactly)? (?:did|does|do|has|have|had|is|was|were|are) (.{2,80}?) ${MARKED}${NO_NOUN}(${SPEECH})\\b(.*)$`,
  'i',
);
const DID = new RegExp(
  `^(?:did|does|has|have|had|is) (.{2,80}?) ${MARKED}${NO_NOUN}(${SPEECH})\\b(.*)$`,
  'i',
);
const WORDS_OF =
  /^(?:what (?:is|was|were|are)|what['’]s) (.{2,80}?)['’](?:s)? (?:view|views|opinion|position|stance|comment|comments|reaction|response|words|message|statement|argument|criticism|warning|take)s? (?:on|of|about|to|regarding|over|towards?)\b(.*)$/i;
const QUOTES_BY =
  /^(?:quotes?|quotations?|statements?|comments?|words) (?:by|from|of) (.{2,80}?)(?: (?:on|about|regarding) (.*))?$/i;
const WHO_SAID = new RegExp(`^who (?:else )?(?:has |had |have )?(?:${SAID})\\b(.*)$`, 'i');
const IDENTITY =
  /^(?:who(?:['’]s| is| was| are| were)|tell me (?:more )?about|what do (?:you|we) know about|what is known about) (.{2,80}?)$/i;
/** What there is on something, as people ask for a summary. */
const SUMMARY = [
  /^(?:tl;?\s?dr|tldr|summary|sum up|summari[sz]e|the gist|gist|recap|catch me up|brief me|an? (?:overview|summary|recap))\b[\s,:;-]*(.*)$/i,
  /^(?:(?:can|could) you )?(?:please )?(?:give me|give us|i (?:want|need)|show me) (?:an? |the )?(?:short |quick |brief )*(?:tl;?\s?dr|tldr|summary|overview|recap|gist)\b(.*)$/i,
  /^what(?:['’]?s| is| was) (?:the latest|the news|happening|going on|up|new)\b(?: (?:right now|now|currently|today|lately))?(?= (?:in|on|at|with|about|from|around|regarding)\b)(.*)$/i,
  /^(?:what(?:['’]?s| is) the )?latest (?=(?:in|on|with|about|from)\b)(.*)$/i,
];
const DEFINITION = /^what(?:['’]s| is| are| was| were) ((?:an? |the )?(?:[^\s]+ ){0,2}[^\s]+)$/i;
/** "What is Ana Keba's job?", "What does she do for a living?": who somebody is. */
const OCCUPATIONS = [
  /^what(?:['’]?s| is| was) (.{2,80}?)(?:['’]s?|s) (?:job|occupation|profession|role|position|post|title|day job)$/i,
  /^what (?:does|did) (.{2,80}?) do (?:for (?:a living|work)|as a job)$/i,
];
/** "Who was the keeper before Keba?", "Who is the judge in the bridge case?": asks for another than is named. */
const ASKS_FOR_ANOTHER =
  /\s(?:before|after)\s|\sin (?:the|this|that) .*\b(?:case|trial|match|film|play|final|race|dispute|row)$/i;
/** "Who is married to X", "who was accused of it": asks for another than is named. */
const RELATION =
  /^(?:married|engaged|related|opposed|accused|suspected|blamed|replaced|behind|against|running|standing|leading|suing|responsible|paying)\b/i;
/** Nobody asks at greater length; bounds what the patterns look at. */
const LONGEST = 400;
const FILLER =
  /^\s*(?:(?:about|of|on|in|at|from|that|to|regarding|concerning|over|with|as|by|in response to)\b\s*)+/i;

/** The shape of a question in English; `other` where it has none of these. */
export function questionShape(words: string): QuestionShape {
  const question = words
    .slice(0, LONGEST)
    .replace(/[?!.\s]{1,20}$/, '')
    .trim();
  for (const pattern of SUMMARY) {
    const topic = pattern.exec(question)?.[1];
    if (topic !== undefined) return { kind: 'summary', topic: topicOf(topic) };
  }
  const whoSaid = WHO_SAID.exec(question);
  if (whoSaid !== null) return { kind: 'who-said', topic: topicOf(whoSaid[1]) };
  for (const pattern of [WHAT_DID, DID]) {
    const [, who = '', verb = '', topic] = pattern.exec(question) ?? [];
    if (who.trim() === '') continue;
    const told = isPlain(verb.toLowerCase()) ? {} : { verb: verb.split(' ')[0] ?? verb };
    return { kind: 'said', who: who.trim(), topic: topicOf(topic), ...told };
  }
  for (const pattern of [WORDS_OF, QUOTES_BY]) {
    const [, who = '', topic] = pattern.exec(question) ?? [];
    if (who.trim() !== '') return { kind: 'said', who: who.trim(), topic: topicOf(topic) };
  }
  const identity = IDENTITY.exec(question)?.[1];
  if (identity !== undefined && !RELATION.test(identity) && !ASKS_FOR_ANOTHER.test(identity))
    return { kind: 'identity', who: identity.trim(), topic: '' };
  for (const pattern of OCCUPATIONS) {
    const who = pattern.exec(question)?.[1];
    if (who !== undefined) return { kind: 'identity', who: who.trim(), topic: '' };
  }
  const defined = DEFINITION.exec(question)?.[1];
  if (defined !== undefined && !/\b(?:of|in|on|at|for|to|from|by|about|with)\b/i.test(defined)) {
    return { kind: 'definition', who: defined, topic: '' };
  }
  return { kind: 'other', topic: '' };
}

function topicOf(rest: string | undefined): string {
  return (rest ?? '').replace(FILLER, '').trim();
}

function asksForWords({ features }: SpeechVerb): boolean {
  return features.has('plain') || features.has('tells');
}

function tellsWords(verb: SpeechVerb): boolean {
  const { features } = verb;
  const isToHearer = features.has('hearer') && !features.has('plain');
  return asksForWords(verb) && !isToHearer && !features.has('asks') && !features.has('thinks');
}

function isNounToo({ features }: SpeechVerb): boolean {
  return features.has('noun');
}

/** That somebody spoke, and no more. */
function isPlain(verb: string): boolean {
  return hasFeature(verb, 'plain') || REACTING.has(verb);
}
