import type { Language } from '../languages/language.ts';
import type { Span } from '../text/span.ts';
import type { ArticlePeople } from './article-people.ts';
import type { PassageView } from './passage-view.ts';

/** Who stands above or below a quotation that is a paragraph of its own. */
export interface Signature {
  readonly person: number;
  readonly span: Span;
}

/** "Ana Vega, head gardener, Harbour Lodge": a name, and who that is. */
const LONGEST = 16;

/**
 * In a list of voices, by the passage of each quotation, whose signature stands below it (“…” ¶ Ana Vega, gardener ¶ “…” ¶ Kofi Asante,
 * beekeeper) or above it, as the list begins. A quotation with one such line beside it and no list is left alone unless the line says what
 * the person is.
 */
export function findSignatures(
  views: readonly PassageView[],
  people: ArticlePeople,
  language: Language,
): ReadonlyMap<number, Signature> {
  const signatures = new Map<number, Signature>();
  const kinds = views.map((view) => kindOf(view, people, language));
  for (let at = 0; at < views.length; ) {
    let end = at;
    while (end < views.length && kinds[end] !== undefined && (end === at || kinds[end] !== kinds[end - 1]))
      end++;
    const isBelow = kinds[at] === 'words';
    for (let pair = at; pair + 1 < end; pair += 2) {
      const [words, line] = isBelow ? [views[pair], views[pair + 1]] : [views[pair + 1], views[pair]];
      const signature = line === undefined ? undefined : signatureIn(line, people);
      if (words === undefined || line === undefined || signature === undefined) continue;
      if (end - at > 2 || saysWho(line)) signatures.set(words.index, signature);
    }
    at = Math.max(end, at + 1);
  }
  return signatures;
}

type LineKind = 'words' | 'signature' | undefined;

function kindOf(view: PassageView, people: ArticlePeople, language: Language): LineKind {
  const { tokens, stretchOf, passage } = view;
  if (
    passage.kind === 'headline' ||
    passage.kind === 'caption' ||
    passage.kind === 'copyright' ||
    passage.kind === 'link'
  )
    return undefined;
  if (tokens.length > 0 && tokens.every((token, at) => (stretchOf[at] ?? -1) >= 0 || token.kind === 'mark'))
    return 'words';
  return isSignatureLine(view, language) && signatureIn(view, people) !== undefined ? 'signature' : undefined;
}

/** Begins with a name, holds no verb of speech, and does not end as a sentence does. */
function isSignatureLine({ tokens, stretchOf, names }: PassageView, language: Language): boolean {
  const last = tokens.at(-1);
  if (
    tokens.length > LONGEST ||
    last === undefined ||
    (last.kind === 'mark' && last.lower !== ':' && last.lower !== ')')
  )
    return false;
  if (names[0]?.runFirst !== 0 && !(names[0]?.runFirst === 1 && tokens[0]?.kind === 'mark')) return false;
  return tokens.every(
    ({ lower }, at) => (stretchOf[at] ?? -1) < 0 && language.speech.verbOf(lower) === undefined,
  );
}

function signatureIn({ index }: PassageView, people: ArticlePeople): Signature | undefined {
  const first = people.placed.get(index)?.[0];
  return first?.person === undefined ? undefined : { person: first.person, span: first.span };
}

/** "Ana Vega, head gardener" */
function saysWho({ tokens, names }: PassageView): boolean {
  return tokens[(names[0]?.last ?? -1) + 1]?.lower === ',';
}
