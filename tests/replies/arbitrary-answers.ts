import fc from 'fast-check';
import type { Excerpt, QuotationView, SpeakerView, StatementView } from '../../src/answers/answer.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { Span } from '../../src/text/span.ts';
import { nastyText } from './nasty-text.ts';
import { articleFrom, quotationView, statementView } from './sample-article.ts';

const SENTENCE = 'The wall will not stand another winter, and everybody in this room knows it. ';

/** An article of hostile paragraphs, some of them very long, with hostile facts about itself. */
export const articles: fc.Arbitrary<Article> = fc
  .record({
    paragraphs: fc.array(fc.tuple(nastyText(12), fc.constantFrom(0, 0, 1, 3, 60)), {
      minLength: 1,
      maxLength: 6,
    }),
    title: fc.option(nastyText(10), { nil: undefined }),
    outlet: fc.option(nastyText(6), { nil: undefined }),
    date: fc.option(fc.constantFrom('2016-12-08', '@everyone'), { nil: undefined }),
    url: fc.option(
      nastyText(4).map((path) => `https://gazette.example/${path}`),
      { nil: undefined },
    ),
    path: nastyText(6),
  })
  .map(({ paragraphs, path, ...facts }) => {
    const text = paragraphs.map(([nasty, long]) => `${nasty} ${SENTENCE.repeat(long)}`).join('\n\n');
    const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
    return articleFrom(`Harbour vote\n\n${text}`, given, `${path}.txt`);
  });

/** An excerpt of an article: one or two spans of a passage, now and then one that is wrong. */
export function excerptsOf(article: Article): fc.Arbitrary<Excerpt> {
  return fc
    .tuple(
      fc.nat(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(9),
    )
    .map(([pick, from, to, luck]) => {
      const passage = article.passages[pick % article.passages.length];
      if (passage === undefined) throw new Error('an article without passages');
      const { start, end } = passage.span;
      const a = start + Math.floor((end - start) * Math.min(from, to));
      const b = start + Math.ceil((end - start) * Math.max(from, to));
      const spans: readonly Span[] =
        luck === 0
          ? [{ start: end, end: end + 40 }]
          : luck === 1
            ? [
                { start: a, end: b },
                { start: b, end },
              ]
            : [{ start: a, end: b }];
      return { article, passage, spans };
    });
}

/** Who speaks, in every way there is. */
export function speakersIn(article: Article): fc.Arbitrary<SpeakerView> {
  const name = nastyText(8);
  const span = fc
    .constantFrom(...article.passages)
    .map(({ span: { start, end } }): Span => ({ start, end: Math.min(end, start + 20) }));
  const personId = 'person/0123456789ab' as const;
  return fc.oneof(
    fc.tuple(name, span).map(
      ([called, asNamed]): SpeakerView => ({
        attribution: { kind: 'named', personId },
        name: called,
        id: personId,
        asNamed,
        candidates: [],
      }),
    ),
    fc.tuple(name, span, span, fc.constantFrom('pronoun', 'role', 'continuation')).map(
      ([called, asNamed, antecedent, by]): SpeakerView => ({
        attribution: { kind: 'resolved', personId, antecedent, by },
        name: called,
        id: personId,
        asNamed,
        candidates: [],
      }),
    ),
    span.map((mention): SpeakerView => ({ attribution: { kind: 'described', mention }, candidates: [] })),
    fc.tuple(fc.array(name, { maxLength: 6 }), fc.constantFrom('no-cue', 'no-source', 'ambiguous')).map(
      ([candidates, reason]): SpeakerView => ({
        attribution: { kind: 'unattributed', reason, candidates: [] },
        candidates,
      }),
    ),
  );
}

/** Something said: quoted or reported. */
export const said: fc.Arbitrary<QuotationView | StatementView> = articles.chain((article) =>
  fc
    .tuple(excerptsOf(article), speakersIn(article), fc.boolean())
    .map(([excerpt, speaker, isQuoted]) =>
      isQuoted ? quotationView(excerpt, speaker) : statementView(excerpt, speaker),
    ),
);
