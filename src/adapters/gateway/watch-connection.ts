import { SimpleShardingStrategy, type WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import type { Meter } from '../meter.ts';

/** How the connection to the gateway is: as it should be, on its way, or standing without a sign of life. */
export type ConnectionState = 'up' | 'connecting' | 'silent';

/** Watches the connection of one client, shard by shard. */
export interface ConnectionWatch {
  /** For discord.js, which then makes the connections as it would anyhow. */
  readonly buildStrategy: (manager: WebSocketManager) => SimpleShardingStrategy;
  /** The worst of all shards. */
  state(): ConnectionState;
}

/** What Discord asks for between two heartbeats, as long as nothing else is known. */
const USUAL_BEAT_MS = 41_250;
/** An acknowledgement takes a moment: a quarter of the time between two heartbeats, and at most so long. */
const LONGEST_GRACE_MS = 5_000;

interface Shard {
  isUp: boolean;
  /** Milliseconds between two heartbeats, as the gateway wants them. */
  beatMs: number;
  /** The last sign of life: a session that began or went on, or a heartbeat that was acknowledged. */
  aliveAt: number;
}

/**
 * discord.js ends a connection whose heartbeat was not acknowledged when the next one is due, and tells nobody before; this notices a few seconds
 * after the acknowledgement is missed. The clock is that of `performance.now`, which nobody sets.
 */
export function createConnectionWatch(
  meter: Meter,
  now: () => number = () => performance.now(),
): ConnectionWatch {
  const shards = new Map<number, Shard>();
  let expected = Number.POSITIVE_INFINITY;

  return {
    buildStrategy(manager) {
      manager.on(WebSocketShardEvents.Hello, ({ shardId }) => void shardOf(shardId));
      manager.on(WebSocketShardEvents.Ready, ({ shardId }) => up(shardId, 'identified'));
      manager.on(WebSocketShardEvents.Resumed, ({ shardId }) => up(shardId, 'resumed'));
      manager.on(WebSocketShardEvents.HeartbeatComplete, ({ shardId }) => {
        shardOf(shardId).aliveAt = now();
      });
      manager.on(WebSocketShardEvents.Closed, ({ shardId }) => {
        shardOf(shardId).isUp = false;
        meter.connection('lost');
      });
      manager.on(WebSocketShardEvents.Debug, ({ shardId, message }) => {
        const [, beat] = /\bevery (\d+)ms\b/.exec(message) ?? [];
        if (beat !== undefined) shardOf(shardId).beatMs = Number(beat);
      });
      void manager.getShardIds().then(
        (ids) => {
          expected = ids.length;
        },
        () => undefined, // the sign-in fails of the same, and says so
      );
      return new SimpleShardingStrategy(manager);
    },
    state() {
      const all = [...shards.values()];
      if (all.length < expected || all.some(({ isUp }) => !isUp)) return 'connecting';
      const isSilent = all.some(
        ({ aliveAt, beatMs }) => now() - aliveAt > beatMs + Math.min(beatMs / 4, LONGEST_GRACE_MS),
      );
      return isSilent ? 'silent' : 'up';
    },
  };

  function up(shardId: number, how: 'identified' | 'resumed'): void {
    const shard = shardOf(shardId);
    shard.isUp = true;
    shard.aliveAt = now();
    meter.connection(how);
  }

  function shardOf(shardId: number): Shard {
    const shard = shards.get(shardId) ?? { isUp: false, beatMs: USUAL_BEAT_MS, aliveAt: now() };
    shards.set(shardId, shard);
    return shard;
  }
}
