import { type NewsSubject, newIn, newsFor } from '../answers/news.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { NotedChange } from '../revisions/revision-change.ts';
import type { Watch } from '../settings/watch.ts';
import type { Log } from '../text/log.ts';
import type { Item, Post } from './post-book.ts';
import { type RenderedPost, renderPost } from './render-post.ts';

/** A post to be made into a message. Plain data, so that it can be worked out on any thread. */
export interface RenderOrder {
  readonly post: Post;
  readonly watch: Watch;
  /** The language of the message, as Discord's code. */
  readonly locale: string;
  /** Of this revision at least it must be made; of any when absent. */
  readonly revision?: string;
}

/** Asks a coverage what is new in a change. */
export type AskNews = (subject: NewsSubject, change: NotedChange) => Promise<readonly Item[]>;

/** Makes messages of posts, by the coverage that is served. */
export type Render = (order: RenderOrder) => Promise<RenderedPost | undefined>;

/** What a coverage tells watches. */
export function newsRoomOf(
  coverage: Coverage,
  log: Log,
): { readonly news: AskNews; readonly render: Render } {
  return {
    news: (subject, change) => newsFor(coverage, subject, newIn([change])),
    async render({ revision = coverage.revision, ...order }) {
      // What is new is not in what was served before, and would be taken for gone.
      if (revision !== coverage.revision) throw new Error('another revision is served');
      return renderPost(coverage, order, log);
    },
  };
}
