import type { ReadingProblem } from './article-reader.ts';
import { encodeWindows1252 } from './decode-windows-1252.ts';
import { inert } from './inert.ts';

export interface MendedText {
  readonly text: string;
  /** Where it looks as if more was to be mended, and it is not certain. */
  readonly problems: readonly ReadingProblem[];
}

/** Letters of Windows-1252 at 0x80 to 0xBF, where UTF-8 has the later bytes of a character; the unused places are control characters. */
const LATER = '[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const SEQUENCE = new RegExp(`[Â-ß]${LATER}|[à-ï]${LATER}{2}|[ð-ô]${LATER}{3}`, 'g');
/** What may come out: letters of Latin scripts, signs of prose and pictures. “à « mot »” with blanks that do not break is three such bytes, too, and no text. */
const MEANT =
  /^(?:[\u00a0-\u024f]|[\u2010-\u203a]|[\u20ac\u2122\u2026\ufeff]|\p{Extended_Pictographic}|\ufe0f)$/u;
/** Alone it could be meant: “Â°” and “Â»” are the end of a word in capitals and its mark. */
const WEAK = /^Â/;
const BESIDE_ASCII = /[^\0-\x7f]/;
/** More places than these are not named one by one. */
const MOST_PROBLEMS = 3;

/**
 * Mends text that was UTF-8, was read as Windows-1252 and was saved so (“â€œ” for an opening mark, “Ã±” for ñ), line by line: where all that a
 * line has beside ASCII makes sense when it is read back, and something in it could hardly be meant, it is certain; where only some does, the
 * line stays as it is and is named. After the way in which ftfy decides (Speer 2019). Linear.
 */
export function mendTwiceDecoded(text: string): MendedText {
  SEQUENCE.lastIndex = 0;
  if (!SEQUENCE.test(text)) return { text, problems: [] };
  const problems: ReadingProblem[] = [];
  const readings = text.split('\n').map(mendLine);
  const isCertain = readings.some(({ kind }) => kind === 'certain');
  const lines = readings.map((reading, index) => {
    if (reading.kind === 'doubtful' && problems.length < MOST_PROBLEMS) {
      const message = `“${inert(reading.sequence)}” looks like text that was decoded twice, and it is not certain of what; save the file in UTF-8 from its source`;
      problems.push({ line: index + 1, message });
    }
    return reading.kind === 'certain' || (reading.kind === 'weak' && isCertain)
      ? reading.mended
      : reading.line;
  });
  return { text: lines.join('\n'), problems };
}

type LineReading =
  | { readonly kind: 'sound'; readonly line: string }
  /** `weak` could be meant as it stands, and is not where another line of the file is certain. */
  | { readonly kind: 'certain' | 'weak'; readonly line: string; readonly mended: string }
  | { readonly kind: 'doubtful'; readonly line: string; readonly sequence: string };

function mendLine(line: string): LineReading {
  let strong: string | undefined;
  let rest = '';
  let from = 0;
  const mended = line.replace(SEQUENCE, (sequence, at: number) => {
    const meant = readBack(sequence);
    if (meant === undefined) return sequence;
    if (!WEAK.test(sequence)) strong ??= sequence;
    rest += line.slice(from, at);
    from = at + sequence.length;
    return meant;
  });
  if (mended === line) return { kind: 'sound', line };
  if (!BESIDE_ASCII.test(rest + line.slice(from)))
    return { kind: strong === undefined ? 'weak' : 'certain', line, mended };
  return strong === undefined ? { kind: 'sound', line } : { kind: 'doubtful', line, sequence: strong };
}

/** The character of which these letters are the bytes; undefined where they are of none that a text would have. */
function readBack(sequence: string): string | undefined {
  const bytes = encodeWindows1252(sequence);
  if (bytes === undefined) return undefined;
  try {
    const character = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return MEANT.test(character) ? character : undefined;
  } catch {
    // A TypeError: these bytes are no UTF-8, so the letters are meant as they stand.
    return undefined;
  }
}
