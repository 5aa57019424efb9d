import type { Chunk } from '../../chunk.ts';
import { headOf, isHead, isPersonName, isPersonNoun, openingSubject } from './noun-heads.ts';

/** Chunks looked at. */
const REACH = 40;

/** "Vega, a doctor at the Harbour Clinic, said": the name before the aside that ends at `comma`. */
export function asideOwner(chunks: readonly Chunk[], comma: number): number | undefined {
  // "the agency's director, Ana Vega, said": the aside is the name.
  if (
    isPersonName(chunks[comma - 1]) &&
    chunks[comma - 2]?.kind === 'comma' &&
    (isPersonNoun(chunks, comma - 3) || isUnknownOffice(chunks, comma - 3))
  )
    return comma - 1;
  const opening = openingSubject(chunks, comma);
  if (opening !== undefined) return opening;
  let best: number | undefined;
  for (let at = comma - 1; at > 0 && comma - at < REACH; at--) {
    const kind = chunks[at]?.kind;
    if (kind === 'mark' || kind === 'quotation') break;
    if (kind !== 'comma' && kind !== 'dash') continue;
    const owner = chunks[at - 1];
    if (!isHead(owner)) continue;
    const head = headOf(chunks, at - 1);
    best ??= head;
    const opens = chunks[head - 1];
    if (
      owner?.kind === 'name' ||
      opens === undefined ||
      opens.kind === 'comma' ||
      opens.kind === 'conjunction'
    )
      return head;
  }
  return best;
}

/** "The RDC, Mr Ana Vega, said": letters or a foreign word for an office, with which the sentence opens. */
function isUnknownOffice(chunks: readonly Chunk[], at: number): boolean {
  const [office, name] = [chunks[at], chunks[at + 2]];
  if (at !== 0 || office?.kind !== 'name' || office.nameKind === 'person' || office.nameKind === 'place')
    return false;
  return name?.kind === 'name' && name.nameKind === 'person' && !office.isPossessive;
}
