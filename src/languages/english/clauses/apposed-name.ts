import { type Chunk, isNounPhrase } from '../../chunk.ts';
import { FIRMS } from '../words/firms.ts';

/** An office is seldom longer: "the mayor of Portsea and the islands". */
const LONGEST_OFFICE = 10;

/**
 * Where the name of the holder stands behind an office at `at` and a comma: "the mayor of Portsea, Ana Keba, said"; undefined where what
 * stands there is no name of one person, or goes on to name others ("the mayor, Ana Keba and two clerks").
 */
export function apposedName(chunks: readonly Chunk[], at: number): number | undefined {
  const office = chunks[at];
  if (office?.kind !== 'nominal' || office.head !== 'person' || office.isPlural || office.isPossessive)
    return undefined;
  let comma = at + 1;
  // "The skipper cut the rope and freed Ana Keba": a verb, and no part of the office.
  if (chunks[comma]?.kind === 'word') return undefined;
  while (comma - at < LONGEST_OFFICE && belongsToOffice(chunks, comma)) {
    if (closesOffice(chunks, comma)) return comma;
    comma++;
  }
  const name = chunks[comma + 1];
  // "the chair, Ana Vega of Portsea, said"
  const isFrom = chunks[comma + 2]?.kind === 'preposition' && chunks[comma + 3]?.kind === 'name';
  const end = chunks[isFrom ? comma + 4 : comma + 2];
  if (chunks[comma]?.kind !== 'comma' || name?.kind !== 'name' || name.isPossessive) return undefined;
  const isOwnedBy = comma === at + 1 && name.nameKind === 'body' && FIRMS.has(office.lower);
  if (name.nameKind !== 'person' && name.nameKind !== 'unknown' && !isOwnedBy) return undefined;
  const isEnd =
    end === undefined ||
    end.kind === 'mark' ||
    end.kind === 'comma' ||
    end.kind === 'quotation' ||
    end.kind === 'colon' ||
    end.kind === 'dash' ||
    end.kind === 'cue';
  return isEnd ? comma + 1 : undefined;
}

/** "of Portsea", "for trade and the islands": what stands between an office and the comma behind it, without any verb. */
function belongsToOffice(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk === undefined) return false;
  if (chunk.kind === 'preposition' || chunk.kind === 'determiner' || chunk.kind === 'conjunction')
    return true;
  if (chunk.kind === 'word' || chunk.kind === 'number') return true;
  return isNounPhrase(chunk) && chunk.kind !== 'pronoun';
}

/** "the minister for inland waters Ana Keba": a name right behind what the office is for, without a comma. */
function closesOffice(chunks: readonly Chunk[], at: number): boolean {
  const [before, name] = [chunks[at - 1], chunks[at]];
  if (name?.kind !== 'name' || name.isPossessive || chunks[at - 2]?.kind === 'comma') return false;
  const isBehindWords = before?.kind === 'word' || (before?.kind === 'name' && before.nameKind !== 'person');
  return (
    isBehindWords && (name.nameKind === 'person' || (name.nameKind === 'unknown' && before.kind === 'word'))
  );
}
