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
 * and patterns there are (Aho and Corasick 1975).
 */
export function firstHolders(
  patterns: readonly string[],
  texts: readonly string[],
): readonly (number | undefined)[] {
  const root = nodeAt();
  const ends = patterns.map((pattern) => put(root, pattern));
  const nodes = withFallbacks(root);
  for (const [number, text] of texts.entries()) read(root, text, number);
  // What a text holds, it holds the ends of, too: the longest come first.
  for (const node of nodes.reverse()) {
    if (node.fallback !== undefined) node.fallback.first = Math.min(node.fallback.first, node.first);
  }
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
function withFallbacks(root: Node): Node[] {
  const nodes = [root];
  for (const node of nodes) {
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
