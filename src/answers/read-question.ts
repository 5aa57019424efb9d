import type { Coverage } from '../coverage/coverage.ts';
import { basesOf } from './analyse-words.ts';
import type { AnswerKind } from './answer.ts';
import { findAskedNames } from './find-asked-names.ts';
import { LIGHT_BASES } from './light-words.ts';
import { type MeasuredQuestion, measureQuestion } from './measure.ts';
import { parseQuery, type Query } from './parse-query.ts';
import { questionKind } from './question-kind.ts';
import { type QuestionShape, questionShape } from './question-shape.ts';
import { resolveAskedSpeaker } from './resolve-asked-speaker.ts';
import type { NamedSpeaker, SpeakerLookup } from './resolve-speaker.ts';

/** A question, understood as far as it can be. */
export interface Question {
  readonly typed: string;
  readonly query: Query;
  readonly shape: QuestionShape;
  readonly looksFor: AnswerKind;
  /** What sentences are measured against: for "what did X say about Y", Y alone. */
  readonly measured: MeasuredQuestion;
  /** Who "what did X say" and "who is X" mean; `none` when X is nobody who is quoted or named as a person. */
  readonly speaker?: SpeakerLookup;
  /** People whom the question names, for whom an article may say "he" or "the Foreign Secretary". */
  readonly people: readonly NamedSpeaker[];
  /** Plain forms of the words of their names. */
  readonly nameBases: ReadonlySet<string>;
  /** Plain forms of its words that stand in no article. */
  readonly unseenBases: ReadonlySet<string>;
  /** Names that no article mentions, as typed. */
  readonly unknownNames: readonly string[];
}

/** Reads a question. Never throws for any text. */
export async function readQuestion(coverage: Coverage, typed: string): Promise<Question> {
  const query = parseQuery(typed);
  const shape = questionShape(query.words);
  const speaker = shape.who === undefined ? undefined : resolveAskedSpeaker(coverage, shape.who);
  const names = await findAskedNames(coverage, query.words);
  const knowsSpeaker = speaker !== undefined && speaker.kind !== 'none';
  const topic = shape.kind === 'said' && knowsSpeaker ? shape.topic : query.words;
  const looksFor = looksForOf(shape, query.words, knowsSpeaker);
  const measured = measureQuestion(topic, looksFor, (word) => coverage.passageIndex.weight(word));
  const people = speaker?.kind === 'one' ? [speaker.speaker, ...names.people] : names.people;
  return {
    typed,
    query,
    shape,
    looksFor,
    measured,
    ...(speaker === undefined ? {} : { speaker }),
    people: people.filter(({ id }, place) => people.findIndex((other) => other.id === id) === place),
    nameBases: basesOfNames(names.people),
    unseenBases: await unseenBases(coverage, measured),
    unknownNames: knowsSpeaker ? names.unknown.filter((name) => !shape.who?.includes(name)) : names.unknown,
  };
}

function looksForOf(shape: QuestionShape, words: string, knowsSpeaker: boolean): AnswerKind {
  if (shape.kind === 'identity' && knowsSpeaker) return 'profile';
  if (shape.kind === 'said' && knowsSpeaker) return 'quotation';
  if (shape.kind === 'who-said') return 'quotation';
  return questionKind(words);
}

function basesOfNames(people: readonly NamedSpeaker[]): ReadonlySet<string> {
  const names = people.flatMap(({ name, person }) => [name, ...(person?.aliases ?? [])]);
  return basesOf(names.join(' '));
}

async function unseenBases(coverage: Coverage, { terms }: MeasuredQuestion): Promise<ReadonlySet<string>> {
  const unseen = new Set<string>();
  for (const { word } of terms) {
    if (LIGHT_BASES.has(word.base)) continue;
    const [hit] = await coverage.passageIndex.search(word.text, { limit: 1 });
    if (hit === undefined) unseen.add(word.base);
  }
  return unseen;
}
