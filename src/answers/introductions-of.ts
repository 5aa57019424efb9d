import type { Coverage } from '../coverage/coverage.ts';
import type { AnswerExcerpt } from './answer.ts';
import { excerptAt } from './excerpt-at.ts';
import type { NamedSpeaker } from './resolve-speaker.ts';

const EXCERPTS = 3;

/** The sentences that say who somebody is: where an article words their role, one an article; else where they are first named. */
export async function introductionsOf(
  coverage: Coverage,
  { person }: NamedSpeaker,
): Promise<readonly AnswerExcerpt[]> {
  if (person === undefined) return [];
  const named = person.mentions.filter(({ kind }) => kind === 'name');
  const introducing = person.roles.filter((role) =>
    named.some(
      ({ articleId, span }) => articleId === role.articleId && Math.abs(span.start - role.span.start) < NEAR,
    ),
  );
  const places = [...introducing, ...person.roles, ...named.slice(0, 1)];
  const excerpts = new Map<string, AnswerExcerpt>();
  for (const { articleId, span } of places) {
    if (excerpts.size === EXCERPTS || excerpts.has(articleId)) continue;
    const excerpt = await excerptAt(coverage, articleId, span);
    if (excerpt?.passage.kind === 'body') excerpts.set(articleId, { excerpt, share: 1 });
  }
  return [...excerpts.values()];
}

/** A role that stands within so many characters of the name introduces it. */
const NEAR = 60;
