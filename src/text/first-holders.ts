import { eachInSteps, type Steps } from './steps.ts';

/** Beginnings followed in a step. */
const STEP = 1_000;

/** A beginning of one or more patterns. */
interface Node {
  readonly children: Map<number, Node>;
  /** The longest other beginning of a pattern with which this one ends. */
  fallback: Node | undefined;
  /** The number of the first text that holds it. */
  first: number;
}

/**
 * For each pattern the number of the first text that holds it, undefined where none does. Linear in all that is given, however many texts
 * and patterns there are (Aho and Corasick 1975). In small steps.
 */
export function* firstHolders(
  patterns: readonly string[],
  texts: readonly string[],
): Steps<readonly (number | undefined)[]> {
  const root = nodeAt();
  const ends: Node[] = [];
  yield* eachInSteps(patterns, (pattern) => ends.push(put(root, pattern)));
  const nodes = yield* withFallbacks(root);
  yield* eachInSteps(texts, (text, number) => read(root, text, number));
  // What a text holds, it holds the ends of, too: the longest come first.
  yield* eachInSteps(nodes.reverse(), ({ fallback, first }) => {
    if (fallback !== undefined) fallback.first = Math.min(fallback.first, first);
  });
  return ends.map(({ first }) => (first < texts.length ? first : undefined));
}

function nodeAt(): Node {
  return { children: new Map(), fallback: undefined, first: Number.POSITIVE_INFINITY };
}

function put(root: Node, pattern: string): Node {
  let node = root;
  for (let at = 0; at < pattern.length; at++) {
    const unit = pattern.charCodeAt(at);
    const child = node.children.get(unit) ?? nodeAt();
    node.children.set(unit, child);
    node = child;
  }
  return node;
}

/** All nodes, the shortest beginnings first, with what each falls back to. */
function* withFallbacks(root: Node): Steps<Node[]> {
  const nodes = [root];
  for (const node of nodes) {
    if (nodes.length % STEP === 0) yield;
    for (const [unit, child] of node.children) {
      child.fallback = node === root ? root : step(root, node.fallback, unit);
      nodes.push(child);
    }
  }
  return nodes;
}

/** The longest beginning that goes on with this unit. */
function step(root: Node, from: Node | undefined, unit: number): Node {
  for (let node = from; node !== undefined; node = node.fallback) {
    const next = node.children.get(unit);
    if (next !== undefined) return next;
  }
  return root;
}

function read(root: Node, text: string, number: number): void {
  let node = root;
  node.first = Math.min(node.first, number);
  for (let at = 0; at < text.length; at++) {
    node = step(root, node, text.charCodeAt(at));
    node.first = Math.min(node.first, number);
  }
}
