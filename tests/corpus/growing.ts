import { bytesOf } from './article-reader-contract.ts';

/** Files of any length that repeat a piece, as often as it takes. */
export function growing(
  units: Readonly<Record<string, string>>,
): Readonly<Record<string, (length: number) => Uint8Array>> {
  return Object.fromEntries(
    Object.entries(units).map(([what, unit]) => [
      what,
      (length: number) => bytesOf(unit.repeat(Math.ceil(length / unit.length)).slice(0, length)),
    ]),
  );
}
