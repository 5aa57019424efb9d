import type { Coverage } from '../coverage/coverage.ts';
import type { AnswerExcerpt, AskAnswer, ChoiceAnswer, MissAnswer } from './answer.ts';
import { choiceOfSpeakers } from './choice-of.ts';
import { chooseCandidates } from './choose-candidates.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { findFollowUps } from './find-follow-ups.ts';
import { introductionsOf } from './introductions-of.ts';
import { missOf } from './miss-of.ts';
import { type Question, readQuestion } from './read-question.ts';
import { speakerIn } from './speaker-in.ts';
import { widenedExcerpt } from './widened-excerpt.ts';

export type Answered = AskAnswer | ChoiceAnswer | MissAnswer;

/** `/ask`: up to three excerpts that answer, a question back when a name means several people, or an honest no. */
export async function answerQuestion(coverage: Coverage, typed: string): Promise<Answered> {
  const answer = await answerAlone(coverage, typed);
  if (answer.kind !== 'ask') return answer;
  const followUps = await findFollowUps(coverage, answer, (question) => answerAlone(coverage, question));
  return { ...answer, followUps };
}

/** The answer without follow-ups. */
export async function answerAlone(coverage: Coverage, typed: string): Promise<Answered> {
  const question = await readQuestion(coverage, typed);
  if (question.speaker?.kind === 'several')
    return choiceOfSpeakers(question.shape.who ?? typed, question.speaker.speakers, coverage.listings);
  if (question.looksFor === 'profile' && question.speaker?.kind === 'one') {
    const { id, name } = question.speaker.speaker;
    const excerpts = await introductionsOf(coverage, question.speaker.speaker);
    if (excerpts.length > 0) {
      return {
        kind: 'ask',
        question: typed,
        looksFor: 'profile',
        excerpts,
        followUps: [],
        subject: { id, name },
      };
    }
  }
  if (question.measured.terms.length === 0 && question.looksFor !== 'quotation')
    return missOf(coverage, typed, 'nothing-asked');
  const candidates = await findCandidates(coverage, question);
  const chosen = question.unknownNames.length > 0 ? [] : chooseCandidates(question, candidates);
  if (chosen.length === 0) return declined(coverage, question, candidates);
  const excerpts = await Promise.all(chosen.map((candidate) => excerptOf(coverage, candidate)));
  const subject = question.speaker?.kind === 'one' ? question.speaker.speaker : undefined;
  return {
    kind: 'ask',
    question: typed,
    looksFor: question.looksFor,
    excerpts,
    followUps: [],
    ...(subject === undefined ? {} : { subject: { id: subject.id, name: subject.name } }),
  };
}

async function excerptOf(coverage: Coverage, candidate: Candidate): Promise<AnswerExcerpt> {
  const excerpt = await widenedExcerpt(coverage, candidate);
  const speaker = await speakerIn(coverage, excerpt);
  return { excerpt, share: candidate.support.share, ...(speaker === undefined ? {} : { speaker }) };
}

/** Passages that hold less than this of a question are not worth pointing to. */
const WORTH_POINTING_TO = 0.3;

function declined(coverage: Coverage, question: Question, candidates: readonly Candidate[]): MissAnswer {
  const [best] = candidates;
  const isNear = best !== undefined && best.support.share >= WORTH_POINTING_TO;
  const closeNames = question.speaker?.kind === 'none' ? question.speaker.close : [];
  return missOf(coverage, question.typed, 'not-answered', {
    unknownNames: question.unknownNames,
    closeNames: closeNames.map(({ id, name }) => ({ id, name })),
    ...(isNear ? { nearest: { article: best.article, passage: best.passage, spans: [best.span] } } : {}),
  });
}
