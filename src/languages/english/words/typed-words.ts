/**
 * How chat spells small words, each with what it stands for: shortenings, and contractions without their apostrophe. From general knowledge.
 * Not here: what is a word of its own ("were", "wont", "ill"), slips of the finger, which are mended by the words of the coverage, and nouns.
 */
const TYPED = `
  wat what|wut what|wot what|wht what|whats what's|wats what's|whos who's|hows how's|wheres where's|whens when's|whys why's
  wen when|wher where|hw how|didnt didn't|doesnt doesn't|dont don't|isnt isn't|wasnt wasn't|arent aren't|werent weren't
  hasnt hasn't|havent haven't|hadnt hadn't|couldnt couldn't|wouldnt wouldn't|shouldnt shouldn't|cant can't
  thats that's|theres there's|hes he's|shes she's|theyre they're|youre you're|ive i've|im i'm
  abt about|bout about|n and|nd and|r are|u you|ur your|w with|w/ with|b4 before|bc because|bcuz because|cuz because|coz because|cos because
  hwo how|woh who|waht what|whta what|wath what|wich which|whcih which|wehn when|whne when|taht that|hte the|tehy they|thier their
  avg average|approx approximately|dept department|info information|mins minutes|hrs hours|yr year|yrs years|mtg meeting|intl international
  thru through|tho though|ppl people|govt government|gov government|pm prime minister|prez president|smth something|sth something
  sb somebody|wanna want to|gonna going to|gotta have to|dis this|dat that|dem them|da the|teh the`;

export const TYPED_WORDS: ReadonlyMap<string, string> = new Map(
  TYPED.trim()
    .split(/[|\n]/)
    .map((entry) => {
      const [typed = '', ...meant] = entry.trim().split(' ');
      return [typed, meant.join(' ')] as const;
    }),
);

/** What chat puts into a question and means nothing by. */
export const TYPED_AWAY: readonly string[] =
  'rn pls plz lol lmao omg btw fyi tbh imo imho idk smh ty thx tysm asap bro dude mate fam'.split(' ');
