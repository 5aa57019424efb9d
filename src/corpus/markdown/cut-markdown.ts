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

/**
 * Cuts Markdown where what stands before has no say in what follows, definitions aside, so that no piece takes long to parse and prose takes
 * no time at all.
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
  return pieces;
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
