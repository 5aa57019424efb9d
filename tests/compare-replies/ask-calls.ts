import { contentWithFreeText } from '../../src/replies/free-text.ts';
import { type Call, type Deed, deedText, type Sitting, titleOf, type Who } from './call.ts';
import type { Bot, Request, Step } from './open-bot.ts';
import { writeReply, writeValue } from './write-reply.ts';

/** What was answered to a call or a press, filed under what was done. */
export interface Answered {
  readonly title: string;
  readonly text: string;
  readonly locale: string;
  /** 0 for a call, 1 for a press on its reply, and so on. */
  readonly depth: number;
}

/** A message with its buttons, as it stands in a channel, or the form that one of them opened over it. */
interface Shown {
  readonly content: string;
  readonly isPrivate: boolean;
  readonly controls: readonly Control[];
  readonly form?: string;
}

interface Control {
  readonly label: string;
  readonly request: Request;
}

/** The channels and roles that are picked wherever there is a menu for them. */
const PICKED = ['920000000000000003', '920000000000000009'];

/** Puts the calls of a sitting to the bot, in order, with all presses; each press is made once. */
export async function askCalls(bot: Bot, sitting: Sitting): Promise<readonly Answered[]> {
  const answers: Answered[] = [];
  const pressed = new Set<string>();
  for (const call of sitting.calls) await askCall(call);
  return answers;

  async function askCall(call: Call): Promise<void> {
    const { ask, by = 'member', locale = 'en-GB', deep = 0, then = [] } = call;
    const title = titleOf(call);
    if ('suggest' in ask) {
      const [command, option] = ask.suggest;
      const suggestions = await bot.suggest({ command, option, typed: ask.typed, options: {} }, by, locale);
      answers.push({ title, text: writeValue('suggestion', suggestions), locale, depth: 0 });
      return;
    }
    const shown = await answer(requestOf(ask), { title, by, locale, depth: 0 });
    await pressAll(shown, { title, by, locale, depth: 1 }, deep);
    let latest = shown;
    let path = title;
    for (const [index, deed] of then.entries()) {
      path = `${path} → ${deedText(deed)}`;
      const presser = typeof deed === 'object' && 'by' in deed ? deed.by : by;
      const request = deedRequest(deed, latest);
      if (typeof request === 'string') {
        answers.push({ title: path, text: request, locale, depth: index + 1 });
        return;
      }
      const at = { title: path, by: presser, locale, depth: index + 1 };
      const next = await answer(request, at, latest);
      latest = next.form === undefined ? next : { ...latest, form: next.form };
    }
  }

  async function pressAll(shown: Shown, at: Place, deep: number): Promise<void> {
    if (deep === 0) return;
    for (const { label, request } of shown.controls) {
      const key = JSON.stringify([request, at.by, at.locale]);
      if (pressed.has(key)) continue;
      pressed.add(key);
      const title = `${at.title} → ${label}`;
      const next = await answer(request, { ...at, title }, shown);
      await pressAll(next, { ...at, title, depth: at.depth + 1 }, deep - 1);
    }
  }

  async function answer(request: Request, at: Place, before?: Shown): Promise<Shown> {
    const steps = await bot.answer(request, at.by, at.locale);
    const { title, locale, depth } = at;
    answers.push({ title, text: writeReply(steps), locale, depth });
    return shownBy(steps, before);
  }
}

interface Place {
  readonly title: string;
  readonly by: Who;
  readonly locale: string;
  readonly depth: number;
}

function requestOf(ask: Exclude<Call['ask'], { readonly suggest: unknown }>): Request {
  if ('mention' in ask) return { kind: 'question', text: ask.mention };
  if ('onMessage' in ask) return { kind: 'message-command', name: ask.onMessage, text: ask.words };
  if ('command' in ask) return { kind: 'command', name: ask.command, options: ask.options };
  const { customId, content, values } = ask;
  return values === undefined
    ? { kind: 'button', customId, content }
    : { kind: 'select', customId, content, values };
}

/** The request that the deed makes, or a sentence where the message offers no such thing. */
function deedRequest(deed: Deed, shown: Shown): Request | string {
  const { content, isPrivate, form, controls } = shown;
  if (typeof deed === 'object' && 'send' in deed) {
    if (form === undefined) return 'there is no form to send off';
    const visibility = isPrivate ? 'private' : 'public';
    return { kind: 'form', customId: form, fields: deed.send, content, visibility };
  }
  const sought = typeof deed === 'string' ? deed : deed.label;
  return (
    controls.find(({ label }) => label.startsWith(sought))?.request ??
    `nothing to press is called so, but: ${controls.map(({ label }) => label).join(' · ') || 'nothing'}`
  );
}

interface Component {
  readonly type: number;
  readonly custom_id?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly components?: readonly Component[];
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

interface Data {
  readonly content?: string;
  readonly embeds?: readonly { readonly footer?: { readonly text: string } }[];
  readonly flags?: number;
  readonly custom_id?: string;
  readonly title?: string;
  readonly components?: readonly Component[];
}

const NOTHING: Shown = { content: '', isPrivate: false, controls: [] };
const BUTTON = 2;
const STRING_SELECT = 3;
const UPDATE_MESSAGE = 7;
const MODAL = 9;
const EPHEMERAL = 64;

/** Of a report and what its sender is told, the one that can be pressed. */
function shownBy(steps: readonly Step[], before: Shown | undefined): Shown {
  const shown = steps.map((step) => shownByStep(step, before));
  return shown.findLast(({ controls }) => controls.length > 0) ?? shown.at(-1) ?? NOTHING;
}

function shownByStep(step: Step, before: Shown | undefined): Shown {
  if (step.kind === 'delete') return NOTHING;
  const type = step.kind === 'callback' ? step.callback.type : 0;
  const data = (
    step.kind !== 'callback' ? step.message : 'data' in step.callback ? step.callback.data : {}
  ) as Data;
  if (type === MODAL) return { ...NOTHING, form: data.custom_id ?? '' };
  const { flags = 0, components = [], embeds } = data;
  const content = contentWithFreeText({ content: data.content ?? '', embeds });
  const isPrivate = type === UPDATE_MESSAGE ? before?.isPrivate === true : (flags & EPHEMERAL) !== 0;
  const seen = { content, visibility: isPrivate ? 'private' : 'public' } as const;
  const controls = components
    .flatMap((row) => row.components ?? [])
    .flatMap((part) => controlsOf(part, seen));
  return { content, isPrivate, controls };
}

/** All that can be pressed or chosen there; links lead away from the bot. */
function controlsOf(
  { type, custom_id: customId, label = '', placeholder = '', options = [] }: Component,
  seen: { readonly content: string; readonly visibility: 'public' | 'private' },
): readonly Control[] {
  if (customId === undefined) return [];
  if (type === BUTTON) return [{ label, request: { kind: 'button', customId, ...seen } }];
  if (type === STRING_SELECT) {
    return options.map((option) => ({
      label: option.label,
      request: { kind: 'select', customId, values: [option.value], ...seen },
    }));
  }
  const select = { kind: 'select', customId, ...seen } as const;
  return [
    { label: `${placeholder}: two`, request: { ...select, values: PICKED } },
    { label: `${placeholder}: none`, request: { ...select, values: [] } },
  ];
}
