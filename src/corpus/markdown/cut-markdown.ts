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
/** Blocks that are parsed together: a few dozen take half as long each as one alone, or as hundreds. In the measure of the whole file. */
const LARGEST_PIECE = 500;
const DEEPEST = 50;
/** What a whole file may cost, where a mark costs 1, a line that opens something 10 and a block 5: some seconds. An article costs some hundred. */
const LARGEST_FILE = 120_000;

/**
 * Cuts Markdown where what stands before has no say in what follows, definitions aside, so that no piece takes long to parse and prose takes
 * no time at all.
 */
export function cutMarkdown(source: string): readonly MarkdownPiece[] {
  const pieces: MarkdownPiece[] = [];
  let open: string[] = [];
  let cost = 0;
  let costOfFile = 0;
  const close = () => {
    if (open.length > 0) pieces.push({ kind: 'markdown', source: open.join('\n\n') });
    open = [];
    cost = 0;
  };
  for (const block of blocksOf(source)) {
    const kind = kindOf(block);
    if (kind === 'markdown') costOfFile += costOf(block);
    if (kind === 'markdown' && costOfFile <= LARGEST_FILE) {
      if (cost + costOf(block) > LARGEST_PIECE) close();
      open.push(block.source);
      cost += costOf(block);
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

function costOf({ marks, openings }: Block): number {
  return marks + 10 * openings + 5;
}

/** Without the rows of a table: one of thousands of cells is left out as any other. */
function asPlainText({ source }: Block): MarkdownPiece {
  const lines = source.split('\n').filter((line) => !/^[ \t]{0,3}\|/.test(line));
  return { kind: 'plain', source: lines.join('\n') };
}
