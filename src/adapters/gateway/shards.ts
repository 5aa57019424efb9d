/** Which of how many connections one process opens: all that Discord recommends, or these. */
export type Shards = 'auto' | { readonly ids: readonly number[]; readonly of: number };

export const SHARDS_WANTED = '“auto”, a number from 1 to 1000, or which of how many: 0-3/16';

/** Reads `auto`, how many connections there are, or which of how many: `0-3/16`, `0,2/4`; undefined for anything else. */
export function readShards(text: string): Shards | undefined {
  if (text === 'auto') return 'auto';
  const [, list = '', count = ''] = /^(?:([\d,-]+)\/)?(\d{1,4})$/.exec(text) ?? [];
  const of = Number(count);
  if (of < 1 || of > 1_000) return undefined;
  const ids = list === '' ? range(0, of - 1) : list.split(',').flatMap(idsIn);
  const isRight = ids.every((id) => id < of) && new Set(ids).size === ids.length;
  return isRight ? { ids, of } : undefined;
}

/** Of `3` or `0-3`; what is neither gives an id that no bot has. */
function idsIn(part: string): readonly number[] {
  const [, from = '', to = from] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(part) ?? [];
  return from === '' || Number(to) < Number(from)
    ? [Number.POSITIVE_INFINITY]
    : range(Number(from), Number(to));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
