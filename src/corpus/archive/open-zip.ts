import { unzipSync } from 'fflate';

export type OpenedZip =
  | { readonly kind: 'opened'; readonly entries: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'refused'; readonly why: string };

/** More than any article or book has; what says it has more is made to fill the memory. In bytes, unpacked, all together. */
const MOST_BYTES = 30_000_000;
const MOST_ENTRIES = 5_000;

class TooLarge extends Error {}

/**
 * The entries of a zip archive whose names are wanted, unpacked. No entry gets more room than the archive says it needs, and all together no more
 * than 30 MB. An archive in it is not opened. `what` names the file in the message: “Word document”.
 */
export function openZip(bytes: Uint8Array, what: string, isWanted: (name: string) => boolean): OpenedZip {
  let room = MOST_BYTES;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count++;
        if (count > MOST_ENTRIES) throw new TooLarge();
        if (!isWanted(name)) return false;
        room -= originalSize;
        if (room < 0) throw new TooLarge();
        return true;
      },
    });
    return { kind: 'opened', entries: new Map(Object.entries(files)) };
  } catch (error) {
    if (error instanceof TooLarge) {
      return {
        kind: 'refused',
        why: `it unpacks to more than ${MOST_BYTES / 1_000_000} MB of text; split it into smaller files`,
      };
    }
    // Whatever the library finds wrong is wrong with the archive.
    return { kind: 'refused', why: `it is no ${what} or a damaged one; open it and save it again` };
  }
}
