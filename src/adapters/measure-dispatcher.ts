import type { Dispatcher } from '../interactions/create-dispatcher.ts';
import { COLOURS } from '../replies/colours.ts';
import type { Reply } from '../replies/reply.ts';
import type { Meter } from './meter.ts';

/** The same dispatcher, which tells the meter what has become of each request and how long it took. What is typed is not counted. */
export function measureDispatcher(dispatcher: Dispatcher, surface: string, meter: Meter): Dispatcher {
  const receive: Dispatcher['receive'] = (request) => {
    const start = performance.now();
    const received = dispatcher.receive(request);
    return {
      ...received,
      async answer() {
        const reply = await received.answer();
        meter.answered({
          surface,
          kind: request.kind,
          command: received.command ?? 'none',
          outcome: outcomeOf(reply),
          milliseconds: performance.now() - start,
        });
        return reply;
      },
    };
  };
  return { ...dispatcher, receive, dispatch: (request) => receive(request).answer() };
}

function outcomeOf(reply: Reply): string {
  if (reply.kind === 'message' && reply.shortfall !== undefined) return reply.shortfall;
  const isMiss = 'body' in reply && reply.body.embeds[0]?.color === COLOURS.miss;
  return isMiss ? 'miss' : 'answered';
}
