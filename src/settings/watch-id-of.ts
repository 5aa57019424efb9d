import { fold } from '../text/fold.ts';
import { stableId } from '../text/stable-id.ts';
import type { WatchOwner, WatchSubject } from './watch.ts';

/** The same subject in the same channel of the same owner has the same id, whoever asks for it again. */
export function watchIdOf(owner: WatchOwner, channel: string, subject: WatchSubject): string {
  const about = subject.kind === 'voice' ? (subject.speaker ?? fold(subject.words)) : fold(subject.words);
  return stableId(owner.kind, owner.id, channel, subject.kind, about);
}
