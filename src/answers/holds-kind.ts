import type { Word } from './analyse-words.ts';
import type { AnswerKind } from './answer.ts';

const TIMES =
  /\b(?:(?:1\d|20)\d\d|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|tomorrow|centur(?:y|ies)|ago|decades?|(?:last|next|this|earlier|later|same) (?:week|month|year|day|morning|afternoon|evening|night|weekend|spring|summer|autumn|winter)|months?|weeks?|a\.?m\.?|p\.?m\.?|o['’]clock|may \d|\d may|in may|midnight|noon|dawn)\b/i;
const NUMBERS =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|third|quarter|once|twice|several|many|few|none|both|per ?cent)\b/i;
const REASONS =
  /\b(?:because|since|due to|owing to|so that|in order to|as a result|thanks to|caus(?:e|es|ed|ing)|reasons?|led to|result(?:s|ed|ing)? (?:in|of|from)|after|for fear|attributed|therefore|hence|thus|response to|to (?:avoid|prevent|help|make|protect|allow|stop|reduce|keep|get|save|ensure|give))\b/i;
/** Before a capitalised word, words of place. */
const PLACE_WORDS =
  /^(?:in|at|near|from|to|into|across|around|outside|inside|through|towards?|within|throughout|on)$/i;

/** Whether a sentence holds the kind of thing that is asked for, other than the question's own words. */
export function holdsKind(
  kind: AnswerKind,
  text: string,
  words: readonly Word[],
  asked: ReadonlySet<string>,
): boolean {
  switch (kind) {
    case 'time':
      return TIMES.test(withoutAsked(text, words, asked));
    case 'number':
      return NUMBERS.test(withoutAsked(text, words, asked));
    case 'reason':
      return REASONS.test(text);
    case 'person':
      return words.some((word, at) => isNewName(word, at, words, asked));
    case 'place':
      return words.some(
        (word, at) => isNewName(word, at, words, asked) && PLACE_WORDS.test(placeWordBefore(words, at)),
      );
    case 'quotation':
    case 'profile':
    case 'passage':
      return true;
  }
}

/** A capitalised word that the question does not have; the first of a sentence is capitalised anyway, unless another follows. */
function isNewName(
  { isCapital, term }: Word,
  at: number,
  words: readonly Word[],
  asked: ReadonlySet<string>,
): boolean {
  if (!isCapital || term === '' || asked.has(term)) return false;
  return at > 0 || words[1]?.isCapital === true;
}

/** The word before a name, "the" and other capitalised words skipped: "in the Gulf", "at Camp David". */
function placeWordBefore(words: readonly Word[], at: number): string {
  let before = at - 1;
  while (before >= 0 && at - before < 4) {
    const word = words[before];
    if (word === undefined || (!word.isCapital && word.text !== 'the')) break;
    before--;
  }
  return words[before]?.text ?? '';
}

/** The question's own date or number is no answer to it. */
function withoutAsked(text: string, words: readonly Word[], asked: ReadonlySet<string>): string {
  let kept = '';
  let from = 0;
  for (const { start, end, term } of words) {
    if (term === '' || !asked.has(term)) continue;
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}
