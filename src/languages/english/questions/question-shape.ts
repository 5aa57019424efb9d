import type { QuestionShape } from '../../language-questions.ts';

const SPEECH =
  'say|says|said|saying|tell|told|think|claim|claimed|warn|warned|argue|argued|announce|announced|suggest|suggested|insist|insisted|respond|responded|react|reacted|reply|replied|comment|commented|add|added|believe|explain|explained|state|stated|promise|promised|demand|call for|called for|describe|described|call|called|criticise|criticize|criticised|urge|urged|declare|declared|mention|quoted|feel';
const MARKED = '(?:exactly |really |actually |ever |also )?';

const WHAT_DID = new RegExp(
  `^(?:what|how)(?: else| exactly)? (?:did|does|do|has|have|had|is|was|were|are) (.{2,80}?) ${MARKED}(${SPEECH})\\b(.*)$`,
  'i',
);
const DID = new RegExp(`^(?:did|does|has|have|had|is) (.{2,80}?) ${MARKED}(${SPEECH})\\b(.*)$`, 'i');
/** That somebody spoke, and no more. */
const PLAIN_SPEECH =
  /^(?:say|says|said|saying|tell|told|think|add|added|comment|commented|mention|quoted|feel|believe|state|stated|respond|responded|react|reacted|reply|replied|call|called|describe|described)$/i;
const WORDS_OF =
  /^(?:what (?:is|was|were|are)|what['’]s) (.{2,80}?)['’](?:s)? (?:view|views|opinion|position|stance|comment|comments|reaction|response|words|message|statement|argument|criticism|warning|take)s? (?:on|of|about|to|regarding|over|towards?)\b(.*)$/i;
const QUOTES_BY =
  /^(?:quotes?|quotations?|statements?|comments?|words) (?:by|from|of) (.{2,80}?)(?: (?:on|about|regarding) (.*))?$/i;
const WHO_SAID =
  /^who (?:else )?(?:has |had |have )?(?:said|says|told|claimed|warned|argued|insisted|described|called|accused|promised|declared|complained|demanded|suggested)\b(.*)$/i;
const IDENTITY =
  /^(?:who(?:['’]s| is| was| are| were)|tell me (?:more )?about|what do (?:you|we) know about|what is known about) (.{2,80}?)$/i;
const DEFINITION = /^what(?:['’]s| is| are| was| were) ((?:an? |the )?(?:[^\s]+ ){0,2}[^\s]+)$/i;
/** "Who is married to X", "who was accused of it": asks for another than is named. */
const RELATION =
  /^(?:married|engaged|related|opposed|accused|suspected|blamed|replaced|behind|against|running|standing|leading|suing|responsible|paying)\b/i;
/** Nobody asks at greater length; bounds what the patterns look at. */
const LONGEST = 400;
const FILLER = /^\s*(?:(?:about|of|on|that|to|regarding|concerning|over|with|as|by|in response to)\b\s*)+/i;

/** The shape of a question in English; `other` where it has none of these. */
export function questionShape(words: string): QuestionShape {
  const question = words
    .slice(0, LONGEST)
    .replace(/[?!.\s]{1,20}$/, '')
    .trim();
  const whoSaid = WHO_SAID.exec(question);
  if (whoSaid !== null) return { kind: 'who-said', topic: topicOf(whoSaid[1]) };
  for (const pattern of [WHAT_DID, DID]) {
    const [, who = '', verb = '', topic] = pattern.exec(question) ?? [];
    if (who.trim() === '') continue;
    const told = PLAIN_SPEECH.test(verb) ? {} : { verb: verb.split(' ')[0] ?? verb };
    return { kind: 'said', who: who.trim(), topic: topicOf(topic), ...told };
  }
  for (const pattern of [WORDS_OF, QUOTES_BY]) {
    const [, who = '', topic] = pattern.exec(question) ?? [];
    if (who.trim() !== '') return { kind: 'said', who: who.trim(), topic: topicOf(topic) };
  }
  const identity = IDENTITY.exec(question)?.[1];
  if (identity !== undefined && !RELATION.test(identity))
    return { kind: 'identity', who: identity.trim(), topic: '' };
  const defined = DEFINITION.exec(question)?.[1];
  if (defined !== undefined && !/\b(?:of|in|on|at|for|to|from|by|about|with)\b/i.test(defined)) {
    return { kind: 'definition', who: defined, topic: '' };
  }
  return { kind: 'other', topic: '' };
}

function topicOf(rest: string | undefined): string {
  return (rest ?? '').replace(FILLER, '').trim();
}
