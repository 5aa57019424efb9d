import type { Coverage } from '../../src/coverage/coverage.ts';
import { unescapeMarkdown } from '../../src/replies/escape-markdown.ts';
import type { Reply } from '../../src/replies/reply.ts';

/** An excerpt as a reader sees it, with the path of its article. */
export interface ShownExcerpt {
  readonly article: string;
  readonly text: string;
}

/**
 * The excerpts of a message, best first, read back from its embed: the lines marked as quoted, unescaped, and the article whose passage id
 * stands in the small print below them.
 */
export async function shownExcerpts(coverage: Coverage, reply: Reply): Promise<readonly ShownExcerpt[]> {
  if (reply.kind !== 'message') return [];
  const shown: ShownExcerpt[] = [];
  let quoted: string[] = [];
  for (const line of (reply.body.embeds[0]?.description ?? '').split('\n')) {
    if (line.startsWith('> ')) {
      quoted.push(unescapeMarkdown(line.slice(2)));
      continue;
    }
    const id = /`(passage\/[0-9a-z]+)`/.exec(line)?.[1];
    if (id === undefined || quoted.length === 0) continue;
    const place = await coverage.passage(id);
    if (place !== undefined) shown.push({ article: place.article.path, text: quoted.join('\n') });
    quoted = [];
  }
  return shown;
}
