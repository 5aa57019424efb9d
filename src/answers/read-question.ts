import type { Coverage } from '../coverage/coverage.ts';
import type { KnownPerson } from '../coverage/people-questions.ts';
import type { QuestionShape } from '../languages/language-questions.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import type { SearchQuery } from '../search/search-index.ts';
import { basesOf } from './analyse-words.ts';
import type { AnswerKind } from './answer.ts';
import { findAskedNames } from './find-asked-names.ts';
import type { SetApart } from './judge-support.ts';
import { LIGHT_BASES } from './light-words.ts';
import { type MeasuredQuestion, measureQuestion } from './measure.ts';
import { mendSlips } from './mend-slips.ts';
import { officeBook } from './office-book.ts';
import { parseQuery } from './parse-query.ts';
import { resolveAskedSpeaker } from './resolve-asked-speaker.ts';
import type { NamedSpeaker, SpeakerLookup } from './resolve-speaker.ts';

const { questions } = DEFAULT_LANGUAGE;

/** Somebody whom a question names: an article may say "he" or "the Foreign Secretary" for them. */
export interface AskedPerson {
  readonly person: KnownPerson;
  /** Plain forms of the words of their names. */
  readonly bases: ReadonlySet<string>;
}

/** A question, understood as far as it can be. */
export interface Question {
  readonly typed: string;
  readonly query: Required<SearchQuery>;
  readonly shape: QuestionShape;
  readonly looksFor: AnswerKind;
  /** What sentences are measured against: for "what did X say about Y", Y alone. */
  readonly measured: MeasuredQuestion;
  /** Who "what did X say" and "who is X" mean; `none` when X is nobody who is quoted or named as a person. */
  readonly speaker?: SpeakerLookup;
  readonly people: readonly AskedPerson[];
  readonly setApart: SetApart;
  /** Names that no article mentions, as typed. */
  readonly unknownNames: readonly string[];
  /** Other words to look for, where the words themselves find too little. */
  readonly also?: string;
}

/** Reads a question. Never throws for any text. */
export async function readQuestion(coverage: Coverage, typed: string): Promise<Question> {
  const asked = parseQuery(questions.asTyped(typed));
  const query = {
    ...asked,
    words: await mendSlips(coverage, asked.words),
    phrases: asked.phrases.flatMap(sentencesOf),
  };
  const shape = questions.shapeOf(query.words);
  const speaker =
    shape.who === undefined || shape.kind === 'definition'
      ? undefined
      : await resolveAskedSpeaker(coverage, shape.who);
  const names = await findAskedNames(coverage, query.words);
  const knowsSpeaker = speaker !== undefined && speaker.kind !== 'none';
  const topic = shape.kind === 'said' && knowsSpeaker ? shape.topic : query.words;
  const looksFor = looksForOf(shape, query.words, knowsSpeaker);
  const measured = await measureQuestion(topic, looksFor, (word) => coverage.passageIndex.weight(word));
  const people = speaker?.kind === 'one' ? [speaker.speaker, ...names.people] : names.people;
  return {
    typed,
    query,
    shape,
    looksFor,
    measured,
    ...(speaker === undefined ? {} : { speaker }),
    people: askedPeople(people),
    setApart: {
      names: new Set(names.people.flatMap((one) => [...basesOfName(one)])),
      offices: await officesOfPeople(coverage, names.people),
      unseen: await unseenBases(coverage, measured),
    },
    unknownNames: knowsSpeaker ? names.unknown.filter((name) => !shape.who?.includes(name)) : names.unknown,
  };
}

/** Between the sentences of a phrase an article may say who speaks: “It’s over,” Vega said. “We lost.” */
function sentencesOf(phrase: string): readonly string[] {
  return phrase
    .split(/[.,;!?…]+(?:\s+|$)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The name in "what did X say" where nobody is known by it. */
export function nameOfNobody({ shape, speaker }: Question): string | undefined {
  if (shape.kind !== 'said' || speaker?.kind !== 'none') return undefined;
  const name = questions.withoutArticle(shape.who ?? '');
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return [name, last].every((word) => /^\p{Lu}/u.test(word)) ? name : undefined;
}

/** The same question, read for its words alone: not for what somebody said. */
export async function readPlainly(coverage: Coverage, question: Question): Promise<Question> {
  const looksFor = questions.kindOf(question.query.words);
  const measured = await measureQuestion(question.query.words, looksFor, (word) =>
    coverage.passageIndex.weight(word),
  );
  const { speaker: _speaker, ...rest } = question;
  return { ...rest, shape: { kind: 'other', topic: '' }, looksFor, measured };
}

function looksForOf(shape: QuestionShape, words: string, knowsSpeaker: boolean): AnswerKind {
  if (shape.kind === 'identity' && knowsSpeaker) return 'profile';
  if (shape.kind === 'said' && knowsSpeaker) return 'quotation';
  if (shape.kind === 'who-said') return 'quotation';
  return questions.kindOf(words);
}

function askedPeople(speakers: readonly NamedSpeaker[]): readonly AskedPerson[] {
  const people = new Map<string, AskedPerson>();
  for (const speaker of speakers) {
    if (speaker.person === undefined) continue;
    people.set(speaker.id, { person: speaker.person, bases: basesOfName(speaker) });
  }
  return [...people.values()];
}

async function officesOfPeople(
  coverage: Coverage,
  speakers: readonly NamedSpeaker[],
): Promise<ReadonlySet<string>> {
  const { words } = await officeBook(coverage);
  return new Set(speakers.flatMap(({ person }) => [...((person && words.get(person.id)) ?? [])]));
}

function basesOfName({ name, person }: NamedSpeaker): ReadonlySet<string> {
  return basesOf([name, ...(person?.aliases ?? [])].join(' '));
}

async function unseenBases(coverage: Coverage, { terms }: MeasuredQuestion): Promise<ReadonlySet<string>> {
  const unseen = new Set<string>();
  for (const { word } of terms) {
    if (LIGHT_BASES.has(word.base)) continue;
    const [hit] = await coverage.passageIndex.search({ words: word.text }, { limit: 1 });
    if (hit === undefined) unseen.add(word.base);
  }
  return unseen;
}
