import type { ArticleWarning, UnreadableFile } from '../corpus/article.ts';
import type { Block } from './block.ts';
import { code, inert, words } from './markup.ts';
import type { Messages } from './messages.ts';

/** A file that could not be read, why, and whether an earlier version of it is still served. */
export function fileBlock(file: UnreadableFile, { coverage }: Messages): Block {
  return {
    lines: [
      { kind: 'text', text: code(file.path) },
      { kind: 'text', text: inert(file.reason, 300) },
      ...(file.servesEarlierVersion ? [{ kind: 'small' as const, text: words(coverage.servesEarlier) }] : []),
    ],
  };
}

/** What could not be used of a file that is served, with the line where it stands. */
export function warningBlock({ path, line, message }: ArticleWarning): Block {
  return {
    lines: [
      { kind: 'text', text: code(`${path}:${line}`) },
      { kind: 'text', text: inert(message, 300) },
    ],
  };
}
