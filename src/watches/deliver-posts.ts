import { decodeCustomId } from '../replies/custom-id.ts';
import { messagesFor } from '../replies/messages-for.ts';
import { refusedNote } from '../replies/news-posts.ts';
import type { MessageBody } from '../replies/reply.ts';
import type { OwnedWatch } from '../settings/watch.ts';
import { stableId } from '../text/stable-id.ts';
import { dropPost, markSent, markTried } from './mark-sent.ts';
import type { Render } from './news-room.ts';
import { planPosts } from './plan-posts.ts';
import type { Post } from './post-book.ts';
import type { PostBooks } from './post-book-file.ts';
import type { Poster, PostOutcome } from './poster.ts';
import type { RenderedPost } from './render-post.ts';

export interface DeliveryParts {
  readonly books: PostBooks;
  readonly render: Render;
  /** The revision that was noticed last, which a post must be made of; absent where none was. */
  readonly revision: () => string | undefined;
  /** The language in which a watch speaks. */
  readonly localeOf: (owned: OwnedWatch) => string;
  readonly now: () => number;
  /** Whether a watch is still to be told: it may have been ended, or the bot is about to. */
  readonly isWanted: (watchId: string) => boolean;
}

const HOUR_MS = 3_600_000;
/** After a request of which nothing came back. */
const RETRY_MS = 30_000;
/** Our clock and Discord's may differ by so much. */
const CLOCKS_DIFFER_MS = 10 * 60_000;

/**
 * Sends what is due of one watch, one message after the other, each noted before and after. Gives the moment in which to go on; undefined where nothing
 * waits. Rejects where nothing can be noted: then nothing is sent, either, for a restart would send it again.
 */
export async function deliverPosts(
  owned: OwnedWatch,
  poster: Poster,
  parts: DeliveryParts,
): Promise<number | undefined> {
  const { books, now } = parts;
  const { watch } = owned;
  while (parts.isWanted(watch.id)) {
    const { refused, outgoing } = books.of(watch.id);
    const isRefused = refused !== undefined && outgoing.length > 0;
    const planned = isRefused ? { book: books.of(watch.id) } : planPosts(books.of(watch.id), watch, now());
    books.change(watch.id, () => planned.book);
    const [post] = planned.book.outgoing;
    if (post === undefined) return planned.wakeAt;
    const outcome = await deliver(post, owned, poster, parts);
    if (outcome === 'refused') return now() + HOUR_MS;
    if (outcome === 'unknown') return now() + RETRY_MS;
  }
  return undefined;
}

async function deliver(
  post: Post,
  owned: OwnedWatch,
  poster: Poster,
  parts: DeliveryParts,
): Promise<PostOutcome['kind']> {
  const { books, now } = parts;
  const { watch, owner } = owned;
  const locale = parts.localeOf(owned);
  const revision = parts.revision();
  const order = { post, watch, locale, ...(revision === undefined ? {} : { revision }) };
  const rendered = await parts.render(order);
  if (rendered === undefined) {
    books.change(watch.id, (book) => dropPost(book, post.key));
    await books.save();
    return 'impossible';
  }
  const outcome =
    (await foundBefore(post, rendered, owned, poster)) ?? (await send(post, rendered, owned, poster, parts));
  switch (outcome.kind) {
    case 'sent': {
      const { messageId } = outcome;
      const at = new Date(now());
      books.change(watch.id, (book) =>
        markSent(book, { key: post.key, messageId, at, shown: rendered.shown }),
      );
      break;
    }
    case 'impossible':
      books.change(watch.id, (book) => dropPost(book, post.key));
      break;
    case 'refused':
      await tellOnce(owned, poster, locale, parts);
      break;
    case 'unknown':
      return outcome.kind;
  }
  await books.save();
  return outcome.kind;

  /** Of the same watch, to the same person, it is told once until the channel can be written to again. */
  async function tellOnce(
    { watch: silent }: OwnedWatch,
    { tell }: Poster,
    spoken: string,
    { books: noted }: DeliveryParts,
  ): Promise<void> {
    if (noted.of(silent.id).refused !== undefined) return;
    const refused = new Date(now()).toISOString();
    noted.change(silent.id, (book) => ({ ...book, refused }));
    await noted.save();
    // In a direct message that cannot be sent nobody can be told anything.
    if (owner.kind === 'person') return;
    await tell(
      silent.by,
      stableId(silent.id, 'refused', refused),
      refusedNote(silent.subject, silent.channel, messagesFor(spoken)),
    );
  }
}

/** A post that has been tried before may stand there already: Discord forgets after some minutes that it has seen it. */
async function foundBefore(
  { tried }: Post,
  { body }: RenderedPost,
  { watch }: OwnedWatch,
  poster: Poster,
): Promise<PostOutcome | undefined> {
  if (tried === undefined) return undefined;
  const since = new Date(Date.parse(tried) - CLOCKS_DIFFER_MS);
  const [sought] = callsOn(body);
  if (sought === undefined) return undefined;
  const messageId = await poster.find(watch.channel, since, ({ content, customIds }) => {
    return content === body.content && customIds.some((id) => callOf(id, content) === sought);
  });
  return messageId === undefined ? undefined : { kind: 'sent', messageId };
}

async function send(
  post: Post,
  { body, replyTo }: RenderedPost,
  { owner, watch }: OwnedWatch,
  poster: Poster,
  { books, now, localeOf }: DeliveryParts,
): Promise<PostOutcome> {
  books.change(watch.id, (book) => markTried(book, post.key, new Date(now())));
  await books.save();
  return poster.post({
    owner,
    channelId: watch.channel,
    body,
    key: post.key,
    locale: localeOf({ owner, watch }),
    ...(replyTo === undefined ? {} : { replyTo }),
  });
}

/** What the buttons of a message do, whatever the revision that it was made from. */
function callsOn({ rows, content }: MessageBody): readonly string[] {
  return rows.flatMap(({ components }) =>
    components.flatMap((component) => {
      const call = 'custom_id' in component ? callOf(component.custom_id, content) : undefined;
      return call === undefined ? [] : [call];
    }),
  );
}

function callOf(customId: string, content: string): string | undefined {
  const decoded = decodeCustomId(customId, content);
  return decoded === undefined ? undefined : JSON.stringify([decoded.call, decoded.ownerId]);
}
