import type { Chunk } from '../../src/languages/chunk.ts';
import type { Cue } from '../../src/languages/cue.ts';
import type { ReadingRule, ReadingWatch } from '../../src/quotations/reading-watch.ts';
import type { Rival } from '../../src/quotations/rivals.ts';
import type { Span } from '../../src/text/span.ts';

/** A rule that was tried, and the words by which it decided; without them it was passed over. */
export interface TriedRule {
  readonly rule: ReadingRule;
  readonly triedOn: Span;
  readonly decidedOn: Span | undefined;
}

/** Marked words where they stand in a unit, and what was tried for them. */
export interface WatchedQuotation {
  readonly stretch: number;
  readonly chunks: readonly Chunk[];
  readonly cues: readonly Cue[];
  /** The rules by which the sources of the unit's verbs were looked for. */
  readonly sources: readonly TriedRule[];
  readonly tried: TriedRule[];
  readonly rivals: { readonly source: Span; readonly rivals: readonly Rival[] }[];
}

export interface Watched {
  readonly quotations: readonly WatchedQuotation[];
  /** The rules that look at marked words alone: titles, and headlines. */
  readonly marked: readonly TriedRule[];
}

const OF_MARKS: ReadonlySet<ReadingRule> = new Set(['title', 'same words in the body']);

/** A watch, and what it has seen so far. */
export function watchQuotations(): { readonly watch: ReadingWatch; readonly watched: Watched } {
  const quotations: WatchedQuotation[] = [];
  const marked: TriedRule[] = [];
  let others: TriedRule[] = [];
  let unit: WatchedQuotation[] = [];
  let open: WatchedQuotation | undefined;
  const watch: ReadingWatch = {
    onRule(rule, triedOn, decidedOn) {
      const list = OF_MARKS.has(rule) ? marked : (open?.tried ?? others);
      list.push({ rule, triedOn, decidedOn });
    },
    onUnit(chunks, cues) {
      const verbs = new Set([...chunks, ...cues.map(({ chunk }) => chunk)].flatMap(startOfCue));
      const sources = others.filter(({ triedOn }) => verbs.has(triedOn.start));
      unit = chunks.flatMap((chunk) =>
        chunk.kind === 'quotation' || chunk.kind === 'term'
          ? [{ stretch: chunk.stretch, chunks, cues, sources, tried: [], rivals: [] }]
          : [],
      );
      quotations.push(...unit);
      others = [];
    },
    onQuotation(at) {
      open = unit.find(({ chunks, stretch }) => {
        const chunk = chunks[at];
        return chunk?.kind === 'quotation' && chunk.stretch === stretch;
      });
    },
    onQuotationsRead() {
      open = undefined;
      others = [];
    },
    onRivals(source, rivals) {
      open?.rivals.push({ source, rivals });
    },
  };
  return { watch, watched: { quotations, marked } };
}

function startOfCue(chunk: Chunk): readonly number[] {
  return chunk.kind === 'cue' ? [chunk.start] : [];
}
