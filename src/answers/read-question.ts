import type { Coverage } from '../coverage/coverage.ts';
import { basesOf } from './analyse-words.ts';
import type { AnswerKind } from './answer.ts';
import { findAskedNames } from './find-asked-names.ts';
import { LIGHT_BASES } from './light-words.ts';
import { type MeasuredQuestion, measureQuestion } from './measure.ts';
import { parseQuery, type Query } from './parse-query.ts';
import { type MeaningPlace, placesMeaning } from './places-meaning.ts';
import { questionKind } from './question-kind.ts';
import { type QuestionShape, questionShape } from './question-shape.ts';
import { resolveAskedSpeaker } from './resolve-asked-speaker.ts';
import type { NamedSpeaker, SpeakerLookup } from './resolve-speaker.ts';

/** A name in a question: an article may say "he" or "the Foreign Secretary" for it. */
export interface MeantName {
  /** Plain forms of its words, and of the person's other names. */
  readonly bases: ReadonlySet<string>;
  readonly places: readonly MeaningPlace[];
}

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
  /** Those of the people whom the question names. */
  readonly names: readonly MeantName[];
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
  const speaker =
    shape.who === undefined || shape.kind === 'definition'
      ? undefined
      : await resolveAskedSpeaker(coverage, shape.who);
  const asked = await findAskedNames(coverage, query.words);
  const knowsSpeaker = speaker !== undefined && speaker.kind !== 'none';
  const topic = shape.kind === 'said' && knowsSpeaker ? shape.topic : query.words;
  const looksFor = looksForOf(shape, query.words, knowsSpeaker);
  const measured = measureQuestion(topic, looksFor, (word) => coverage.passageIndex.weight(word));
  const people = speaker?.kind === 'one' ? [speaker.speaker, ...asked.people] : asked.people;
  return {
    typed,
    query,
    shape,
    looksFor,
    measured,
    ...(speaker === undefined ? {} : { speaker }),
    names: await meantNames(coverage, people),
    nameBases: new Set(asked.people.flatMap((one) => [...basesOfName(one)])),
    unseenBases: await unseenBases(coverage, measured),
    unknownNames: knowsSpeaker ? asked.unknown.filter((name) => !shape.who?.includes(name)) : asked.unknown,
  };
}

/** The same question, read for its words alone: not for what somebody said. */
export function readPlainly(coverage: Coverage, question: Question): Question {
  const looksFor = questionKind(question.query.words);
  const measured = measureQuestion(question.query.words, looksFor, (word) =>
    coverage.passageIndex.weight(word),
  );
  const { speaker: _speaker, ...rest } = question;
  return { ...rest, shape: { kind: 'other', topic: '' }, looksFor, measured };
}

function looksForOf(shape: QuestionShape, words: string, knowsSpeaker: boolean): AnswerKind {
  if (shape.kind === 'identity' && knowsSpeaker) return 'profile';
  if (shape.kind === 'said' && knowsSpeaker) return 'quotation';
  if (shape.kind === 'who-said') return 'quotation';
  return questionKind(words);
}

async function meantNames(
  coverage: Coverage,
  people: readonly NamedSpeaker[],
): Promise<readonly MeantName[]> {
  const names = new Map<string, MeantName>();
  for (const one of people) {
    if (one.person === undefined || names.has(one.id)) continue;
    names.set(one.id, { bases: basesOfName(one), places: await placesMeaning(coverage, one.person) });
  }
  return [...names.values()];
}

function basesOfName({ name, person }: NamedSpeaker): ReadonlySet<string> {
  return basesOf([name, ...(person?.aliases ?? [])].join(' '));
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
