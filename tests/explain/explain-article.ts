import type { Article } from '../../src/corpus/article.ts';
import { languageOfArticle } from '../../src/languages/languages.ts';
import { annotateArticle } from '../../src/quotations/annotate-article.ts';
import type { AnnotatedQuotation } from '../../src/quotations/annotation.ts';
import { findMarkedStretches, type MarkedStretch } from '../../src/quotations/find-marked-stretches.ts';
import type { ReadingRule } from '../../src/quotations/reading-watch.ts';
import { overlaps, type Span } from '../../src/text/span.ts';
import { type TriedRule, type WatchedQuotation, watchQuotations } from './watch-quotations.ts';
import { writeChunks } from './write-chunks.ts';
import { writeResult, writeRivals } from './write-result.ts';
import { quoted, writeRules } from './write-rules.ts';

const TO_A_VERB: ReadonlySet<ReadingRule> = new Set([
  'clause behind',
  'verb before',
  'attribution at the end',
]);

/** How the marked words of an article that hold `wanted` were read, one block each; none where no marked words hold it. */
export function explainArticle(article: Article, wanted = ''): readonly string[] {
  const language = languageOfArticle(article.language);
  if (language === undefined)
    return [`The article is in “${article.language}”, which nobody reads here: no rule of speech is tried.`];
  const { watch, watched } = watchQuotations();
  const { quotations, people } = annotateArticle(article, watch);
  const names = people.map(({ name }) => name);
  return findMarkedStretches(article, language.marks).flatMap((stretch, number) => {
    const words = wordsOf(article, stretch);
    if (!plain(words).includes(plain(wanted))) return [];
    const found = quotations.find(({ content }) => sharesWords(content, stretch));
    const seen = watched.quotations.filter((each) => each.stretch === number);
    const marked = watched.marked.filter(({ triedOn }) => overlaps(triedOn, stretch.outer));
    return [blockOf(article, names, words, { found, seen, marked })];
  });
}

interface Explained {
  readonly found: AnnotatedQuotation | undefined;
  readonly seen: readonly WatchedQuotation[];
  readonly marked: readonly TriedRule[];
}

function blockOf(
  { text }: Article,
  names: readonly string[],
  words: string,
  { found, seen, marked }: Explained,
): string {
  const rules = [
    ...marked.filter(({ rule }) => rule === 'title'),
    ...seen.flatMap(rulesOf),
    ...marked.filter(({ rule }) => rule !== 'title'),
  ];
  return [
    `“${words}”`,
    ...seen.flatMap(({ chunks, cues, stretch }) => [
      `  chunks  ${writeChunks(text, chunks, stretch)}`,
      ...cues.map(
        ({ chunk, source }) =>
          `  cue     ${quoted(text, chunk)} of ${source === undefined ? 'nobody whom the sentence tells' : quoted(text, source)}`,
      ),
    ]),
    '  rules',
    ...writeRules(text, rules),
    `  result  ${writeResult(text, names, found)}`,
    ...seen.flatMap(({ rivals }) => writeRivals(text, names, rivals)),
  ].join('\n');
}

/** First to which verb, then whose verb that is, then what is made of it; where there is no verb, all the verbs of the unit. */
function rulesOf({ tried, sources, cues }: WatchedQuotation): readonly TriedRule[] {
  const verbs = tried.filter(({ rule }) => TO_A_VERB.has(rule));
  const taken = verbs.find(({ decidedOn }) => decidedOn !== undefined)?.decidedOn;
  const cue =
    taken === undefined
      ? undefined
      : cues.find(({ chunk }) => chunk.start === taken.start || chunk.end === taken.end);
  const ofVerb = sources.filter(({ triedOn }) => cue === undefined || triedOn.start === cue.chunk.start);
  return [
    ...verbs,
    ...(tried.length === 0 ? [] : ofVerb),
    ...tried.filter(({ rule }) => !TO_A_VERB.has(rule)),
  ];
}

function wordsOf({ text }: Article, { parts }: MarkedStretch): string {
  return parts
    .map(({ content }) => text.slice(content.start, content.end))
    .join(' ')
    .replace(/\s+/g, ' ');
}

function sharesWords(content: readonly Span[], { parts }: MarkedStretch): boolean {
  return parts.some((part) => content.some((span) => overlaps(span, part.content)));
}

/** As it may be typed: whatever marks, blanks and capitals it has. */
function plain(words: string): string {
  return words
    .replace(/["“”„«»'‘’]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
