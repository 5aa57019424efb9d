import { EmbedBuilder } from '@discordjs/builders';
import { cutText } from '../text/cut-text.ts';
import { silentLog } from '../text/log.ts';
import type { Block } from './block.ts';
import { type ButtonPlan, buildRows, type MenuPlan, type PickerPlan } from './buttons.ts';
import { encodeLink } from './encode-link.ts';
import { COMPACT_EXCERPT, fitBlocks } from './fit-blocks.ts';
import type { Frame } from './frame.ts';
import { LIMITS } from './limits.ts';
import { label, type Markup } from './markup.ts';
import { messageActions } from './message-actions.ts';
import { placeActions } from './place-actions.ts';
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
  /** Further menus behind it. */
  readonly menus?: readonly MenuPlan[];
  readonly picker?: PickerPlan;
  /** Back and Next. */
  readonly pages?: readonly ButtonPlan[];
  /** An answer that is compact until somebody presses "More". */
  readonly length?: LengthPlan;
  readonly files?: readonly ReplyFile[];
  /** A PNG that stands in the embed. */
  readonly picture?: ReplyFile;
}

export interface LengthPlan {
  /** There is more to it than longer excerpts. */
  readonly hasMore?: boolean;
  /** The page of the other form, long or compact, that holds what this one shows; the first when absent. */
  readonly page?: number;
}

export interface FieldPlan {
  readonly name: Markup;
  readonly blocks: readonly Block[];
  /** Entries that are not even among the blocks; counted with those that find no room. */
  readonly beyond?: number;
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
  return { kind: 'message', visibility: frame.visibility, ...render(plan, frame) };
}

function render(
  plan: MessagePlan,
  frame: Frame,
): { readonly body: MessageBody; readonly cited: readonly string[] } {
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
  if (plan.picture !== undefined) embed.setImage(`attachment://${plan.picture.name}`);

  const separator = plan.isDense === true ? '\n' : '\n\n';
  const room = Math.min(LIMITS.description, left);
  const isCompact = plan.length !== undefined && frame.isFull !== true;
  const main = fitBlocks(plan.blocks, room, messages, log, {
    separator,
    ...(isCompact ? { longestExcerpt: COMPACT_EXCERPT } : {}),
  });
  const isCut =
    isCompact && fitBlocks(plan.blocks, room, messages, silentLog, { separator }).text !== main.text;
  if (main.text !== '') embed.setDescription(main.text);
  left -= main.text.length;
  const shown: Block[] = [...main.shown];
  let faulty = main.faulty;

  for (const field of (plan.fields ?? []).slice(0, LIMITS.fields)) {
    const name = fitMarkup(field.name, LIMITS.fieldName);
    const room = Math.min(LIMITS.fieldValue, left - name.length);
    if (room < LEAST_FIELD_ROOM) break;
    const { blocks, beyond = 0 } = field;
    const fitted = fitBlocks(blocks, room, messages, log, { separator: '\n', beyond });
    faulty += fitted.faulty;
    if (name === '' || fitted.text === '') continue;
    embed.addFields({ name, value: fitted.text, inline: field.isInline === true });
    left -= name.length + fitted.text.length;
    shown.push(...fitted.shown);
  }

  const content = contentOf(plan, frame, faulty);
  const { menus, buttons } = placeActions(
    shown,
    plan.buttons === undefined ? 2 * LIMITS.buttonsInRow : LIMITS.buttonsInRow,
    messages,
  );
  const body = {
    content,
    embeds: [embed.toJSON()],
    rows: buildRows(
      {
        groups: [buttons, ...(plan.buttons ?? [])],
        menus: [...menus, ...(plan.menu === undefined ? [] : [plan.menu]), ...(plan.menus ?? [])],
        picker: plan.picker,
        last: [...(plan.pages ?? []), ...messageActions(plan.length, content, isCut, frame)],
      },
      frame,
    ),
    files: [...(plan.picture === undefined ? [] : [plan.picture]), ...(plan.files ?? [])],
  };
  return { body, cited: [...new Set(shown.flatMap(idsOf))] };
}

function idsOf({ place, names }: Block): readonly string[] {
  return [place?.id, names].filter((id) => id !== undefined);
}

/** The notes stand in the content line, so that those who hide embeds read them, too. */
function contentOf(plan: MessagePlan, frame: Frame, faulty: number): string {
  const words = frame.messages.frame;
  const notes = [
    ...(frame.unreadCharacters > 0 ? [words.questionCut(QUESTION_LIMIT)] : []),
    ...(frame.coverageChanged ? [words.computedAnew] : []),
    ...(faulty > 0 ? [words.notShown(faulty)] : []),
    ...(frame.sharedBy === undefined ? [] : [frame.messages.actions.sharedBy(`<@${frame.sharedBy}>`)]),
  ];
  return fitMarkup([plan.content, ...notes].join(' ').replaceAll('\n', ' '), LIMITS.content);
}

/** Cuts our own words; names and free text in them have been cut before, so that this is a last resort and never within a quotation. */
function fitMarkup(markup: string, atMost: number): string {
  if (markup.length <= atMost) return markup;
  return `${cutText(markup, atMost - 1).replace(/\\$/, '')}…`;
}
