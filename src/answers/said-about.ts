import type { Coverage } from '../coverage/coverage.ts';
import type { Listed, Page } from '../coverage/page.ts';
import type { Said, SaidFilter } from '../coverage/speech-questions.ts';
import { parseQuery } from './parse-query.ts';

/** The same as a coverage is asked, with the topic as somebody typed it. */
export interface SaidQuestion extends Omit<SaidFilter, 'about'> {
  readonly about?: string | undefined;
}

/** What was said by a speaker, on a topic, or both: with a topic best first, otherwise in the order of the coverage. */
export async function saidAbout(
  coverage: Coverage,
  { about, ...filter }: SaidQuestion,
  page: Page,
): Promise<Listed<Said>> {
  return coverage.said({ ...filter, ...(about === undefined ? {} : { about: parseQuery(about) }) }, page);
}
