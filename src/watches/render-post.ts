import type { NewsEntry } from '../answers/news-of.ts';
import { namedSubject, newsEntries, newsEntry } from '../answers/news-of.ts';
import { quotationView } from '../answers/quotation-view.ts';
import { withCarriers } from '../answers/with-carriers.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Frame } from '../replies/frame.ts';
import { messagesFor } from '../replies/messages-for.ts';
import { correctionPost, digestPost, newsPost, restPost, withdrawnPost } from '../replies/news-posts.ts';
import type { MessageBody } from '../replies/reply.ts';
import type { Watch } from '../settings/watch.ts';
import type { Log } from '../text/log.ts';
import type { Post } from './post-book.ts';

/** A post as a message, with what it shows of what it tells. */
export interface RenderedPost {
  readonly body: MessageBody;
  readonly replyTo?: string;
  readonly shown: readonly { readonly id: string; readonly article: string }[];
}

/** Of a digest so many are shown; the rest is behind its button. */
const IN_A_DIGEST = 6;

/** What a post says, by the coverage of now; undefined where there is nothing left to say. */
export async function renderPost(
  coverage: Coverage,
  { post, watch, locale }: { readonly post: Post; readonly watch: Watch; readonly locale: string },
  log: Log,
): Promise<RenderedPost | undefined> {
  const frame = frameOf(coverage, watch, locale, log);
  const subject = await namedSubject(coverage, watch.subject);
  switch (post.kind) {
    case 'card': {
      const entry = await newsEntry(coverage, watch.subject, post.item);
      return entry === undefined
        ? undefined
        : { body: newsPost(entry, subject, frame), shown: [shownOf(entry)] };
    }
    case 'correction': {
      const quotation = await coverage.quotation(post.id);
      const view = quotation === undefined ? undefined : await quotationView(coverage, quotation);
      if (view === undefined) return undefined;
      const body = correctionPost(await withCarriers(coverage, view), post.what, frame);
      return { body, replyTo: post.replyTo, shown: [shownOf(view)] };
    }
    case 'withdrawn': {
      const article = await coverage.article(post.article);
      return article === undefined
        ? undefined
        : { body: withdrawnPost(article, frame), replyTo: post.replyTo, shown: [] };
    }
    case 'rest':
      return { body: restPost(subject, post, post.items.length, frame), shown: [] };
    case 'digest': {
      const newest = post.items.slice(-IN_A_DIGEST).reverse();
      const entries = await newsEntries(coverage, watch.subject, newest);
      if (entries.length === 0) return undefined;
      const span = { since: post.since, until: post.until, total: post.items.length, every: post.every };
      return { body: digestPost(entries, subject, span, frame), shown: entries.map(shownOf) };
    }
  }
}

/** A message for everybody who reads along; its buttons belong to whoever wanted the watch. */
function frameOf({ facts, revision }: Coverage, { by }: Watch, locale: string, log: Log): Frame {
  return {
    messages: messagesFor(locale),
    facts,
    revision,
    ownerId: by,
    visibility: 'public',
    coverageChanged: false,
    unreadCharacters: 0,
    log,
  };
}

function shownOf(entry: NewsEntry): RenderedPost['shown'][number] {
  return entry.kind === 'quotation'
    ? { id: entry.quotation.id, article: entry.excerpt.article.id }
    : { id: entry.listing.id, article: entry.listing.id };
}
