import type { Token } from '../../../text/tokenize.ts';
import type { NameChunk, NominalChunk } from '../../chunk.ts';
import type { FoundName } from '../../found-name.ts';
import type { TokenView } from '../../token-view.ts';
import { isPlural } from '../inflect-noun.ts';
import { BODY_NOUNS } from '../words/body-nouns.ts';
import { isNational } from '../words/demonyms.ts';
import { functionWord } from '../words/function-words.ts';
import { isPersonNoun } from '../words/person-nouns.ts';

/** "Harbour Minister Ana Vega", "Vega's" */
export function nameChunk(view: TokenView, from: number, found: FoundName, name: number): NameChunk {
  const start = view.tokens[from]?.start ?? 0;
  const last = view.tokens[found.last];
  return {
    start,
    end: last?.end ?? start,
    kind: 'name',
    lower: last?.lower ?? '',
    name,
    nameKind: found.kind,
    isApposed: isApposed(view, found),
    isPossessive: last?.isPossessive === true,
  };
}

/** "the UN Ana Vega": no office stands between the body and the name. */
function isApposed({ tokens }: TokenView, { runFirst, first, kind }: FoundName): boolean {
  if (kind !== 'person' || runFirst === first) return false;
  for (let at = runFirst; at < first; at++) if (isPersonNoun(tokens[at]?.lower ?? '')) return false;
  return true;
}

/** "the former governor", "Vega's campaign", "his letter" */
export function nominal(
  view: TokenView,
  from: number,
  head: number,
  name: number,
  possessor: string | undefined,
): NominalChunk {
  const first = view.tokens[from];
  const last = view.tokens[head];
  const start = first?.start ?? 0;
  const lower = last?.lower ?? '';
  const found = name >= 0 ? view.names[name] : undefined;
  const isOwner =
    found !== undefined &&
    (found.kind === 'person' || found.kind === 'unknown' || view.tokens[found.last]?.isPossessive === true);
  const isNamed = found !== undefined && found.last < head;
  return {
    start,
    end: last?.end ?? start,
    kind: 'nominal',
    lower,
    head:
      isPersonNoun(lower) || (first?.lower === 'the' && isNational(lower))
        ? 'person'
        : isBodyNoun(last)
          ? 'body'
          : 'document',
    isPlural: isPlural(lower),
    isDefinite:
      first !== undefined &&
      (first.lower === 'the' ||
        possessor !== undefined ||
        isNamed ||
        // "A force spokesman" begins a sentence; "Police Commissioner" is an office.
        (first.isCapital && functionWord(first.lower) !== 'determiner')),
    isPossessive: last?.isPossessive === true,
    isOwned: (isNamed && isOwner) || hasOwner(view, from, head),
    ...(isNamed ? { name } : {}),
    ...(possessor === undefined ? {} : { possessor }),
  };
}

/** "the ad's narrator" */
function hasOwner({ tokens }: TokenView, from: number, head: number): boolean {
  for (let at = from; at < head; at++) if (tokens[at]?.isPossessive === true) return true;
  return false;
}

/** "court records", "the mail" are no bodies; "The Record" and "the Mail" may be. */
function isBodyNoun(token: Token | undefined): boolean {
  return token !== undefined && BODY_NOUNS.has(token.lower) && (token.isCapital || !PAPERS.has(token.lower));
}

const PAPERS = new Set(
  'chronicle examiner foods globe mail mirror observer pictures post records register review streets telegraph times tribune'.split(
    ' ',
  ),
);
