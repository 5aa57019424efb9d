import type { SmallTalk } from '../../language-questions.ts';

const TO_WHOM =
  '(?: (?:there|all|everyone|everybody|bot|guys|folks|team|friend|mate|again|to you|you all|yall|so much|a lot|very much|a bunch|a million))*';
const GREETING = new RegExp(
  `^(?:(?:hi+|hey+|hello+|hiya|howdy|yo|sup|greetings|good (?:morning|afternoon|evening|day|night)|morning|evening|bye+|goodbye|see (?:you|ya)(?: later)?|cheers|welcome(?: back)?|happy \\w+|how are you(?: doing)?|how(?:'s| is| are) (?:it|things|everything|life|you)(?: going| doing)?|how do you do|how have you been|what's (?:up|new|good)|are you (?:there|ok(?:ay)?|awake|well)|you there|nice to meet you|i(?:'m| am) (?:bored|back|tired|fine|good|ok(?:ay)?))${TO_WHOM} ?)+(?:today|doing|now)?$`,
);
const THANKS = new RegExp(
  `^(?:(?:ok(?:ay)?|oh|great|nice|cool|awesome|perfect|good|well|wow|ah|lol|haha+|alright|right|yes|no|yep|nope|yeah|nah|sure|fine|thanks?|thank you|thankyou|thx|ty|many thanks|good (?:bot|job|answer|one|work|stuff)|well done|bad bot|nice (?:one|work|job|bot)|got it|i see|never ?mind|sorry|my bad|love (?:it|you|this)|i love (?:it|you|this)|you(?:'re| are) (?:great|awesome|the best|amazing|useless|wrong|right|funny)|(?:that|this|it) (?:was|is|'s) (?:\\w+ )?(?:helpful|great|useful|good|nice|perfect|wrong|all|it|cool|awesome|interesting|amazing)|that's (?:\\w+ )?(?:helpful|great|useful|good|nice|perfect|wrong|all|it|cool|awesome|interesting|amazing)|for (?:that|this|the help|your help|the answer|helping|everything))${TO_WHOM} ?)+$`,
);
const ABOUT_THE_BOT =
  /^(?:(?:please )?help(?: me)?(?: please| out)?|menu|commands?|info|start|test(?:ing)?|(?:so )?(?:who|what) (?:are|r) you|who (?:made|built|created|wrote|runs) you|are you (?:an? )?(?:real|human|person|bot|robot|ai|alive|machine|llm|chatgpt|gpt|model|chatbot|language model|real person|human being|sentient)(?: or (?:an? )?\w+)?|what (?:can|do|could) (?:you|this bot|it) (?:do|know|answer|offer)(?: for me| about| here)?|what can i (?:ask|do|say)(?: you| here| about)?|what(?:'s| is) (?:this|your name|your job|your purpose|this bot)|how (?:do|does|can|should) (?:you|this|this bot|it|i) (?:work|use (?:this|you|it|this bot|the bot)|ask(?: you)?(?: questions?| something)?|start)|what (?:commands|questions) (?:are there|do you have|can i ask|do you answer|can you answer)|(?:can|could) you help(?: me)?|tell me (?:about yourself|a joke|something)|tell us a joke|say (?:something|hi|hello)|introduce yourself|do you (?:speak|understand) \w+|where do you get your (?:answers|information|news|data)(?: from)?)(?: please)?$/;

/** What somebody says to whoever is there and not of the news, the whole message: a greeting, thanks, or a question about the bot itself. */
export function smallTalk(typed: string): SmallTalk | undefined {
  const words = typed
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[^\p{L}\p{N}'\s]+/gu, ' ')
    .replace(/\b(how|what|who|that)s\b/g, "$1's")
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '' || words.length === LONGEST) return undefined;
  if (
    ABOUT_THE_BOT.test(words) ||
    ABOUT_THE_BOT.test(words.replace(/^(?:hi|hey|hello|ok|yo)(?: there| bot)? /, ''))
  )
    return 'help';
  if (GREETING.test(words)) return 'greeting';
  return THANKS.test(words) ? 'thanks' : undefined;
}

/** Longer messages say more than that. */
const LONGEST = 120;
