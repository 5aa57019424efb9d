import type { Coverage } from '../coverage/coverage.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { textOf } from '../text/span.ts';
import type { AnswerExcerpt, Answered, AskAnswer, MissAnswer } from './answer.ts';
import { answeringWords } from './answering-words.ts';
import { choiceOfSpeakers } from './choice-of.ts';
import { EXCERPTS } from './choose-candidates.ts';
import { type Chosen, decide } from './decide.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { findFollowUps } from './find-follow-ups.ts';
import { introductionsOf } from './introductions-of.ts';
import { measureSentence } from './measure.ts';
import { missOf } from './miss-of.ts';
import { unknownNamesOf } from './name-miss.ts';
import { nameOfNobody, type Question, readPlainly, readQuestion } from './read-question.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import { findSoughtFigure } from './sought-figure.ts';
import { speakerIn } from './speaker-in.ts';
import { summarise } from './summarise.ts';
import { tellsDeed } from './tells-deed.ts';
import { widenedExcerpt } from './widened-excerpt.ts';

/**
 * `/ask`: up to three excerpts that answer, a question back when a name means several people, or an honest no. `earlier` is what the answer was asked
 * that this replies to; without it, what leans on something said before cannot be answered.
 */
export async function answerQuestion(coverage: Coverage, asked: string, earlier?: string): Promise<Answered> {
  const { questions } = DEFAULT_LANGUAGE;
  const alone = asked.replace(/\s+/g, ' ').trim();
  const talk = questions.smallTalk(alone);
  if (talk !== undefined) return missOf(coverage, alone, talk);
  const typed =
    earlier === undefined ? alone : questions.continued(await nameAsWritten(coverage, alone), earlier);
  if (questions.leansOnEarlier(typed)) return missOf(coverage, typed, 'no-memory');
  const answer = await answerAlone(coverage, typed);
  if (answer.kind !== 'ask') return answer;
  const followUps = await findFollowUps(coverage, answer, (question) => answerAlone(coverage, question));
  return { ...answer, followUps };
}

/** "and vega?" with the name as articles write it, so that it is read as one. */
async function nameAsWritten(coverage: Coverage, typed: string): Promise<string> {
  const name = DEFAULT_LANGUAGE.questions.nameAlone(typed);
  if (name === undefined || /\p{Lu}/u.test(name)) return typed;
  const lookup = await resolveSpeaker(coverage, name);
  return lookup.kind === 'one' ? lookup.speaker.name : typed;
}

/** The answer without follow-ups. */
async function answerAlone(coverage: Coverage, typed: string): Promise<Answered> {
  const known = await nameAsked(coverage, typed);
  if (known !== undefined) return known;
  const question = await readQuestion(coverage, typed);
  const { looksFor, shape, speaker } = question;
  if (speaker?.kind === 'several' && !(speaker.byOffice === true && shape.kind === 'said')) {
    const choice = await choiceOfSpeakers(coverage, shape.who ?? typed, speaker.speakers);
    return shape.kind === 'said' ? { ...choice, about: shape.topic } : choice;
  }
  if (looksFor === 'profile' && speaker?.kind === 'one') {
    const excerpts = await introductionsOf(coverage, speaker.speaker);
    if (excerpts.length > 0) return answerOf(question, excerpts);
  }
  if (shape.kind === 'summary') return summaryAsked(coverage, question);
  const { candidates, chosen } = await decide(coverage, question);
  if (chosen.length === 0)
    return declined(coverage, question, candidates, candidates[0] ?? (await nearestTo(coverage, question)));
  const excerpts = await Promise.all(chosen.map((one) => excerptOf(coverage, one)));
  const differ = figuresDiffer(chosen.map(({ candidate }) => candidate));
  return {
    ...answerOf(question, excerpts),
    ...certaintyOf(chosen),
    ...(differ ? { figuresDiffer: true } : {}),
  };
}

/** A name alone is asked as who that is and what they said; undefined where it is nobody's, or where there is nothing of the kind. */
async function nameAsked(coverage: Coverage, typed: string): Promise<AskAnswer | undefined> {
  const name = DEFAULT_LANGUAGE.questions.nameAlone(typed);
  if (name === undefined) return undefined;
  const lookup = await resolveSpeaker(coverage, name);
  if (lookup.kind !== 'one' || lookup.speaker.person === undefined) return undefined;
  const [first] = await introductionsOf(coverage, lookup.speaker);
  const wordsOf = await readQuestion(coverage, DEFAULT_LANGUAGE.questions.wordsOf(name));
  const { chosen } = await decide(coverage, wordsOf);
  const said = await Promise.all(chosen.map((one) => excerptOf(coverage, one)));
  const others = said.filter(({ excerpt }) => excerpt.passage.id !== first?.excerpt.passage.id);
  const excerpts = [...(first === undefined ? [] : [first]), ...others].slice(0, EXCERPTS);
  const question = { typed, looksFor: 'profile', speaker: lookup } as const;
  return excerpts.length === 0 ? undefined : answerOf(question, excerpts);
}

/** "What's happening in Vardholm?": the first sentences of a summary, as many as an answer shows. */
async function summaryAsked(coverage: Coverage, question: Question): Promise<AskAnswer | MissAnswer> {
  const summary = await summarise(coverage, { about: question.shape.topic });
  if (summary.kind !== 'summary') return declined(coverage, question, [], undefined);
  const sentences = summary.sentences.slice(0, EXCERPTS);
  return answerOf(
    question,
    sentences.map((sentence) => ({ ...sentence, share: 1 })),
  );
}

function answerOf(
  { typed, looksFor, speaker }: Pick<Question, 'typed' | 'looksFor' | 'speaker'>,
  excerpts: readonly AnswerExcerpt[],
): AskAnswer {
  const subject =
    speaker?.kind === 'one' ? { subject: { id: speaker.speaker.id, name: speaker.speaker.name } } : {};
  return {
    kind: 'ask',
    question: typed,
    looksFor,
    excerpts,
    sure: excerpts.length,
    missing: [],
    followUps: [],
    ...subject,
  };
}

/** Of a question's weight, what is called an answer; less of it is perhaps one. What somebody said is looked for among their own words alone. */
const SURELY = 0.7;
const SURELY_SAID = 0.5;

function certaintyOf(chosen: readonly Chosen[]): Pick<AskAnswer, 'sure' | 'missing'> {
  const unsure = chosen.findIndex(({ question, candidate }) => {
    const least = question.looksFor === 'quotation' ? SURELY_SAID : SURELY;
    return question.query.phrases.length === 0 && candidate.support.share < least;
  });
  const sure = unsure === -1 ? chosen.length : unsure;
  return { sure, missing: sure > 0 ? [] : (chosen[0]?.candidate.support.missing ?? []) };
}

async function excerptOf(coverage: Coverage, { question, candidate }: Chosen): Promise<AnswerExcerpt> {
  const { article, figure, span, support } = candidate;
  const excerpt = await widenedExcerpt(coverage, { ...candidate, to: lastSentence(question, candidate) });
  const speaker = await speakerIn(coverage, { article, passage: candidate.passage, spans: [span] });
  const answering = answeringWords(question, candidate);
  return {
    excerpt,
    share: support.share,
    ...(answering === undefined ? {} : { answering }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(figure === undefined
      ? {}
      : { figure: { start: span.start + figure.start, end: span.start + figure.end } }),
  };
}

/** Of the question's weight, what the next sentence must hold to be on the same thing. */
const ON_THE_SAME = 0.4;

/** A figure that the next sentence puts right ("… £14 million. The council has since put the cost at £16 million.") is shown with that sentence. */
function lastSentence({ measured }: Question, { article, at, figure, passage }: Candidate): number {
  const next = passage.sentences[at + 1];
  if (figure?.value === undefined || next === undefined) return at;
  const { bases, text } = measureSentence(textOf(article.text, next));
  const held = measured.terms.reduce((sum, { word, weight }) => sum + (bases.has(word.base) ? weight : 0), 0);
  const other = findSoughtFigure(measured.sought, text);
  const differs = other?.fit === 1 && other.figure.value !== undefined && other.figure.value !== figure.value;
  return differs && held >= ON_THE_SAME * measured.weight ? at + 1 : at;
}

/** Whether two articles give different numbers, each exactly, for what was asked. */
function figuresDiffer(chosen: readonly Candidate[]): boolean {
  return chosen.some(
    ({ article, figure }) =>
      figure?.value !== undefined &&
      chosen.some(
        (other) =>
          other.article.id !== article.id &&
          other.figure?.value !== undefined &&
          other.figure.value !== figure.value,
      ),
  );
}

/** Where somebody said nothing of it, what is said about it by others is the nearest there is. */
async function nearestTo(coverage: Coverage, question: Question): Promise<Candidate | undefined> {
  const [best] = await findCandidates(coverage, await readPlainly(coverage, question));
  return best;
}

/** Passages that hold less than this of a question are not worth pointing to. */
const WORTH_POINTING_TO = 0.3;
/** Where a name of the question stands nowhere, what holds the rest of it by half is about something else. */
const WORTH_WITHOUT_NAMES = 0.5;

async function declined(
  coverage: Coverage,
  question: Question,
  candidates: readonly Candidate[],
  best: Candidate | undefined,
): Promise<MissAnswer> {
  const isNothing = question.measured.terms.length === 0 && question.looksFor !== 'quotation';
  const nobody = nameOfNobody(question);
  const names =
    nobody === undefined
      ? question.unknownNames
      : [...new Set([nobody, ...question.unknownNames.filter((name) => !nobody.includes(name))])];
  const isNear =
    best !== undefined && best.support.share >= (names.length > 0 ? WORTH_WITHOUT_NAMES : WORTH_POINTING_TO);
  const closeNames = question.speaker?.kind === 'none' ? question.speaker.close : [];
  return missOf(coverage, question.typed, isNothing ? 'nothing-asked' : 'not-answered', {
    closeNames: closeNames.map(({ id, name }) => ({ id, name })),
    ...(isNear
      ? {
          nearest: { article: best.article, passage: best.passage, spans: [best.span] },
          missing: best.support.missing,
        }
      : {}),
    ...untoldIn(question, names.length > 0 ? [] : candidates),
    ...(await unknownNamesOf(coverage, names)),
  });
}

/** What the question takes for granted, where none of the sentences that were found tells it. */
function untoldIn(
  { query, measured }: Question,
  candidates: readonly Candidate[],
): Pick<MissAnswer, 'untold'> {
  const deed = DEFAULT_LANGUAGE.questions.deedIn(query.words);
  if (deed === undefined || deed.isSuffered === true || candidates.length === 0) return {};
  const isTold = candidates.some((candidate) => tellsDeed(query.words, measured, candidate.measured));
  return isTold ? {} : { untold: { doer: deed.doer, told: deed.told } };
}
