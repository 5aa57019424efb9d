import type { Coverage } from '../coverage/coverage.ts';
import type { Frame } from '../replies/frame.ts';
import { noticeReply } from '../replies/notice-reply.ts';
import { plainBody } from '../replies/plain-body.ts';
import type { Reply } from '../replies/reply.ts';
import { type ReportedPlace, reportForm, reportMessage } from '../replies/report-reply.ts';
import { chooseMessages } from './choose-messages.ts';
import type { Plan } from './plan.ts';

/** More than a page shows. */
const MOST_PLACES = 20;

export interface ReportParts {
  /** The answer that is found wrong, worked out again. */
  readonly reply: Reply;
  readonly plan: Plan;
  readonly coverage: Coverage;
  /** What the form says; absent while it is yet to be shown. */
  readonly fields: Readonly<Record<string, string>> | undefined;
  /** The asker has reported it before. */
  readonly isReported: boolean;
}

/** A 👎 on an answer: first the form, then the report in the moderators' channel. One person reports one answer once. */
export async function answerReport(
  { reply, plan, coverage, fields, isReported }: ReportParts,
  frame: Frame,
): Promise<Reply> {
  const { request, reportChannel, settled } = plan;
  const { report } = frame.messages;
  if (reportChannel === undefined || reply.kind !== 'message') return noticeReply(report.nowhere);
  const answer = {
    customId: 'customId' in request ? request.customId : '',
    places: await placesOf((reply.cited ?? []).slice(0, MOST_PLACES), coverage),
  };
  if (isReported) return noticeReply(report.already);
  if (fields === undefined) return { kind: 'form', form: reportForm(answer, reportChannel, frame) };
  // What everybody in that channel reads is in the server's language.
  const messages = chooseMessages(request.asker, 'public', settled);
  return {
    kind: 'post',
    channelId: reportChannel,
    post: reportMessage(answer, fields, { ...frame, messages }),
    sent: plainBody(report.thanks(reportChannel)),
    failed: plainBody(report.failed),
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
