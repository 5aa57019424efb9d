import { buildOramaIndex } from '../../src/search/orama-index.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import type { AnswerQuestion } from './average-precision.ts';

/** An index over all distinct candidate sentences: where words get their weights from. */
export function buildCandidateIndex(questions: readonly AnswerQuestion[]): Promise<SearchIndex> {
  const texts = new Set(questions.flatMap(({ candidates }) => candidates.map(({ text }) => text)));
  return buildOramaIndex([...texts].map((text, place) => ({ id: `sentence/${place}`, title: '', text })));
}
