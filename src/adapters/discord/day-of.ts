/** The first second of 2015, in milliseconds: where Discord's ids begin to count. */
const EPOCH = 1_420_070_400_000n;

/** The day in UTC on which Discord gave out an id, `2026-03-02`: that of the interaction or message itself, by nobody's clock but Discord's. */
export function dayOf(id: string): string | undefined {
  if (!/^\d{1,20}$/.test(id)) return undefined;
  return new Date(Number((BigInt(id) >> 22n) + EPOCH)).toISOString().slice(0, 10);
}
