import type { UnreadableFile } from '../corpus/article.ts';
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
