import { languageOfArticle } from '../../src/languages/languages.ts';
import { annotateArticle } from '../../src/quotations/annotate-article.ts';
import { attributeCorpus } from '../../src/quotations/attribute-corpus.ts';
import { findMarkedStretches } from '../../src/quotations/find-marked-stretches.ts';
import type { SpeakerEvidence } from '../../src/quotations/speaker-evidence.ts';
import { articleOf } from './gold.ts';
import type { LabelledArticle, LabelledQuotation } from './labelled-article.ts';
import { matchPieces, piecesOf, uniquePieces } from './pieces.ts';
import { speakerOf } from './predict-quotations.ts';
import { isRightSpeaker, statusOf } from './right-speaker.ts';

/** A labelled quotation whose speaker the rules propose, before it is decided whether to name them. */
export interface SpeakerExample {
  /** The outlet, or the kind of article where none is known: what is left out together. */
  readonly group: string;
  readonly evidence: SpeakerEvidence;
  readonly isBody: boolean;
  readonly isRight: boolean;
}

/** What the rules propose for an article's labelled quotations, and whether that is right; those whose speaker is not labelled are left out. */
export function speakerExamples(labelled: LabelledArticle): readonly SpeakerExample[] {
  const article = articleOf(labelled);
  const marks = languageOfArticle(article.language)?.marks;
  if (marks === undefined) return [];
  const evidenceAt = new Map<number, SpeakerEvidence>();
  const stretches = findMarkedStretches(article, marks);
  const annotation = annotateArticle(article, {
    namesAll: true,
    onEvidence: (stretch, evidence) => {
      const start = stretches[stretch]?.parts[0]?.content.start;
      if (start !== undefined) evidenceAt.set(start, evidence);
    },
  });
  const corpus = attributeCorpus([{ article, annotation }]);
  const proposed = corpus.quotations.flatMap(({ content, attribution, kind }) => {
    const evidence = evidenceAt.get(content[0]?.start ?? -1);
    if (kind === 'headline' || evidence === undefined) return [];
    return content.map((span) => ({ ...span, ...speakerOf(attribution, corpus.people), evidence }));
  });
  const wanted = piecesOf(
    labelled.text,
    (labelled.quotes ?? []).filter(({ kind }) => kind !== 'headline'),
  );
  const given = uniquePieces(piecesOf(labelled.text, proposed));
  const found = matchPieces(wanted, given, 0.8);
  return wanted.flatMap(({ quotation }, index) => {
    const answer = given[found.get(index) ?? -1]?.quotation as
      | (LabelledQuotation & { evidence: SpeakerEvidence })
      | undefined;
    if (answer === undefined || typeof answer.speaker !== 'string' || statusOf(quotation) === 'unscored')
      return [];
    const isRight = statusOf(quotation) === 'known' && isRightSpeaker(quotation, answer);
    return [
      { group: groupOf(labelled), evidence: answer.evidence, isBody: answer.speakerType === 'body', isRight },
    ];
  });
}

/** “pn-nyt_2016-09-19_…” is of nyt. */
function groupOf({ id, outlet, kind }: LabelledArticle): string {
  return outlet ?? /^pn-([^_]+)_/.exec(id)?.[1] ?? kind ?? id;
}
