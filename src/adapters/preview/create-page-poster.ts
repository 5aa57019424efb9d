import type { MessageBody } from '../../replies/reply.ts';
import type { Poster } from '../../watches/poster.ts';
import { PREVIEW_GUILD_ID } from './preview-askers.ts';

/** What is posted for the page's own server waits here for the next thing that somebody does on the page. */
export interface PagePoster extends Poster {
  /** What has been posted since this was last asked, oldest first. */
  take(): readonly MessageBody[];
}

/** A page that nobody looks at keeps no more than this. */
const KEPT = 50;

/** Posts into the page's one channel. */
export function createPagePoster(): PagePoster {
  let waiting: readonly MessageBody[] = [];
  let number = 0;
  return {
    serves: ({ id }) => id === PREVIEW_GUILD_ID,
    async post({ body }) {
      waiting = [...waiting, body].slice(-KEPT);
      return { kind: 'sent', messageId: `page-${++number}` };
    },
    find: async () => undefined,
    tell: async () => undefined,
    take() {
      const taken = waiting;
      waiting = [];
      return taken;
    },
  };
}
