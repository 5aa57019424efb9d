import type { Coverage } from '../../src/coverage/coverage.ts';
import { unescapeMarkdown } from '../../src/replies/escape-markdown.ts';
import type { Reply } from '../../src/replies/reply.ts';

/** An excerpt as a reader sees it, with the path of its article. */
export interface ShownExcerpt {
  readonly article: string;
  readonly text: string;
}

/**
 * The excerpts of a message, best first, read back from its embed: the lines marked as quoted, unescaped, and the article of the first passage
 * that the message cites which holds them.
 */
export async function shownExcerpts(coverage: Coverage, reply: Reply): Promise<readonly ShownExcerpt[]> {
  if (reply.kind !== 'message') return [];
  const places = await Promise.all((reply.cited ?? []).map((id) => coverage.passage(id)));
  const shown: ShownExcerpt[] = [];
  for (const block of (reply.body.embeds[0]?.description ?? '').split('\n\n')) {
    const quoted = block.split('\n').filter((line) => line.startsWith('> '));
    const [first, ...others] = quoted.map((line) => unescapeMarkdown(line.slice(2)));
    if (first === undefined) continue;
    const place = places.find((found) => found?.article.text.includes(first));
    if (place !== undefined) shown.push({ article: place.article.path, text: [first, ...others].join('\n') });
  }
  return shown;
}
