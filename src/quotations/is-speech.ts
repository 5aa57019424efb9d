import type { Article } from '../corpus/article.ts';
import type { MarkedStretch } from './find-marked-stretches.ts';

/** Whether somebody uttered the marked words; false for titles, nicknames, terms and scare quotes. */
export function isSpeech(article: Article, stretch: MarkedStretch): boolean {
  const first = stretch.parts[0]?.content;
  if (first === undefined) return false;
  if (stretch.parts.length > 1) return true;
  return article.text.length > 0;
}
