import type { ArticleId } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Page } from '../coverage/page.ts';
import type { LanguageDiscourse } from '../languages/language-discourse.ts';
import { DEFAULT_LANGUAGE, languageOfArticle } from '../languages/languages.ts';
import type { PersonId } from '../people/person.ts';
import type { Attribution, SpeakerId } from '../quotations/quotation.ts';
import { nameForm } from '../text/name-form.ts';
import type { Span } from '../text/span.ts';
import type { ProfileAnswer } from './answer.ts';
import { excerptAt } from './excerpt-at.ts';

/** Places looked through for the offices of one person, of each kind. */
const LOOKED_AT = 200;
/** Wordings weighed against each other. */
const WEIGHED = 30;

interface Given {
  readonly words: string;
  readonly articleId: ArticleId;
  readonly span: Span;
}

/**
 * The offices that articles give a person: beside the name, and where "the Foreign Secretary said" was resolved to them. Every wording once, each with
 * its place; offices and trades stand before what somebody is only called ("strongman"), and what they are to another ("counterpart") comes last.
 * Within each, in the order of the coverage.
 */
export async function officesGiven(
  coverage: Coverage,
  person: PersonId,
  speaker: SpeakerId,
  limit: number,
): Promise<ProfileAnswer['roles']> {
  const page: Page = { offset: 0, limit: LOOKED_AT };
  const [roles, quotations, statements] = await Promise.all([
    coverage.roles(person, page),
    coverage.quotations({ speaker }, page),
    coverage.statements({ speaker }, page),
  ]);
  const spoken = [...quotations.items, ...statements.items].filter(isByOffice);
  const wordings = new Map<string, { readonly given: Given; readonly rank: number }>();
  for (const given of roles.items) await add(given, true);
  for (const { articleId, source } of spoken) {
    const text = (await coverage.article(articleId))?.text ?? '';
    const whole = text.slice(source.start, source.end);
    const words = (await discourseOf(coverage, articleId)).withoutDeterminer(whole);
    await add({ words, articleId, span: { start: source.end - words.length, end: source.end } }, false);
  }
  const best = [...wordings.values()].sort((one, other) => one.rank - other.rank);
  const shown: ProfileAnswer['roles'][number][] = [];
  for (const { given } of best.slice(0, limit)) {
    const place = await excerptAt(coverage, given.articleId, given.span);
    if (place !== undefined) shown.push({ words: given.words, place: { ...place, spans: [given.span] } });
  }
  return shown;

  /** "The 27-year-old said" is no office: of what was resolved, offices and trades alone are. */
  async function add(given: Given, isBesideName: boolean): Promise<void> {
    const form = nameForm(given.words);
    if (wordings.size >= WEIGHED || wordings.has(form)) return;
    const rank = (await discourseOf(coverage, given.articleId)).officeRank(given.words);
    if (isBesideName || rank === 0) wordings.set(form, { given, rank });
  }
}

function isByOffice<Said extends { readonly attribution: Attribution; readonly source?: Span }>(
  said: Said,
): said is Said & { readonly source: Span } {
  const { attribution, source } = said;
  return attribution.kind === 'resolved' && attribution.by === 'role' && source !== undefined;
}

async function discourseOf(coverage: Coverage, articleId: ArticleId): Promise<LanguageDiscourse> {
  const language = (await coverage.article(articleId))?.language;
  return (languageOfArticle(language) ?? DEFAULT_LANGUAGE).discourse;
}
