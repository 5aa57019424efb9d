import type { Article } from '../corpus/article.ts';
import { type GroupedPeople, groupPeople, type LocalPerson } from '../people/group-people.ts';
import { NO_CORRECTIONS, type PeopleCorrections } from '../people/people-corrections.ts';
import { buildPeopleDirectory } from '../people/people-directory.ts';
import type { PersonId } from '../people/person.ts';
import { fold } from '../text/fold.ts';
import { textOf } from '../text/span.ts';
import { stableId } from '../text/stable-id.ts';
import type { AnnotatedAttribution, AnnotatedQuotation, ArticleAnnotation } from './annotation.ts';
import type { AttributedCorpus, Body } from './attributed-corpus.ts';
import type { Attribution, BodyId, Quotation, Statement } from './quotation.ts';

/** An article with what was found in it. */
export interface AnnotatedArticle {
  readonly article: Article;
  readonly annotation: ArticleAnnotation;
}

/**
 * Puts the annotations of all articles together: people are grouped across them and get ids, and every quotation and statement is tied to
 * them. The articles' order does not matter; ids follow from names, passages and words alone, so that they stay from build to build.
 */
export function attributeCorpus(
  annotated: readonly AnnotatedArticle[],
  _corrections: PeopleCorrections = NO_CORRECTIONS,
): AttributedCorpus {
  const inOrder = [...annotated].sort((one, other) =>
    one.article.path < other.article.path ? -1 : one.article.path > other.article.path ? 1 : 0,
  );
  const offsets: number[] = [];
  const locals: LocalPerson[] = [];
  for (const { article, annotation } of inOrder) {
    offsets.push(locals.length);
    locals.push(...localPeopleOf(article, annotation));
  }
  const grouped = groupPeople(locals);
  const bodies = new Map<BodyId, Body>();
  const quotations: Quotation[] = [];
  const statements: Statement[] = [];
  inOrder.forEach(({ article, annotation }, number) => {
    const resolve = (attribution: AnnotatedAttribution) =>
      attributionOf(attribution, grouped, offsets[number] ?? 0, bodies);
    quotations.push(...quotationsOf(article, annotation.quotations, resolve));
    for (const { passage, span, cue, source, attribution } of annotation.statements) {
      const place = article.passages[passage];
      if (place === undefined) continue;
      statements.push({
        articleId: article.id,
        passageId: place.id,
        span,
        cue,
        ...(source === undefined ? {} : { source }),
        attribution: resolve(attribution),
      });
    }
  });
  return {
    people: buildPeopleDirectory(grouped.people),
    bodies: [...bodies.values()].sort((one, other) => (one.name < other.name ? -1 : 1)),
    quotations,
    statements,
  };
}

function localPeopleOf(article: Article, annotation: ArticleAnnotation): LocalPerson[] {
  return annotation.people.map((person) => ({
    articleId: article.id,
    name: person.name,
    aliases: person.aliases,
    ...(person.gender === undefined ? {} : { gender: person.gender }),
    roles: person.roles.map((span) => ({ words: textOf(article.text, span), articleId: article.id, span })),
    mentions: person.mentions.flatMap(({ passage, span, kind }) => {
      const place = article.passages[passage];
      return place === undefined ? [] : [{ passageId: place.id, span, kind }];
    }),
  }));
}

function attributionOf(
  attribution: AnnotatedAttribution,
  grouped: GroupedPeople,
  offset: number,
  bodies: Map<BodyId, Body>,
): Attribution {
  const idOf = (person: number): PersonId => grouped.ids[offset + person] ?? 'person/unknown';
  switch (attribution.kind) {
    case 'named':
      return { kind: 'named', personId: idOf(attribution.person) };
    case 'resolved':
      return {
        kind: 'resolved',
        personId: idOf(attribution.person),
        antecedent: attribution.antecedent,
        by: attribution.by,
      };
    case 'body': {
      const bodyId: BodyId = `body/${stableId(fold(attribution.name))}`;
      if (!bodies.has(bodyId)) bodies.set(bodyId, { id: bodyId, name: attribution.name });
      const { antecedent } = attribution;
      return {
        kind: 'body',
        bodyId,
        name: attribution.name,
        ...(antecedent === undefined ? {} : { antecedent }),
      };
    }
    case 'described':
      return attribution;
    case 'unattributed':
      return { ...attribution, candidates: attribution.candidates.map(idOf) };
  }
}

function quotationsOf(
  article: Article,
  annotated: readonly AnnotatedQuotation[],
  resolve: (attribution: AnnotatedAttribution) => Attribution,
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
      attribution: resolve(attribution),
    };
  });
}
