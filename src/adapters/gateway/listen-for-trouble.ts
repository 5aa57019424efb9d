import { type Client, Events, type REST, RESTEvents } from 'discord.js';
import type { Log } from '../../text/log.ts';

/** Without a listener an `error` event ends the process; the rest is worth a line in the log. */
export function listenForTrouble(client: Client, interactionRest: REST, log: Log): void {
  client.on(Events.Error, ({ name }) => log.error('gateway.error', { fault: name }));
  client.on(Events.ShardError, ({ name }) => log.warn('gateway.connection-error', { fault: name }));
  client.on(Events.ShardReconnecting, () => log.info('gateway.reconnecting'));
  client.on(Events.ShardResume, (_, replayed) => log.info('gateway.resumed', { replayed }));
  client.on(Events.Invalidated, () => log.error('gateway.invalidated'));
  client.on(Events.Warn, () => log.warn('gateway.warning'));
  for (const rest of [client.rest, interactionRest]) {
    rest.on(RESTEvents.RateLimited, ({ scope, timeToReset, method }) =>
      log.warn('rest.rate-limited', { scope, timeToReset, method }),
    );
    rest.on(RESTEvents.InvalidRequestWarning, ({ count }) => log.error('rest.invalid-requests', { count }));
  }
}
