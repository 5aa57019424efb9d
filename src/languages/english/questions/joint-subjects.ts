/** Two names that a question joins: the runs of capitalised words around "and", or two single words. */
const NAME = "(?:\\p{Lu}[\\p{L}'’.-]*(?: (?:of |the |al-|de |van |von |bin )?\\p{Lu}[\\p{L}'’.-]*){0,4})";
const OFFICE = '(?:the (?:\\p{L}+[- ]){0,3}\\p{L}+)';
const SIDE = `(?:${NAME}|${OFFICE})`;
const CAPITALS = new RegExp(
  `(?:\\b[Bb]oth )?(?<![\\p{L}-])(${SIDE}),? (?:and|&|or|vs\\.?|versus) (${SIDE})`,
  'u',
);
const SMALL = /(?:\bboth )?\b(\p{L}{3,}) (?:and|&|or) (\p{L}{3,})\b/u;
/** "Do A and B agree on C?" asks what each says of it. */
const AGREE =
  /\b(?:agrees?|agreed|disagrees?|disagreed|differ(?:s|ed)?|at odds|in agreement|divided|united|on the same page)\b ?(?:with each other |together )?(?:on|about|over)? ?(.*)$/iu;

/** "What do A and B want?" is told by what they say. */
const WANT =
  /^\s*(?:both )?(?:wants?|thinks?|believes?|feels?|hopes?|fears?|expects?) ?(?:about|of|for|on|that)? ?(.*)$/iu;
const OPENER =
  /^(?:who|whom|whose|what|which|when|where|why|how|do|does|did|have|has|had|are|is|was|were|will|would|can|could|should)\b/i;

/** A question about two, asked for each of them; undefined where no two names are joined. */
export function jointSubjects(
  question: string,
): readonly { readonly name: string; readonly question: string }[] | undefined {
  const bare = question.replace(/[?!.\s]+$/, '').replace(OPENER, (word) => word.toLowerCase());
  const found = CAPITALS.exec(bare) ?? SMALL.exec(bare);
  if (found === null) return undefined;
  const [joint, one = '', other = ''] = found;
  const rest = bare.slice(found.index + joint.length);
  const agreed = AGREE.exec(rest) ?? (/^what/.test(bare) ? WANT.exec(rest) : null);
  return [one, other].map((name) => ({
    name,
    question:
      agreed === null
        ? bare.slice(0, found.index) + name + rest
        : `What did ${name} say about ${agreed[1] ?? ''}`,
  }));
}
