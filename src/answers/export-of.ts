import type { Coverage } from '../coverage/coverage.ts';
import type { Said } from '../coverage/speech-questions.ts';
import type { ChoiceAnswer, MissAnswer, QuotationView } from './answer.ts';
import { choiceOfSpeakers } from './choice-of.ts';
import type { ExportAnswer, ExportedArticle } from './export-answer.ts';
import { missOf } from './miss-of.ts';
import { nameMiss } from './name-miss.ts';
import { quotationView } from './quotation-view.ts';
import { resolveAskedSpeaker } from './resolve-asked-speaker.ts';
import { type SaidQuestion, saidAbout } from './said-about.ts';

/** A search that finds more is cut here, and says so. */
export const MOST_EXPORTED = 5_000;
const ON_A_PAGE = 500;

export interface ExportQuestion {
  readonly speaker?: string | undefined;
  readonly about?: string | undefined;
}

/** `/export`: all quotations that `/quote` would show page by page, in its order; all of the coverage where nothing is asked for. */
export async function exportOf(
  coverage: Coverage,
  { speaker: typed, about }: ExportQuestion,
): Promise<ExportAnswer | ChoiceAnswer | MissAnswer> {
  const asked = [typed, about].filter((part) => part !== undefined).join(' · ');
  const lookup = typed === undefined ? undefined : await resolveAskedSpeaker(coverage, typed);
  if (lookup?.kind === 'several') return choiceOfSpeakers(coverage, typed ?? '', lookup.speakers);
  if (lookup?.kind === 'none') return nameMiss(coverage, asked, typed ?? '', lookup.close);
  const speaker = lookup?.speaker;
  const filter = { ...(speaker === undefined ? {} : { speaker: speaker.id }), about, reported: false };
  const { found, total } = await firstOf(coverage, filter);
  if (total === 0) {
    const searched = [speaker?.name, about].filter((part) => part !== undefined).join(' · ');
    return missOf(coverage, searched, speaker === undefined ? 'nothing-about' : 'not-quoted');
  }
  const quotations = await viewsOf(coverage, found);
  return {
    kind: 'export',
    ...(speaker === undefined ? {} : { speaker: { id: speaker.id, name: speaker.name } }),
    ...(about === undefined ? {} : { about }),
    quotations,
    articles: await articlesOf(coverage, quotations),
    total,
  };
}

async function firstOf(
  coverage: Coverage,
  filter: SaidQuestion,
): Promise<{ readonly found: readonly Said[]; readonly total: number }> {
  const found: Said[] = [];
  for (;;) {
    const limit = Math.min(ON_A_PAGE, MOST_EXPORTED - found.length);
    const { items, total } = await saidAbout(coverage, filter, { offset: found.length, limit });
    found.push(...items);
    if (items.length === 0 || found.length >= Math.min(total, MOST_EXPORTED)) return { found, total };
  }
}

async function viewsOf(coverage: Coverage, found: readonly Said[]): Promise<readonly QuotationView[]> {
  const views: QuotationView[] = [];
  for (const { said } of found) {
    const view = 'content' in said ? await quotationView(coverage, said) : undefined;
    if (view !== undefined) views.push(view);
  }
  return views;
}

/** The articles that they stand in, each once and whole: labels are of whole articles, with all that is quoted and everybody who is named. */
async function articlesOf(
  coverage: Coverage,
  quotations: readonly QuotationView[],
): Promise<readonly ExportedArticle[]> {
  const articles = new Map(quotations.map(({ excerpt: { article } }) => [article.id, article]));
  const exported: ExportedArticle[] = [];
  for (const article of articles.values()) {
    const said = await coverage.saidIn(article.id);
    const quoted = await Promise.all(said.quotations.map((quotation) => quotationView(coverage, quotation)));
    const people = await coverage.peopleIn(article.id);
    exported.push({
      article,
      quotations: quoted.filter((view) => view !== undefined),
      people: people.map(({ person }) => person),
    });
  }
  return exported;
}
