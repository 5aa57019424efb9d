import { EmbedBuilder } from '@discordjs/builders';
import { cutText } from '../text/cut-text.ts';
import { silentLog } from '../text/log.ts';
import type { Block } from './block.ts';
import { buildRows, type CallPlan } from './buttons.ts';
import { encodeLink } from './encode-link.ts';
import { COMPACT_EXCERPT, type FittedBlocks, fitBlocks } from './fit-blocks.ts';
import type { Frame } from './frame.ts';
import { keepFreeText } from './free-text.ts';
import { LIMITS } from './limits.ts';
import { label, words } from './markup.ts';
import { lengthActions, messageActions, repeatable } from './message-actions.ts';
import type { MessagePlan } from './message-plan.ts';
import { menuOfDetails, placeActions } from './place-actions.ts';
import type { MessageBody, Reply } from './reply.ts';

/** How many characters of a mention's question are read. */
const QUESTION_LIMIT = 200;
/** A field with less room than this could only say how much it hides. */
const LEAST_FIELD_ROOM = 80;

/**
 * The one place that makes embeds. Every excerpt is checked against its article here, and left out and told where it fails; one budget goes over
 * the whole message; the footer says from which coverage it comes.
 */
export function renderMessage(plan: MessagePlan, frame: Frame): Reply {
  if (frame.isDetails !== true)
    return { kind: 'message', visibility: frame.visibility, ...render(plan, frame) };
  const { messages, call } = frame;
  const fitted = fitPlan(plan, frame, LIMITS.embedsTogether / 2);
  const kept = call?.freeText === undefined ? undefined : call.options[call.freeText];
  const more = [...(plan.more ?? []), ...lengthActions(plan.length, fitted.isCut, call, frame)].map(
    withoutAside,
  );
  const details: MessagePlan = {
    content: words(messages.actions.moreOfCore),
    colour: plan.colour,
    isDense: true,
    blocks: fitted.shown.flatMap(({ place }) =>
      place?.details === undefined ? [] : [{ lines: place.details }],
    ),
    menu: menuOfDetails(fitted.shown, more, messages, false),
    ...(kept === undefined ? {} : { kept }),
  };
  const { isDetails: _, call: __, ...own } = frame;
  return {
    kind: 'message',
    visibility: 'private',
    ...render(details, { ...own, visibility: 'private', canReport: false }),
  };
}

/** What is chosen there takes the place of what it was chosen from. */
function withoutAside({ call: { aside: _, ...call }, ...plan }: CallPlan): CallPlan {
  return { ...plan, call };
}

/** The message, and the ids of all that it shows. */
function render(
  plan: MessagePlan,
  frame: Frame,
): { readonly body: MessageBody; readonly cited: readonly string[] } {
  const { messages, log } = frame;
  const title = fitMarkup(plan.title ?? words(''), LIMITS.title);
  const footer = footerOf(plan, frame);
  const embed = new EmbedBuilder().setColor(plan.colour).setFooter({ text: footer });
  let left: number = LIMITS.embedsTogether - title.length - footer.length;
  if (title !== '') embed.setTitle(title);
  const url = plan.url === undefined ? undefined : encodeLink(plan.url);
  if (url !== undefined) embed.setURL(url);
  if (plan.picture !== undefined) embed.setImage(`attachment://${plan.picture.name}`);

  const main = fitPlan(plan, frame, left);
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
  const call = repeatable(frame.call, content, plan.kept);
  const more = [...(plan.more ?? []), ...lengthActions(plan.length, main.isCut, call, frame)];
  const { menus, buttons } = placeActions(shown, more, call, frame);
  const body = {
    content,
    embeds: [embed.toJSON()],
    rows: buildRows(
      {
        first: [...buttons, ...(plan.pages ?? [])],
        groups: plan.buttons ?? [],
        menus: [...menus, ...(plan.menu === undefined ? [] : [plan.menu]), ...(plan.menus ?? [])],
        picker: plan.picker,
        last: messageActions(call, frame),
      },
      frame,
    ),
    files: [...(plan.picture === undefined ? [] : [plan.picture]), ...(plan.files ?? [])],
  };
  return { body, cited: [...new Set(shown.flatMap(idsOf))] };
}

/** The plan's blocks as one text, and whether a compact answer shows less than it could. */
function fitPlan(
  { blocks, isDense, length }: MessagePlan,
  { messages, log, isFull }: Frame,
  left: number,
): FittedBlocks & { readonly isCut: boolean } {
  const separator = isDense === true ? '\n' : '\n\n';
  const room = Math.min(LIMITS.description, left);
  if (length === undefined || isFull === true)
    return { ...fitBlocks(blocks, room, messages, log, { separator }), isCut: false };
  const { later = COMPACT_EXCERPT } = length;
  const compact = { separator, longestExcerpt: COMPACT_EXCERPT, longestLater: later };
  const fitted = fitBlocks(blocks, room, messages, log, compact);
  const isCut = fitBlocks(blocks, room, messages, silentLog, { separator }).text !== fitted.text;
  return { ...fitted, isCut };
}

/** What the asker typed, where it is kept here, and from which coverage the answer comes. */
function footerOf({ kept, isCalm }: MessagePlan, { messages, facts, revision }: Frame): string {
  const shownRevision = isCalm === true ? undefined : revision.slice(0, 8);
  const own = label(
    messages.frame.footer(facts.articles, facts.newestDate, shownRevision),
    LIMITS.footer / 2,
  );
  return kept === undefined ? own : `${keepFreeText(kept)} · ${own}`;
}

function idsOf({ place, names }: Block): readonly string[] {
  return [place?.id, names].filter((id) => id !== undefined);
}

/** The notes stand in the content line, so that those who hide embeds read them, too. */
function contentOf(plan: MessagePlan, frame: Frame, faulty: number): string {
  const own = frame.messages.frame;
  const notes = [
    ...(frame.unreadCharacters > 0 ? [own.questionCut(QUESTION_LIMIT)] : []),
    ...(frame.coverageChanged ? [own.computedAnew] : []),
    ...(faulty > 0 ? [own.notShown(faulty)] : []),
    ...(frame.sharedBy === undefined ? [] : [frame.messages.actions.sharedBy(`<@${frame.sharedBy}>`)]),
  ];
  return fitMarkup([plan.content, ...notes].join(' ').replaceAll('\n', ' '), LIMITS.content);
}

/** Cuts our own words; names and free text in them have been cut before, so that this is a last resort and never within a quotation. */
function fitMarkup(markup: string, atMost: number): string {
  if (markup.length <= atMost) return markup;
  return `${cutText(markup, atMost - 1).replace(/\\$/, '')}…`;
}
