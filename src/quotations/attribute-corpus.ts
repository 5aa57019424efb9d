import type { Article } from '../corpus/article.ts';
import { groupPeople } from '../people/group-people.ts';
import { namesApart } from '../people/names-apart.ts';
import { NO_CORRECTIONS, type PeopleCorrections } from '../people/people-corrections.ts';
import { buildPeopleDirectory } from '../people/people-directory.ts';
import { textOf } from '../text/span.ts';
import { stableId } from '../text/stable-id.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import type { AnnotatedQuotation, ArticleAnnotation } from './annotation.ts';
import type { AttributedCorpus, Body } from './attributed-corpus.ts';
import { type AttributionMaker, makeAttributions } from './attributions.ts';
import { correctSpeakers } from './correct-speakers.ts';
import { localPeopleOf } from './local-people.ts';
import type { BodyId, Quotation, Statement } from './quotation.ts';

/**
 * Puts the annotations of all articles together: people are grouped across them and get ids, every quotation and statement is tied to them, and a
 * moderator's corrections are applied. The articles' order does not matter; ids follow from names, passages and words alone, so that they
 * stay from build to build.
 */
export function attributeCorpus(
  annotated: readonly AnnotatedArticle[],
  corrections: PeopleCorrections = NO_CORRECTIONS,
): AttributedCorpus {
  const inOrder = [...annotated].sort((one, other) => (one.article.path < other.article.path ? -1 : 1));
  const apart = namesApart(corrections.notSame);
  const perArticle = inOrder.map(({ article, annotation }) => localPeopleOf(article, annotation, apart));
  const grouped = groupPeople(
    perArticle.flatMap(({ locals }) => locals),
    corrections,
  );
  const bodies = new Map<BodyId, Body>();
  const quotations: Quotation[] = [];
  const statements: Statement[] = [];
  let offset = 0;
  inOrder.forEach(({ article, annotation }, number) => {
    const local = perArticle[number];
    if (local === undefined) return;
    const attribute = makeAttributions(
      article,
      local,
      grouped.ids.slice(offset, offset + local.locals.length),
      bodies,
    );
    offset += local.locals.length;
    // Not spread into a call: an article of very many quotations would overflow the stack.
    for (const quotation of quotationsOf(article, annotation.quotations, attribute))
      quotations.push(quotation);
    for (const statement of statementsOf(article, annotation, attribute)) statements.push(statement);
  });
  const corrected = correctSpeakers(quotations, inOrder, grouped.people, [...bodies.values()], corrections);
  return {
    people: buildPeopleDirectory(corrected.people),
    bodies: [...bodies.values()].sort((one, other) => (one.name < other.name ? -1 : 1)),
    quotations: corrected.quotations,
    statements,
    ...(corrected.faults.length === 0 ? {} : { faults: corrected.faults }),
  };
}

function quotationsOf(
  article: Article,
  annotated: readonly AnnotatedQuotation[],
  attribute: AttributionMaker,
): Quotation[] {
  const seen = new Map<string, number>();
  return annotated.flatMap(({ passage, kind, content, cue, source, attribution }) => {
    const place = article.passages[passage];
    if (place === undefined) return [];
    const words = content.map((span) => textOf(article.text, span)).join('\n');
    const key = `${place.id}\n${words}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return {
      id: `quotation/${stableId(place.id, words, String(occurrence))}` as const,
      articleId: article.id,
      passageId: place.id,
      kind,
      content,
      ...(cue === undefined ? {} : { cue }),
      ...(source === undefined ? {} : { source }),
      attribution: attribute(attribution, source),
    };
  });
}

function statementsOf(
  article: Article,
  annotation: ArticleAnnotation,
  attribute: AttributionMaker,
): Statement[] {
  return annotation.statements.flatMap(({ passage, span, cue, source, attribution }) => {
    const place = article.passages[passage];
    if (place === undefined) return [];
    return {
      articleId: article.id,
      passageId: place.id,
      span,
      cue,
      ...(source === undefined ? {} : { source }),
      attribution: attribute(attribution, source),
    };
  });
}
