import { setTimeout as pause } from 'node:timers/promises';
import { type IIdentifyThrottler, SimpleIdentifyThrottler, type WebSocketManager } from '@discordjs/ws';
import type { SignInBook } from './sign-in-book.ts';

/** Lets each connection sign in when the book does, also one whose session has been lost while the bot runs; and as many at once as Discord takes. */
export function throttleIdentifies(
  book: SignInBook,
): (manager: WebSocketManager) => Promise<IIdentifyThrottler> {
  return async (manager) => {
    const { session_start_limit: limit } = await manager.fetchGatewayInformation();
    const connections = (await manager.getShardIds()).length;
    const inner = new SimpleIdentifyThrottler(limit.max_concurrency);
    return {
      async waitForIdentify(shardId, signal) {
        await pause(await book.waitFor(1, connections), undefined, { signal });
        await inner.waitForIdentify(shardId, signal);
        await book.note();
      },
    };
  };
}
