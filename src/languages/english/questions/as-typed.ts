import { TYPED_AWAY, TYPED_WORDS } from '../words/typed-words.ts';

const AWAY: ReadonlySet<string> = new Set(TYPED_AWAY);
/** A greeting, a name for whoever is spoken to and a wish, in front of a question. */
const BEFORE =
  /^(?:(?:hey|hi|hello|yo|ok|okay|so|um+|uh+|well|please|pls|plz|quick question)\b[\s,!.:–-]*(?:(?:there|bot|all|guys|everyone)\b[\s,!.:–-]*)?)+(?=\S)/i;
const WISH =
  /^(?:(?:can|could|would) you (?:please )?tell me|(?:please )?tell me(?! (?:more )?about)|do you know|does any(?:one|body) know|any(?:one|body) know|i(?:['’]?d| would) like to know|i want to know|i wonder|just wondering)\b[\s,:]*(?=(?:who|whom|whose|what|which|when|where|why|how|if|whether)\b)/i;
const WORD = /[\p{L}\p{N}'’/]+/gu;

/** A question as people type it in a chat, in the words that it stands for: "wat did she say abt it rn" asks "what did she say about it". */
export function asTyped(typed: string): string {
  const bare = typed.trim().replace(BEFORE, '').replace(WISH, '');
  return bare
    .replace(WORD, (word, at: number) => {
      const lower = word.toLowerCase();
      // "US", "PM" and the N of "N Korea" mean what they say, and so does "3 pm".
      if (word === word.toUpperCase() || /\d\s?$/.test(bare.slice(0, at))) return word;
      if (AWAY.has(lower)) return '';
      const meant = TYPED_WORDS.get(lower);
      if (meant === undefined) return word;
      return word === lower ? meant : meant.charAt(0).toUpperCase() + meant.slice(1);
    })
    .replace(/\s+/g, ' ')
    .trim();
}
