import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { Block } from './block.ts';
import type { Call } from './call.ts';
import { COLOURS } from './colours.ts';
import type { Frame } from './frame.ts';
import { quoteFreeText } from './free-text.ts';
import { bold, code, inContent, inert, type Markup, words } from './markup.ts';
import { plainBody } from './plain-body.ts';
import { renderMessage } from './render-message.ts';
import type { MessageBody } from './reply.ts';

/** The custom_ids of the form's fields. */
export const REPORT_FIELDS = { kind: 'kind', note: 'note' } as const;

const KINDS = ['unanswered', 'speaker', 'words', 'missing', 'outdated'] as const;
const NOTE_LENGTH = 500;

interface ReportedAnswer {
  /** Of the button that opened the form, and so of the form. */
  readonly customId: string;
  readonly places: readonly ReportedPlace[];
}

/** Where an excerpt of the answer stands; the quotation too, where it is one. */
export interface ReportedPlace {
  readonly passage: string;
  readonly quotation?: string;
}

/** The form behind 👎: it shows what will be sent besides what is chosen and written. */
export function reportForm(
  { customId, places }: ReportedAnswer,
  channelId: string,
  frame: Frame,
): APIModalInteractionResponseCallbackData {
  const { report } = frame.messages;
  return {
    custom_id: customId,
    title: report.title,
    components: [
      {
        type: ComponentType.TextDisplay,
        content: report.willBeSent(`<#${channelId}>`, askedText(frame.call), placesText(places, frame)),
      },
      {
        type: ComponentType.Label,
        label: report.what,
        component: {
          type: ComponentType.StringSelect,
          custom_id: REPORT_FIELDS.kind,
          placeholder: report.choose,
          required: true,
          options: KINDS.map((value) => ({ label: report.kinds[value], value })),
        },
      },
      {
        type: ComponentType.Label,
        label: report.note,
        component: {
          type: ComponentType.TextInput,
          custom_id: REPORT_FIELDS.note,
          style: TextInputStyle.Paragraph,
          required: false,
          max_length: NOTE_LENGTH,
        },
      },
    ],
  };
}

/** The report as it stands in the moderators' channel, with a button that shows the answer again. */
export function reportMessage(
  { places }: ReportedAnswer,
  fields: Readonly<Record<string, string>>,
  frame: Frame,
): MessageBody {
  const { report } = frame.messages;
  const kind = report.kinds[KINDS.find((each) => each === fields[REPORT_FIELDS.kind]) ?? 'words'];
  const note = inert((fields[REPORT_FIELDS.note] ?? '').trim(), NOTE_LENGTH);
  const { call } = frame;
  const reply = renderMessage(
    {
      content: words(report.core(`<@${frame.ownerId}>`, kind, askedText(call))),
      title: words(report.titleOf(kind)),
      colour: COLOURS.kept,
      blocks: [
        section(report.places, placesText(places, frame)),
        ...(note === '' ? [] : [section(report.noteGiven, note)]),
      ],
      buttons:
        call === undefined
          ? []
          : [[{ kind: 'call', label: report.showAnswer, call: { ...call, aside: true } }]],
    },
    // The report itself is neither an answer to be reported nor one to be asked for again.
    { ...withoutCall(frame), visibility: 'public', canReport: false },
  );
  return 'body' in reply ? reply.body : plainBody('');
}

function withoutCall({ call: _, ...frame }: Frame): Frame {
  return frame;
}

function section(heading: string, text: Markup): Block {
  return {
    lines: [
      { kind: 'text', text: bold(words(heading)) },
      { kind: 'text', text },
    ],
  };
}

/** `/quote speaker: … about: “…”`: the free text in its marks, so that a button beside it can read it back. */
function askedText(call: Call | undefined): string {
  if (call === undefined) return '–';
  const options = Object.entries(call.options).map(([name, value]) =>
    name === call.freeText ? `${name}: ${quoteFreeText(value)}` : `${name}: ${inContent(value, 100)}`,
  );
  return [`/${call.command}`, ...options].join(' ');
}

function placesText(places: readonly ReportedPlace[], { messages }: Frame): Markup {
  const shown = places.map(({ passage, quotation }) =>
    quotation === undefined ? code(passage) : `${code(passage)} (${code(quotation)})`,
  );
  return words(shown.join(', ') || messages.report.noIds);
}
