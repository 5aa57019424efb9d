import type { LabelledQuotation } from './labelled-article.ts';
import { isSameName } from './name-match.ts';

/** known: a name to find; nobody: the article names nobody, so to name a person is to misattribute; unscored: the labels do not say. */
export function statusOf({
  speaker,
  speakerType,
  doubt,
}: LabelledQuotation): 'known' | 'nobody' | 'unscored' {
  if (speakerType === 'other' || speakerType === 'unknown' || doubt === true) return 'unscored';
  return speaker === undefined || speaker === null || speaker === '' ? 'nobody' : 'known';
}

/** Whether the predicted speaker is the labelled one; a person who is served as a body is not. */
export function isRightSpeaker(
  { speaker, speakerType = 'person' }: LabelledQuotation,
  predicted: LabelledQuotation,
): boolean {
  if (speaker === undefined || speaker === null || typeof predicted.speaker !== 'string') return false;
  if (speakerType === 'person' && predicted.speakerType === 'body') return false;
  return isSameName(speaker, predicted.speaker);
}
