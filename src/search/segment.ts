/** A segment's places fit in 16 bits. */
export const SEGMENT_DOCUMENTS = 65_536;
/** A count stands in a byte. */
export const LARGEST_COUNT = 255;

/**
 * The terms of up to 65,536 documents, in their order: document `d` of the segment holds those from `starts[d]` up to
 * `starts[d + 1]`. A term's number is `high << 16 | low` at the same place: three bytes an occurrence, for 16 million terms.
 */
export interface TermStream {
  readonly low: Uint16Array;
  readonly high: Uint8Array;
  readonly starts: Uint32Array;
  readonly documents: number;
}

/**
 * Postings of one segment: term `t` stands in the documents `documents[offsets[t]]` up to `documents[offsets[t + 1]]`
 * (ascending, counted from the segment's first), as often as `counts` says at the same places. Three bytes a posting.
 */
export interface Postings {
  readonly offsets: Uint32Array;
  readonly documents: Uint16Array;
  readonly counts: Uint8Array;
}

/**
 * Turns a stream around by counting sort: one pass counts the documents of each term, one puts each document in its place.
 * Time and memory grow with the stream and `termCount`. More than 255 occurrences in one document count as 255.
 */
export function buildPostings(stream: TermStream, termCount: number): Postings {
  const offsets = countDocuments(stream, termCount);
  const total = offsets[termCount] ?? 0;
  const documents = new Uint16Array(total);
  const counts = new Uint8Array(total);
  const next = offsets.slice(0, termCount);
  for (let document = 0; document < stream.documents; document++) {
    const end = stream.starts[document + 1] as number;
    for (let at = stream.starts[document] as number; at < end; at++) {
      const term = ((stream.high[at] as number) << 16) | (stream.low[at] as number);
      const place = next[term] as number;
      const last = place - 1;
      if (last >= (offsets[term] as number) && documents[last] === document) {
        const count = counts[last] as number;
        if (count < LARGEST_COUNT) counts[last] = count + 1;
      } else {
        documents[place] = document;
        counts[place] = 1;
        next[term] = place + 1;
      }
    }
  }
  return { offsets, documents, counts };
}

/** For each term, where its postings begin, and after the last term their total. */
function countDocuments(stream: TermStream, termCount: number): Uint32Array {
  const offsets = new Uint32Array(termCount + 1);
  const lastSeen = new Int32Array(termCount).fill(-1);
  for (let document = 0; document < stream.documents; document++) {
    const end = stream.starts[document + 1] as number;
    for (let at = stream.starts[document] as number; at < end; at++) {
      const term = ((stream.high[at] as number) << 16) | (stream.low[at] as number);
      if (lastSeen[term] === document) continue;
      lastSeen[term] = document;
      offsets[term + 1] = (offsets[term + 1] as number) + 1;
    }
  }
  for (let term = 0; term < termCount; term++) {
    offsets[term + 1] = (offsets[term + 1] as number) + (offsets[term] as number);
  }
  return offsets;
}
