import { fold } from '../../text/fold.ts';
import type { LanguageFollowUps } from '../language-follow-ups.ts';

/** Names that end so take "the", also where an article happens not to say it: "a Harbour Office spokeswoman". */
const INSTITUTIONS =
  /(?:agency|army|association|bank|commission|committee|council|court|department|government|house|kingdom|ministry|nations|office|party|police|states|union)$/i;

/** How the bot offers English questions to ask next. */
export const englishFollowUps: LanguageFollowUps = {
  whoIs: (name) => `Who is ${name}?`,
  whatSaid: (name, topic) =>
    topic === undefined ? `What did ${name} say?` : `What did ${name} say about ${topic}?`,
  nounAfter(before, word) {
    switch (before.toLowerCase()) {
      case 'the':
        return `the ${word}`;
      case 'about':
        return word;
      default:
        return undefined;
    }
  },
  bodyIn(name, text) {
    // "Rebels" is no name either.
    const isCommon = name.charAt(0) === name.charAt(0).toLowerCase() || INSTITUTIONS.test(name);
    return isCommon || fold(text).includes(`the ${fold(name)}`) ? `the ${name}` : name;
  },
};
