import type { ArticleListing } from '../coverage/article-questions.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Voice } from '../coverage/speech-questions.ts';
import type { NamedArticle } from '../revisions/recorded-coverage.ts';
import type { NotedChange } from '../revisions/revision-change.ts';
import type { History } from '../revisions/revision-memory.ts';
import type { ChangesAnswer } from './coverage-answer.ts';

/** As many as a menu holds. */
const MOMENTS = 25;
/** The first eight characters of a revision name it, as in every footer. */
const NAMED_BY = 8;

/**
 * What came, changed and went since a day (taken in), or since the revision of that name was replaced; since the last change where neither is given.
 * What came and went again is neither. Undefined for what is neither a day nor a revision that is remembered.
 */
export async function changesSince(
  coverage: Coverage,
  { began, changes }: History,
  since: string | undefined,
): Promise<ChangesAnswer | undefined> {
  const counted = since === undefined ? changes.slice(-1) : changesFrom(changes, since);
  if (counted === undefined) return undefined;
  const [first] = counted;
  const net = netOf(counted);
  const voices = await Promise.all(net.voices.map((id) => coverage.voice(id)));
  return {
    kind: 'coverage',
    view: 'changes',
    ...(began === undefined ? {} : { began: dayOf(began) }),
    ...(since === undefined ? {} : { since: isDay(since) ? since : dayOf(first?.at ?? '') }),
    ...(first === undefined ? {} : { first: dayOf(first.at) }),
    changes: counted.length,
    came: await listingsOf(coverage, net.came),
    changed: await listingsOf(coverage, net.changed),
    went: net.went,
    quotations: { came: await thereOf(coverage, net.quotations), went: net.gone },
    voices: voices.filter((voice): voice is Voice => voice !== undefined),
    moments: changes
      .slice(-MOMENTS)
      .reverse()
      .map(({ at, from, articles }) => ({
        day: dayOf(at),
        time: at.slice(11, 16),
        from: from.slice(0, NAMED_BY),
        articles: articles.came.length + articles.changed.length + articles.went.length,
      })),
  };
}

/** The changes from a day or a revision on; undefined for what is neither. */
export function changesFrom(
  changes: readonly NotedChange[],
  since: string,
): readonly NotedChange[] | undefined {
  if (isDay(since)) return changes.filter(({ at }) => dayOf(at) >= since);
  if (!/^[0-9a-f]{8,64}$/.test(since)) return undefined;
  const start = changes.findLastIndex(({ from }) => from.startsWith(since));
  return start === -1 ? undefined : changes.slice(start);
}

/** "2026-03-02", a day that there is. */
function isDay(text: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** Several changes as one. */
function netOf(changes: readonly NotedChange[]) {
  const articles = new Map<
    string,
    { readonly wasThere: boolean; readonly isThere: boolean; readonly article: NamedArticle }
  >();
  const note = (article: NamedArticle, wasThere: boolean, isThere: boolean) =>
    articles.set(article.id, { wasThere: articles.get(article.id)?.wasThere ?? wasThere, isThere, article });
  const voices = new Map<string, boolean>();
  const quotations = new Set<string>();
  const gone = new Set<string>();
  for (const change of changes) {
    for (const article of change.articles.came) note(article, false, true);
    for (const article of change.articles.changed) note(article, true, true);
    for (const article of change.articles.went) note(article, true, false);
    for (const { id } of change.voices.came) if (!voices.has(id)) voices.set(id, true);
    for (const { id } of change.voices.went) if (!voices.has(id)) voices.set(id, false);
    for (const id of change.quotations.came) if (!gone.delete(id)) quotations.add(id);
    for (const [old, now] of change.quotations.renamed) if (quotations.delete(old)) quotations.add(now);
    for (const id of change.quotations.went) if (!quotations.delete(id)) gone.add(id);
  }
  const noted = [...articles.values()];
  return {
    came: noted.filter(({ wasThere, isThere }) => !wasThere && isThere).map(({ article }) => article.id),
    changed: noted.filter(({ wasThere, isThere }) => wasThere && isThere).map(({ article }) => article.id),
    went: noted.filter(({ wasThere, isThere }) => wasThere && !isThere).map(({ article }) => article),
    voices: [...voices].filter(([, isNew]) => isNew).map(([id]) => id),
    quotations,
    gone: gone.size,
  };
}

async function listingsOf(coverage: Coverage, ids: readonly string[]): Promise<readonly ArticleListing[]> {
  const listings = await Promise.all(ids.map((id) => coverage.listing(id)));
  return listings.filter((listing) => listing !== undefined);
}

async function thereOf(coverage: Coverage, ids: ReadonlySet<string>): Promise<number> {
  const quotations = await Promise.all([...ids].map((id) => coverage.quotation(id)));
  return quotations.filter((quotation) => quotation !== undefined).length;
}
