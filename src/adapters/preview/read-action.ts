import { z } from 'zod';
import type { Asker, Request, SuggestRequest } from '../../interactions/request.ts';
import { previewAsker } from './preview-askers.ts';

/** Generous next to what Discord allows, small next to what would hurt. */
const TEXT = z.string().max(12_000);
const persona = z.enum(['member', 'another', 'moderator']);
const options = z.record(TEXT, z.union([TEXT, z.number(), z.boolean()]));
const pressed = {
  persona,
  customId: z.string().min(1).max(100),
  content: TEXT,
  visibility: z.enum(['public', 'private']),
};

const ACTION = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('command'), persona, name: TEXT, options }),
  z.strictObject({ kind: z.literal('question'), persona, text: TEXT, earlier: TEXT.optional() }),
  z.strictObject({ kind: z.literal('message-command'), persona, name: TEXT, text: TEXT }),
  z.strictObject({ kind: z.literal('button'), ...pressed }),
  z.strictObject({ kind: z.literal('select'), ...pressed, values: z.array(TEXT).max(25) }),
  z.strictObject({ kind: z.literal('form'), ...pressed, fields: z.record(TEXT, TEXT) }),
]);

const SUGGEST = z.strictObject({ persona, command: TEXT, option: TEXT, typed: TEXT, options });

/** What the page sent as the dispatcher's request, or a sentence that says what is wrong with it. */
export type ReadBody<Value> = { readonly request: Value } | { readonly error: string };

/** When and in what language somebody asks. */
export type Moment = Pick<Asker, 'locale' | 'day'>;

export function readAction(body: unknown, moment: Moment): ReadBody<Request> {
  const read = ACTION.safeParse(body);
  if (!read.success) return { error: faultOf(read.error) };
  const { persona: who, ...action } = read.data;
  const asker = previewAsker(who, moment);
  if (action.kind !== 'question') return { request: { ...action, asker } };
  const { earlier, ...question } = action;
  return { request: { ...question, ...(earlier === undefined ? {} : { earlier }), asker } };
}

export function readSuggestRequest(body: unknown, moment: Moment): ReadBody<SuggestRequest> {
  const read = SUGGEST.safeParse(body);
  if (!read.success) return { error: faultOf(read.error) };
  const { persona: who, ...request } = read.data;
  return { request: { ...request, asker: previewAsker(who, moment) } };
}

function faultOf(error: z.ZodError): string {
  const [issue] = error.issues;
  const where = issue === undefined || issue.path.length === 0 ? 'The body' : issue.path.join('.');
  return `${where}: ${issue?.message ?? 'not understood'}. Send what the page sends.`;
}
