/** Two signs that stand around quoted words, of one unit to three each. */
export interface MarkPair {
  readonly opening: string;
  readonly closing: string;
  readonly style: 'double' | 'single';
}

/**
 * Pairs of quotation marks as papers, agencies and typewriters print them; a language chooses those of its own. A mark for feet, minutes or a
 * ditto does not belong here.
 */
export const MARK_PAIRS = {
  curly: { opening: '“', closing: '”', style: 'double' },
  straight: { opening: '"', closing: '"', style: 'double' },
  /** „…”, as Polish, Romanian and Dutch papers print them. */
  low: { opening: '„', closing: '”', style: 'double' },
  /** ‟…”, a mark turned over. */
  turned: { opening: '‟', closing: '”', style: 'double' },
  pointed: { opening: '«', closing: '»', style: 'double' },
  singleCurly: { opening: '‘', closing: '’', style: 'single' },
  singleStraight: { opening: "'", closing: "'", style: 'single' },
  grave: { opening: '`', closing: '`', style: 'single' },
  /** ``…'', as typesetting programs write them, and what becomes of them when their marks are bent. */
  typed: { opening: '``', closing: "''", style: 'double' },
  typedBent: { opening: '`‘', closing: '’’', style: 'double' },
  typedClosed: { opening: '`’', closing: '’’', style: 'double' },
  typedMixed: { opening: "`'", closing: "''", style: 'double' },
  twiceStraight: { opening: "''", closing: "''", style: 'double' },
  twiceCurly: { opening: '‘‘', closing: '’’', style: 'double' },
  /** “…” and ‘…’ that were saved as UTF-8 and read as Windows-1252. */
  garbled: { opening: 'â€œ', closing: 'â€\u009d', style: 'double' },
  garbledSingle: { opening: 'â€˜', closing: 'â€™', style: 'single' },
} as const satisfies Readonly<Record<string, MarkPair>>;

/** What a sign on its own says: a `straight` one opens one pair and closes one, so that it can face both ways. */
export interface MarkSign {
  readonly style: 'double' | 'single';
  readonly shape: 'straight' | 'opening' | 'closing';
}

export interface MarkSigns {
  /** Finds the characters with which a sign begins; bears `g`. */
  readonly starts: RegExp;
  /** By sign, of one unit to three; the longest one counts where several stand. */
  readonly signs: ReadonlyMap<string, MarkSign>;
}

/** The signs of the pairs that a language prints. */
export function signsOf(pairs: readonly MarkPair[]): MarkSigns {
  const signs = new Map<string, MarkSign>();
  for (const { opening, closing, style } of pairs) {
    const opens = signs.get(opening)?.shape;
    signs.set(opening, {
      style,
      shape: opens === 'closing' || opening === closing ? 'straight' : (opens ?? 'opening'),
    });
    const closes = signs.get(closing)?.shape;
    if (closing !== opening)
      signs.set(closing, { style, shape: closes === 'opening' ? 'straight' : (closes ?? 'closing') });
  }
  // None of them means anything within brackets.
  const starts = [...new Set([...signs.keys()].map((sign) => sign.charAt(0)))].join('');
  return { starts: new RegExp(`[${starts}]`, 'g'), signs };
}
