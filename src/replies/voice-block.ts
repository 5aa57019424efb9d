import type { Voice } from '../coverage/speech-questions.ts';
import type { Block } from './block.ts';
import { bold, dotted, inert, words } from './markup.ts';
import type { Messages } from './messages.ts';

/** Somebody who is quoted, with how often and in how many articles. */
export function voiceBlock(voice: Voice, { coverage }: Messages): Block {
  const figures = coverage.voice(voice.quotations, voice.statements, voice.articles);
  return { lines: [{ kind: 'text', text: dotted([bold(inert(voice.name, 80)), words(figures)]) }] };
}
