import type { ParsedLine } from '../../console/parse-command-line.ts';
import { words } from './page-words.ts';

/** Why a line cannot be sent, in words, with the names that may have been meant; undefined when it can. */
export function refusalOf(line: ParsedLine): string | undefined {
  switch (line.kind) {
    case 'no-such-command':
      return words.noCommand(line.typed, line.close);
    case 'no-such-option':
      return words.unknownOption(line.command, line.typed, line.close);
    case 'no-option-named':
      return words.nameTheOption(line.command, line.text);
    case 'command':
    case 'question':
    case 'message-command':
      return undefined;
  }
}
