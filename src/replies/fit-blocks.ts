import { type Log, silentLog } from '../text/log.ts';
import type { Block } from './block.ts';
import type { Messages } from './messages.ts';
import { renderBlock } from './render-block.ts';

/** The room for one excerpt, from generous to short; the largest with which all blocks fit is taken, so that none is shortened alone. */
const EXCERPT_ROOMS: readonly number[] = [3600, 1800, 1200, 900, 700, 500, 350, 250];
const LEAST_EXCERPT_ROOM = 160;
/** An excerpt in a compact answer: three or four lines on a phone. */
export const COMPACT_EXCERPT = 350;
const SEPARATOR = '\n\n';
/** What "+25 more" and its line break take. */
const MORE_ROOM = 40;

export interface FitOptions {
  readonly separator?: string;
  /** No excerpt takes more, even where there is room. */
  readonly longestExcerpt?: number;
  /** The same for the excerpts of all blocks but the first. */
  readonly longestLater?: number;
  /** How many entries there are beyond the blocks; they are counted as hidden. */
  readonly beyond?: number;
}

export interface FittedBlocks {
  readonly text: string;
  readonly shown: readonly Block[];
  /** How many blocks found no room, and how many were left out because their words could not be checked. */
  readonly hidden: number;
  readonly faulty: number;
}

/** Blocks as one text of at most `room` units. Excerpts are shortened evenly; what still finds no room is counted: "+3 more". */
export function fitBlocks(
  blocks: readonly Block[],
  room: number,
  messages: Messages,
  log: Log,
  {
    separator = SEPARATOR,
    longestExcerpt = Number.POSITIVE_INFINITY,
    longestLater = longestExcerpt,
    beyond = 0,
  }: FitOptions = {},
): FittedBlocks {
  const render = (excerptRoom: number, to: Log) =>
    blocks.map((block, index) =>
      renderBlock(block, index === 0 ? excerptRoom : Math.min(excerptRoom, longestLater), messages, to),
    );
  const excerptRoom =
    EXCERPT_ROOMS.find(
      (each) => each <= longestExcerpt && lengthOf(render(each, silentLog), separator) <= room,
    ) ?? LEAST_EXCERPT_ROOM;
  // Only what is sent is logged: a faulty excerpt once, not once for each try.
  return take(blocks, render(excerptRoom, log), room, messages, separator, beyond);
}

function lengthOf(texts: readonly (string | undefined)[], separator: string): number {
  return texts.reduce(
    (length, text) => length + (text === undefined ? 0 : text.length + separator.length),
    0,
  );
}

function take(
  blocks: readonly Block[],
  texts: readonly (string | undefined)[],
  room: number,
  messages: Messages,
  separator: string,
  beyond: number,
): FittedBlocks {
  const fits = beyond === 0 && lengthOf(texts, separator) <= room;
  const shown: Block[] = [];
  let text = '';
  let hidden = 0;
  let faulty = 0;
  for (const [index, block] of blocks.entries()) {
    const next = texts[index];
    if (next === undefined) {
      faulty++;
      continue;
    }
    const longer = text === '' ? next : text + separator + next;
    // What follows one that found no room is not put in its place: the order is part of the answer.
    if (hidden > 0 || longer.length > (fits ? room : room - MORE_ROOM)) {
      hidden++;
      continue;
    }
    text = longer;
    shown.push(block);
  }
  hidden += beyond;
  const more = hidden === 0 ? '' : `${text === '' ? '' : '\n'}-# ${messages.frame.more(hidden)}`;
  return { text: text + more, shown, hidden, faulty };
}
