import type { NewsSubject } from '../answers/news.ts';
import type { NewsEntry } from '../answers/news-of.ts';
import type { Watch, WatchOwner } from '../settings/watch.ts';
import type { Block } from './block.ts';
import type { ButtonPlan, MenuPlan } from './buttons.ts';
import { COLOURS } from './colours.ts';
import type { Frame } from './frame.ts';
import { bold, dotted, label, type Markup, words } from './markup.ts';
import type { Messages } from './messages.ts';
import { newsBlocks } from './news-blocks.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';
import { subjectWords } from './subject-words.ts';

/** A watch with what has become of it. */
export interface ListedWatch {
  readonly watch: Watch;
  /** New and not told yet. */
  readonly waiting: number;
  /** Its channel cannot be written to. */
  readonly isSilent: boolean;
}

/** What `/watch` has done, and what there is after that. */
export interface WatchView {
  readonly owner: WatchOwner['kind'];
  readonly watches: readonly ListedWatch[];
  readonly done?: 'added' | 'removed';
  /** The watch that was added or removed. */
  readonly of?: Watch;
  /** What is worth knowing about it: that nobody is called so yet, which outlets there are. */
  readonly note?: Markup;
  readonly example?: NewsEntry;
}

/** `/watch`: what is watched, with a menu that ends one; after a new one with an example of a post. */
export function watchReply(view: WatchView, frame: Frame): Reply {
  const { messages } = frame;
  const { watching } = messages;
  return renderMessage(
    {
      content: words(coreOf(view, messages)),
      title: words(watching.title[view.owner]),
      colour: COLOURS.coverage,
      blocks: [
        ...(view.note === undefined ? [] : [small(view.note)]),
        ...(view.done === 'added'
          ? exampleBlocks(view.example, frame)
          : view.watches.map((each, at) => watchBlock(each, at + 1, messages))),
      ],
      ...(view.done === 'added'
        ? { pages: [listButton(messages)] }
        : { menus: removeMenu(view.watches, messages) }),
    },
    frame,
  );
}

/** `/watch action:preview`, and what a surface answers that can post nothing. */
export function watchPreview(
  {
    subject,
    example,
    note,
  }: { readonly subject: NewsSubject; readonly example: NewsEntry | undefined; readonly note?: Markup },
  frame: Frame,
): Reply {
  const { watching } = frame.messages;
  return renderMessage(
    {
      content: words(watching.previewCore(subjectWords(subject, frame.messages))),
      colour: COLOURS.quotations,
      blocks: [...(note === undefined ? [] : [small(note)]), ...exampleBlocks(example, frame)],
    },
    frame,
  );
}

function coreOf({ done, of, watches }: WatchView, messages: Messages): string {
  const { watching } = messages;
  const count = watches.length === 0 ? watching.none : watching.core(watches.length);
  if (done === undefined || of === undefined) return count;
  const subject = subjectWords(of.subject, messages);
  return done === 'added'
    ? watching.added(subject, `<#${of.channel}>`, rhythmOf(of, messages))
    : `${watching.removed(subject)} ${count}`;
}

function rhythmOf({ every, limit }: Watch, { watching }: Messages): string {
  return every === 'refresh' ? watching.rhythm.refresh(limit) : watching.rhythm[every];
}

function watchBlock({ watch, waiting, isSilent }: ListedWatch, entry: number, messages: Messages): Block {
  const { watching } = messages;
  return {
    lines: [
      {
        kind: 'text',
        text: dotted([
          bold(words(String(entry))),
          subjectWords(watch.subject, messages),
          words(`<#${watch.channel}>`),
          words(rhythmOf(watch, messages)),
        ]),
      },
      ...(waiting === 0 ? [] : [{ kind: 'small' as const, text: words(watching.waiting(waiting)) }]),
      ...(isSilent ? [{ kind: 'small' as const, text: words(watching.silent) }] : []),
    ],
  };
}

function exampleBlocks(example: NewsEntry | undefined, frame: Frame): readonly Block[] {
  const { watching } = frame.messages;
  if (example === undefined) return [small(words(watching.noExample))];
  return [
    { lines: [{ kind: 'text', text: bold(words(watching.example)) }] },
    ...newsBlocks([example], frame),
  ];
}

function small(text: Markup): Block {
  return { lines: [{ kind: 'small', text }] };
}

function removeMenu(watches: readonly ListedWatch[], { watching }: Messages): readonly MenuPlan[] {
  if (watches.length === 0) return [];
  return [
    {
      placeholder: watching.endOne,
      call: { command: 'watch', options: { action: 'remove', watch: '?' } },
      entries: watches.map(({ watch }, at) => ({
        label: label(`${at + 1} · ${watch.subject.words}`, 100),
        value: watch.id,
      })),
    },
  ];
}

function listButton({ watching }: Messages): ButtonPlan {
  return { kind: 'call', label: watching.all, call: { command: 'watch', options: { action: 'list' } } };
}
