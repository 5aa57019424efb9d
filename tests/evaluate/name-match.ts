const TITLES = new Set(
  `mr mrs ms mx miss dr sir dame lord lady baroness baron prof professor sen senator senators rep reps representative congressman
  congresswoman president vice-president vice prime premier minister mayor governor gov judge justice chief coach capt captain
  sgt sergeant cpl const constable lt lieutenant gen general col colonel adm admiral maj major rev reverend fr pastor rabbi
  imam bishop archbishop pope king queen prince princess duke duchess secretary chancellor mp mpp mla coun councillor
  councilor commissioner ambassador attorney speaker the a an former ex-president then`
    .trim()
    .split(/\s+/),
);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'md', 'phd', 'mp', 'esq', 'qc', 'kc']);

/** A name's words for comparing: no titles, suffixes, accents, brackets or case. */
export function bareName(name: string): readonly string[] {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[‘’`]/g, "'")
    .replace(/\([^)]*\)/g, ' ')
    .replace(/'s(?=\W|$)/g, '')
    .replace(/[^\p{L}\p{N}'\-\s]/gu, ' ')
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/^['-]+|['-]+$/g, ''))
    .filter((word) => word !== '');
  while (words.length > 1 && TITLES.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && SUFFIXES.has(words.at(-1) ?? '')) words.pop();
  return words;
}

/**
 * Whether a predicted name is the labelled one: the same, its surname, or its end; of a list, any. A given name alone is not, unless the
 * article has no more. First names that are both written out must agree (“Chris” and “Christopher” do, “Chris” and “Chloe” do not), and so
 * must two middle initials, and two of Sr. and Jr.
 */
export function isSameName(gold: string | readonly string[], predicted: string): boolean {
  if (typeof gold !== 'string') return gold.some((one) => isSameName(one, predicted));
  const [wanted, given] = [bareName(gold), bareName(predicted)];
  if (wanted.length === 0 || given.length === 0) return false;
  if (differ(generationOf(gold), generationOf(predicted))) return false;
  if (differ(middleInitialOf(wanted), middleInitialOf(given))) return false;
  if (wanted.join(' ') === given.join(' ')) return true;
  if (wanted.length === 1) return given.at(-1) === wanted[0] || given[0] === wanted[0];
  if (given.length === 1) return wanted.at(-1) === given[0];
  const [short, long] = wanted.length <= given.length ? [wanted, given] : [given, wanted];
  if (short.join(' ') === long.slice(-short.length).join(' ')) return true;
  return wanted.at(-1) === given.at(-1) && areOneFirstName(wanted[0] ?? '', given[0] ?? '');
}

/** Whether both are known and not the same: “Roscoe Tilden” may be either of Sr. and Jr. */
function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function generationOf(name: string): string | undefined {
  return /\b(jr|sr|ii|iii|iv)\b\.?$/i.exec(name.trim())?.[1]?.toLowerCase();
}

function middleInitialOf(words: readonly string[]): string | undefined {
  const middle = words.length === 3 ? words[1] : undefined;
  return middle?.length === 1 ? middle : undefined;
}

/** An initial agrees with any name that begins so; names that are written out, with those of the same three letters. */
function areOneFirstName(one: string, other: string): boolean {
  const letters = one.length === 1 || other.length === 1 ? 1 : 3;
  return one.slice(0, letters) === other.slice(0, letters);
}
