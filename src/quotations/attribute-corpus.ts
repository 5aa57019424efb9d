import type { Article } from '../corpus/article.ts';
import { groupPeople } from '../people/group-people.ts';
import { namesApart } from '../people/names-apart.ts';
import { NO_CORRECTIONS, type PeopleCorrections } from '../people/people-corrections.ts';
import { directoryInSteps, type TimesQuoted } from '../people/people-directory.ts';
import { compare } from '../text/compare.ts';
import { textOf } from '../text/span.ts';
import { stableId } from '../text/stable-id.ts';
import { drained, eachInSteps, type Steps } from '../text/steps.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import type { AnnotatedQuotation, AnnotatedStatement } from './annotation.ts';
import type { AttributedCorpus, Body } from './attributed-corpus.ts';
import { type AttributionMaker, makeAttributions } from './attributions.ts';
import { correctSpeakers } from './correct-speakers.ts';
import { type LocalPeople, localPeopleOf } from './local-people.ts';
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
  return drained(attributeInSteps(annotated, corrections));
}

/** The same in small steps. */
export function* attributeInSteps(
  annotated: readonly AnnotatedArticle[],
  corrections: PeopleCorrections = NO_CORRECTIONS,
): Steps<AttributedCorpus> {
  const inOrder = [...annotated].sort((one, other) => compare(one.article.path, other.article.path));
  const apart = namesApart(corrections.notSame);
  const perArticle: LocalPeople[] = [];
  for (const { article, annotation } of inOrder) {
    perArticle.push(yield* localPeopleOf(article, annotation, apart));
    yield;
  }
  const grouped = yield* groupPeople(
    perArticle.flatMap(({ locals }) => locals),
    corrections,
  );
  const bodies = new Map<BodyId, Body>();
  const quotations: Quotation[] = [];
  const statements: Statement[] = [];
  let offset = 0;
  for (const [number, { article, annotation }] of inOrder.entries()) {
    const local = perArticle[number];
    if (local === undefined) continue;
    const attribute = makeAttributions(
      article,
      local,
      grouped.ids.slice(offset, offset + local.locals.length),
      bodies,
    );
    offset += local.locals.length;
    // Not spread into a call: an article of very many quotations would overflow the stack.
    const toQuotation = quotationMaker(article, attribute);
    yield* eachInSteps(annotation.quotations, (one) => quotations.push(...toQuotation(one)));
    yield* eachInSteps(annotation.statements, (one) =>
      statements.push(...statementOf(article, one, attribute)),
    );
    yield;
  }
  const corrected = yield* correctSpeakers(
    quotations,
    inOrder,
    grouped.people,
    [...bodies.values()],
    corrections,
  );
  return {
    people: yield* directoryInSteps(corrected.people, timesQuoted(corrected.quotations)),
    bodies: [...bodies.values()].sort((one, other) => compare(one.name, other.name)),
    quotations: corrected.quotations,
    statements,
    ...(corrected.faults.length === 0 ? {} : { faults: corrected.faults }),
  };
}

function timesQuoted(quotations: readonly Quotation[]): TimesQuoted {
  const times = new Map<string, number>();
  for (const { attribution } of quotations) {
    if (!('personId' in attribution)) continue;
    times.set(attribution.personId, (times.get(attribution.personId) ?? 0) + 1);
  }
  return times;
}

/** Makes the quotations of an article, in order; nothing of one whose passage the article does not have. */
function quotationMaker(
  article: Article,
  attribute: AttributionMaker,
): (annotated: AnnotatedQuotation) => readonly Quotation[] {
  const seen = new Map<string, number>();
  return ({ passage, kind, content, cue, source, attribution }) => {
    const place = article.passages[passage];
    if (place === undefined) return [];
    const words = content.map((span) => textOf(article.text, span)).join('\n');
    const key = `${place.id}\n${words}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    const quotation: Quotation = {
      id: `quotation/${stableId(place.id, words, String(occurrence))}`,
      articleId: article.id,
      passageId: place.id,
      kind,
      content,
      ...(cue === undefined ? {} : { cue }),
      ...(source === undefined ? {} : { source }),
      attribution: attribute(attribution, source),
    };
    return [quotation];
  };
}

function statementOf(
  article: Article,
  { passage, span, cue, source, attribution }: AnnotatedStatement,
  attribute: AttributionMaker,
): readonly Statement[] {
  const place = article.passages[passage];
  if (place === undefined) return [];
  const statement: Statement = {
    articleId: article.id,
    passageId: place.id,
    span,
    cue,
    ...(source === undefined ? {} : { source }),
    attribution: attribute(attribution, source),
  };
  return [statement];
}
