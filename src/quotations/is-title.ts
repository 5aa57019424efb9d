import type { Article } from '../corpus/article.ts';
import type { LanguageMarks } from '../languages/language-marks.ts';
import type { MarkedStretch } from './find-marked-stretches.ts';

/** "VEGA: We wait." */
const SPEAKERS_LABEL = /^\p{Lu}{2}[\p{Lu} .'’-]{0,30}:/u;
/** “Harbours of the North” – Okoye and Vega, 2011 */
const CITATION = /^\s*[—–-]\s.{0,60}\b(?:19|20)\d\d\.?\s*$/u;
/** An entry of a list of sources has no sentence in front of its title. */
const SHORT_LEAD = 40;

/**
 * Whether the marked words are a title, a nickname, a name for a thing, an entry of a list of sources or part of a transcript with
 * labels: told from their form and what stands beside them. Nobody is quoted by these.
 */
export function isTitle(
  { text, passages }: Article,
  stretch: MarkedStretch,
  language: LanguageMarks,
): boolean {
  const first = stretch.parts[0];
  if (first === undefined) return true;
  if (stretch.parts.some(({ content }) => SPEAKERS_LABEL.test(text.slice(content.start, content.start + 40))))
    return true;
  if (stretch.parts.length > 1) return false;
  const passage = passages[first.passage]?.span ?? first.content;
  const content = text.slice(first.content.start, first.content.end);
  const before = text.slice(Math.max(passage.start, stretch.outer.start - 60), stretch.outer.start);
  const after = text.slice(stretch.outer.end, Math.min(passage.end, stretch.outer.end + 100));
  if (before.trim().length < SHORT_LEAD && CITATION.test(after)) return true;
  return language.isTitle({ before, content, after });
}
