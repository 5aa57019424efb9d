import { EmbedBuilder } from '@discordjs/builders';
import type { Block } from './block.ts';
import { type ButtonPlan, buildRows, type MenuPlan } from './buttons.ts';
import { encodeLink } from './encode-link.ts';
import { fitBlocks } from './fit-blocks.ts';
import type { Frame } from './frame.ts';
import { LIMITS } from './limits.ts';
import { label, type Markup } from './markup.ts';
import type { Messages } from './messages.ts';
import type { MessageBody, Reply, ReplyFile } from './reply.ts';

/** What is to be said, before it is known whether all of it fits. */
export interface MessagePlan {
  /** One line that holds the core of the answer. */
  readonly content: Markup;
  readonly title: Markup;
  /** Where the title leads. */
  readonly url?: string;
  readonly colour: number;
  readonly blocks: readonly Block[];
  /** Blocks that stand close together, without an empty line between. */
  readonly isDense?: boolean;
  readonly fields?: readonly FieldPlan[];
  /** Rows of buttons behind those of the blocks. */
  readonly buttons?: readonly (readonly ButtonPlan[])[];
  readonly menu?: MenuPlan;
  readonly files?: readonly ReplyFile[];
}

export interface FieldPlan {
  readonly name: Markup;
  readonly blocks: readonly Block[];
  readonly isInline?: boolean;
}

/** How many characters of a mention's question are read. */
const QUESTION_LIMIT = 200;
/** A field with less room than this could only say how much it hides. */
const LEAST_FIELD_ROOM = 80;

/**
 * The one place that makes embeds. Every excerpt is checked against its article here, and left out and told where it fails; one budget goes over
 * the whole message; the footer says from which coverage it comes.
 */
export function renderMessage(plan: MessagePlan, frame: Frame): Reply {
  return { kind: 'message', visibility: frame.visibility, body: renderBody(plan, frame) };
}

function renderBody(plan: MessagePlan, frame: Frame): MessageBody {
  const { messages, facts, revision, log } = frame;
  const title = fitMarkup(plan.title, LIMITS.title);
  const footer = label(
    messages.frame.footer(facts.articles, facts.newestDate, revision.slice(0, 8)),
    LIMITS.footer,
  );
  const embed = new EmbedBuilder().setColor(plan.colour).setFooter({ text: footer });
  let left: number = LIMITS.embedsTogether - title.length - footer.length;
  if (title !== '') embed.setTitle(title);
  const url = plan.url === undefined ? undefined : encodeLink(plan.url);
  if (url !== undefined) embed.setURL(url);

  const separator = plan.isDense === true ? '\n' : '\n\n';
  const main = fitBlocks(plan.blocks, Math.min(LIMITS.description, left), messages, log, separator);
  if (main.text !== '') embed.setDescription(main.text);
  left -= main.text.length;
  const shown: Block[] = [...main.shown];
  let faulty = main.faulty;

  for (const field of (plan.fields ?? []).slice(0, LIMITS.fields)) {
    const name = fitMarkup(field.name, LIMITS.fieldName);
    const room = Math.min(LIMITS.fieldValue, left - name.length);
    if (room < LEAST_FIELD_ROOM) break;
    const fitted = fitBlocks(field.blocks, room, messages, log, '\n');
    faulty += fitted.faulty;
    if (name === '' || fitted.text === '') continue;
    embed.addFields({ name, value: fitted.text, inline: field.isInline === true });
    left -= name.length + fitted.text.length;
    shown.push(...fitted.shown);
  }

  return {
    content: contentOf(plan, frame, faulty),
    embeds: [embed.toJSON()],
    rows: buildRows([readButtons(shown, messages), ...(plan.buttons ?? [])], plan.menu, frame),
    files: plan.files ?? [],
  };
}

/** One button a place, so that each custom_id is there once: two entries of one paragraph share theirs. */
function readButtons(blocks: readonly Block[], messages: Messages): readonly ButtonPlan[] {
  const entriesAt = new Map<string, number[]>();
  for (const { place } of blocks) {
    if (place === undefined) continue;
    entriesAt.set(place.id, [...(entriesAt.get(place.id) ?? []), place.entry]);
  }
  return [...entriesAt].map(([id, entries]) => ({
    kind: 'call',
    label: messages.frame.readInPlace(entries),
    call: { command: 'source', options: { id }, aside: true },
  }));
}

/** The notes stand in the content line, so that those who hide embeds read them, too. */
function contentOf(plan: MessagePlan, frame: Frame, faulty: number): string {
  const words = frame.messages.frame;
  const notes = [
    ...(frame.unreadCharacters > 0 ? [words.questionCut(QUESTION_LIMIT)] : []),
    ...(frame.coverageChanged ? [words.computedAnew] : []),
    ...(faulty > 0 ? [words.notShown(faulty)] : []),
  ];
  return fitMarkup([plan.content, ...notes].join(' ').replaceAll('\n', ' '), LIMITS.content);
}

/** Cuts our own words; names and free text in them have been cut before, so that this is a last resort and never within a quotation. */
function fitMarkup(markup: string, atMost: number): string {
  if (markup.length <= atMost) return markup;
  return `${markup.slice(0, atMost - 1).replace(/(?:[\ud800-\udbff]|\\)$/, '')}…`;
}
