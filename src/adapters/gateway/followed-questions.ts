import { createBoundedSet } from '../../text/bounded-set.ts';
import { keepLatest } from '../../text/keep-latest.ts';
import { stableId } from '../../text/stable-id.ts';

/** Where a reply stands. */
export interface GivenReply {
  readonly channelId: string;
  readonly messageId: string;
}

/** Which reply belongs to which question, so that it can follow what becomes of the question. */
export interface FollowedQuestions {
  /** Does nothing for a message that is known already, for the gateway may deliver it again, or that is gone by now. */
  begin(questionId: string, text: string, reply: () => Promise<GivenReply | undefined>): Promise<void>;
  /** The message was removed, maybe before it was begun with: others delete a question and say it once more in a name of their own. */
  gone(questionId: string): void;
  /**
   * Gives the reply that there is, and keeps the one that comes back; one change of a question waits for the one before. Does nothing for a message
   * that is not followed, or whose words are the same.
   */
  change(
    questionId: string,
    text: string | undefined,
    change: (reply: GivenReply | undefined) => Promise<GivenReply | undefined>,
  ): Promise<void>;
}

/** Questions are followed as long as the process lives, the latest few thousand of them. */
const FOLLOWED = 5_000;

interface Followed {
  /** A mark of its words, to tell whether they have changed; the words themselves are kept nowhere. */
  mark: string | undefined;
  reply: Promise<GivenReply | undefined>;
}

/** Ids alone, in memory alone: they are gone with the process. */
export function createFollowed(limit: number = FOLLOWED): FollowedQuestions {
  const questions = new Map<string, Followed>();
  const gone = createBoundedSet(limit);
  return {
    async begin(questionId, text, reply) {
      if (questions.has(questionId) || gone.has(questionId)) return;
      const followed: Followed = { mark: stableId(text), reply: reply() };
      keepLatest(questions, questionId, followed, limit);
      await followed.reply;
    },
    gone: (questionId) => gone.add(questionId),
    async change(questionId, text, change) {
      const followed = questions.get(questionId);
      const mark = text === undefined ? undefined : stableId(text);
      if (followed === undefined || followed.mark === mark) return;
      followed.mark = mark;
      followed.reply = followed.reply.catch(() => undefined).then(change);
      await followed.reply;
    },
  };
}
