import type { MessageData, PreviewFile } from '../preview-api.ts';
import type { Persona } from '../preview-askers.ts';
import { EPHEMERAL } from './discord-numbers.ts';

/** What stands above a message: the command that was used, or the message that it replies to. */
export interface Occasion {
  readonly kind: 'command' | 'reply';
  readonly by: Persona;
  readonly text: string;
}

/** A message as it stands in the channel. */
export interface ShownMessage {
  readonly author: 'bot' | Persona;
  readonly message: MessageData;
  readonly files: readonly PreviewFile[];
  readonly faults: readonly string[];
  /** Who sees it, when not everybody does. */
  readonly onlyFor?: Persona | undefined;
  readonly occasion?: Occasion | undefined;
  readonly isEdited: boolean;
  readonly sentAt: Date;
}

/** Whether only the one who asked sees it. */
export function isPrivate(message: MessageData): boolean {
  return ((message.flags ?? 0) & EPHEMERAL) !== 0;
}
