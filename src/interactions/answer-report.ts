import type { Coverage } from '../coverage/coverage.ts';
import type { Frame } from '../replies/frame.ts';
import type { Messages } from '../replies/messages.ts';
import { noticeReply } from '../replies/notice-reply.ts';
import type { Reply } from '../replies/reply.ts';
import { citedIdsIn, type ReportedPlace, reportForm, reportMessage } from '../replies/report-reply.ts';
import type { BoundedSet } from '../text/bounded-set.ts';
import type { Request } from './request.ts';

export interface ReportParts {
  /** The answer that is found wrong, worked out again. */
  readonly reply: Reply;
  readonly request: Request;
  /** What the form says; absent while it is yet to be shown. */
  readonly fields: Readonly<Record<string, string>> | undefined;
  /** Where reports go; absent where they go nowhere. */
  readonly reportChannel: string | undefined;
  /** Who has reported what. */
  readonly reported: BoundedSet;
  readonly coverage: Coverage;
  /** The language of the channel where reports go. */
  readonly publicMessages: Messages;
}

/** A 👎 on an answer: first the form, then the report in the moderators' channel. One person reports one answer once. */
export async function answerReport(parts: ReportParts, frame: Frame): Promise<Reply> {
  const { reply, request, fields, reportChannel, reported } = parts;
  const { report } = frame.messages;
  if (reportChannel === undefined || !('body' in reply)) return noticeReply(report.nowhere, frame);
  const answer = {
    customId: 'customId' in request ? request.customId : '',
    places: await placesOf(citedIdsIn(reply.body), parts.coverage),
  };
  const key = keyOf(request, frame.ownerId);
  if (reported.has(key)) return noticeReply(report.already, frame);
  if (fields === undefined) return { kind: 'form', form: reportForm(answer, reportChannel, frame) };
  reported.add(key);
  return {
    kind: 'post',
    channelId: reportChannel,
    post: reportMessage(answer, fields, { ...frame, messages: parts.publicMessages }),
    sent: said(report.thanks(reportChannel)),
    failed: said(report.failed),
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

function said(content: string) {
  return { content, embeds: [], rows: [], files: [] };
}
