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

/** A question about two, asked for each of them; undefined where no two names are joined. */
export function jointSubjects(
  question: string,
): readonly { readonly name: string; readonly question: string }[] | undefined {
  const bare = question.replace(/[?!.\s]+$/, '');
  const found = CAPITALS.exec(bare) ?? SMALL.exec(bare);
  if (found === null) return undefined;
  const [joint, one = '', other = ''] = found;
  const agreed = AGREE.exec(bare.slice(found.index + joint.length));
  return [one, other].map((name) => ({
    name,
    question:
      agreed === null
        ? bare.slice(0, found.index) + name + bare.slice(found.index + joint.length)
        : `What did ${name} say about ${agreed[1] ?? ''}`,
  }));
}
