import type { Coverage } from '../coverage/coverage.ts';
import type { AnswerKind } from './answer.ts';
import { findAskedNames } from './find-asked-names.ts';
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
  const people = speaker?.kind === 'one' ? [speaker.speaker, ...names.people] : names.people;
  return {
    typed,
    query,
    shape,
    looksFor,
    measured: measureQuestion(topic, looksFor, (word) => coverage.passageIndex.weight(word)),
    ...(speaker === undefined ? {} : { speaker }),
    people: people.filter(({ id }, place) => people.findIndex((other) => other.id === id) === place),
    unknownNames: knowsSpeaker ? names.unknown.filter((name) => !shape.who?.includes(name)) : names.unknown,
  };
}

function looksForOf(shape: QuestionShape, words: string, knowsSpeaker: boolean): AnswerKind {
  if (shape.kind === 'identity' && knowsSpeaker) return 'profile';
  if (shape.kind === 'said' && knowsSpeaker) return 'quotation';
  if (shape.kind === 'who-said') return 'quotation';
  return questionKind(words);
}
