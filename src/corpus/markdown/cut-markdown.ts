import { type Block, blocksOf } from './blocks-of.ts';

/** A part of a file of Markdown that can be read by itself. */
export interface MarkdownPiece {
  /**
   * `prose` is a paragraph as it stands, for nothing in it is Markdown; `plain` is read as plain text, because to parse it could take
   * too long.
   */
  readonly kind: 'markdown' | 'prose' | 'plain';
  readonly source: string;
}

/**
 * The parser's time grows as the square of what stands in one block (`]` 8,000 times: 0.7 seconds, 32,000 times: 7) and of how deep it
 * is nested. No block of an article comes near these.
 */
const MOST_MARKS = 2_000;
const MOST_OPENINGS = 1_000;
const LARGEST_BLOCK = 100_000;
const DEEPEST = 50;
/** What a whole file may cost, where a mark costs 1, a line that opens something 10 and a block 5: some seconds. An article costs some hundred. */
const LARGEST_COST = 250_000;
/** Definitions that other pieces may need, and what refers to them: `[mayor]: https://…`, `[^1]: The council …`. */
const DEFINITION = /^ {0,3}\[([^[\]\n]{1,100})\]:[ \t]*\S.{0,500}$/gm;
const LABEL = /\[([^[\]\n]{1,100})\]/g;

/**
 * Cuts Markdown where what stands before has no say in what follows, so that no piece takes long to parse and prose takes no time at all.
 * What is defined in one piece and used in another is defined there, too.
 */
export function cutMarkdown(source: string): readonly MarkdownPiece[] {
  const pieces: MarkdownPiece[] = [];
  let open: Block | undefined;
  let cost = 0;
  const close = () => {
    if (open !== undefined) pieces.push({ kind: 'markdown', source: open.source });
    open = undefined;
  };
  for (const block of blocksOf(source)) {
    const kind = kindOf(block);
    if (kind === 'markdown') cost += block.marks + 10 * block.openings + 5;
    if (kind === 'markdown' && cost <= LARGEST_COST) {
      const joined = open === undefined ? block : together(open, block);
      if (isHostile(joined)) close();
      open = open === undefined ? block : joined;
    } else {
      close();
      pieces.push(kind === 'prose' ? { kind, source: block.source } : asPlainText(block));
    }
  }
  close();
  return withDefinitions(pieces);
}

function kindOf(block: Block): MarkdownPiece['kind'] {
  if (isHostile(block)) return 'plain';
  const { source, marks, openings } = block;
  // A blank in front may make it code, two at the end of a line break it.
  return marks === 0 && openings === 0 && !/^[ \t]| {2}$/m.test(source) ? 'prose' : 'markdown';
}

function isHostile({ source, marks, openings, depth }: Block): boolean {
  return marks > MOST_MARKS || openings > MOST_OPENINGS || depth > DEEPEST || source.length > LARGEST_BLOCK;
}

function together(one: Block, other: Block): Block {
  return {
    source: `${one.source}\n\n${other.source}`,
    marks: one.marks + other.marks,
    openings: one.openings + other.openings,
    depth: Math.max(one.depth, other.depth),
  };
}

/** Without the rows of a table: one of thousands of cells is left out as any other. */
function asPlainText({ source }: Block): MarkdownPiece {
  const lines = source.split('\n').filter((line) => !/^[ \t]{0,3}\|/.test(line));
  return { kind: 'plain', source: lines.join('\n') };
}

function withDefinitions(pieces: readonly MarkdownPiece[]): readonly MarkdownPiece[] {
  const definitions = new Map<string, { readonly line: string; readonly piece: MarkdownPiece }>();
  for (const piece of pieces) {
    if (piece.kind !== 'markdown') continue;
    for (const [line, label = ''] of piece.source.matchAll(DEFINITION)) {
      const key = label.toLowerCase();
      // A footnote is read where it stands; elsewhere it is enough that there is one.
      const stub = label.startsWith('^') ? `[${label}]: .` : line;
      if (!definitions.has(key)) definitions.set(key, { line: stub, piece });
    }
  }
  if (definitions.size === 0) return pieces;
  return pieces.map((piece) => {
    if (piece.kind !== 'markdown') return piece;
    const used = new Set([...piece.source.matchAll(LABEL)].map(([, label = '']) => label.toLowerCase()));
    const lines = [...used].flatMap((label) => {
      const found = definitions.get(label);
      return found === undefined || found.piece === piece ? [] : [found.line];
    });
    return lines.length === 0 ? piece : { ...piece, source: [piece.source, ...lines].join('\n\n') };
  });
}
