import type { Coverage } from '../coverage/coverage.ts';
import { speakerIdOf } from '../coverage/speaker-id-of.ts';
import { overlaps } from '../text/span.ts';
import type { Excerpt, SpeakerView } from './answer.ts';
import { speakerViewOf } from './speaker-view.ts';

/** Who is quoted in an excerpt; undefined when nobody is, or more than one speaks. */
export async function speakerIn(
  coverage: Coverage,
  { article, spans }: Excerpt,
): Promise<SpeakerView | undefined> {
  const { quotations } = await coverage.saidIn(article.id);
  const quoted = quotations.filter(({ content }) =>
    content.some((words) => spans.some((span) => overlaps(span, words))),
  );
  const [first] = quoted;
  if (first === undefined) return undefined;
  const id = speakerIdOf(first.attribution);
  const isOne = quoted.every(({ attribution }) => speakerIdOf(attribution) === id);
  return isOne ? speakerViewOf(coverage, first) : undefined;
}
