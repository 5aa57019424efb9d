import type { Coverage } from '../coverage/coverage.ts';
import type { Frame } from '../replies/frame.ts';
import { noticeReply } from '../replies/notice-reply.ts';
import { plainBody } from '../replies/plain-body.ts';
import type { Reply } from '../replies/reply.ts';
import { type ReportedPlace, reportForm, reportMessage } from '../replies/report-reply.ts';
import type { BoundedSet } from '../text/bounded-set.ts';
import { chooseMessages } from './choose-messages.ts';
import type { Plan } from './plan.ts';
import type { Request } from './request.ts';

/** More than a page shows. */
const MOST_PLACES = 20;

export interface ReportParts {
  /** The answer that is found wrong, worked out again. */
  readonly reply: Reply;
  readonly plan: Plan;
  /** What the form says; absent while it is yet to be shown. */
  readonly fields: Readonly<Record<string, string>> | undefined;
  /** Who has reported what. */
  readonly reported: BoundedSet;
}

/** A 👎 on an answer: first the form, then the report in the moderators' channel. One person reports one answer once. */
export async function answerReport(
  { reply, plan, fields, reported }: ReportParts,
  frame: Frame,
): Promise<Reply> {
  const { request, reportChannel, settled } = plan;
  const { report } = frame.messages;
  if (reportChannel === undefined || reply.kind !== 'message') return noticeReply(report.nowhere);
  const answer = {
    customId: 'customId' in request ? request.customId : '',
    places: await placesOf((reply.cited ?? []).slice(0, MOST_PLACES), plan.coverage),
  };
  const key = keyOf(request, frame.ownerId);
  if (reported.has(key)) return noticeReply(report.already);
  if (fields === undefined) return { kind: 'form', form: reportForm(answer, reportChannel, frame) };
  reported.add(key);
  // What everybody in that channel reads is in the server's language.
  const messages = chooseMessages(request.asker, 'public', settled);
  return {
    kind: 'post',
    channelId: reportChannel,
    post: reportMessage(answer, fields, { ...frame, messages }),
    sent: plainBody(report.thanks(reportChannel)),
    failed: plainBody(report.failed),
    onFailed: () => reported.remove(key),
  };
}

/** The passage of each id that the answer shows; a quotation's with the quotation. */
async function placesOf(ids: readonly string[], coverage: Coverage): Promise<readonly ReportedPlace[]> {
  return Promise.all(
    ids.map(async (id) => {
      const quotation = await coverage.quotation(id);
      return quotation === undefined
        ? { passage: id }
        : { passage: quotation.passageId, quotation: quotation.id };
    }),
  );
}

/** The custom_id of the button is that of the form, and names the answer; the content line holds its free text. */
function keyOf(request: Request, userId: string): string {
  const answer = 'customId' in request ? `${request.customId}\n${request.content}` : '';
  return `${userId}\n${answer}`;
}
