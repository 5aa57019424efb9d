/** Whose turn an entry is. */
export interface Asking {
  readonly userId: string;
  /** The server; direct messages count as one server together. */
  readonly guildId?: string;
}

/**
 * A bounded queue in which servers take turns, and within a server its people: however much one of them asks, the next to come waits for one entry of
 * each, not for all of theirs.
 */
export interface FairQueue<Entry extends Asking> {
  readonly size: number;
  /** Puts it last of its person's; gives what has to go for that where the queue is full: the last entry of whoever has most, which may be the new one. */
  push(entry: Entry): Entry | undefined;
  /** Takes the next, of those whose turn is not to be passed over. */
  take(isPassedOver?: (asking: Asking) => boolean): Entry | undefined;
  /** Takes all that `isOver` says of. */
  remove(isOver: (entry: Entry) => boolean): readonly Entry[];
}

type People<Entry> = Map<string, Entry[]>;

export function createFairQueue<Entry extends Asking>(limit: number): FairQueue<Entry> {
  /** Whoever stands first in a map has the next turn. */
  const servers = new Map<string, People<Entry>>();
  let size = 0;
  return {
    get size() {
      return size;
    },
    push(entry) {
      const people = servers.get(serverOf(entry)) ?? new Map<string, Entry[]>();
      const own = people.get(entry.userId) ?? [];
      own.push(entry);
      people.set(entry.userId, own);
      servers.set(serverOf(entry), people);
      size += 1;
      return size > limit ? dropLastOf(heaviest()) : undefined;
    },
    take(isPassedOver = () => false) {
      for (const [server, people] of servers) {
        for (const [userId, own] of people) {
          if (own[0] !== undefined && isPassedOver(own[0])) continue;
          const entry = own.shift();
          // To the end of both lines, or out of them.
          people.delete(userId);
          if (own.length > 0) people.set(userId, own);
          servers.delete(server);
          if (people.size > 0) servers.set(server, people);
          if (entry !== undefined) size -= 1;
          return entry;
        }
      }
      return undefined;
    },
    remove(isOver) {
      const removed: Entry[] = [];
      for (const [server, people] of servers) {
        for (const [userId, own] of people) {
          const left = own.filter((entry) => !isOver(entry));
          removed.push(...own.filter(isOver));
          if (left.length > 0) people.set(userId, left);
          else people.delete(userId);
        }
        if (people.size === 0) servers.delete(server);
      }
      size -= removed.length;
      return removed;
    },
  };

  function heaviest(): readonly [string, string] {
    let most: readonly [string, string] = ['', ''];
    let length = 0;
    for (const [server, people] of servers) {
      for (const [userId, own] of people) {
        if (own.length <= length) continue;
        length = own.length;
        most = [server, userId];
      }
    }
    return most;
  }

  function dropLastOf([server, userId]: readonly [string, string]): Entry | undefined {
    const people = servers.get(server);
    const own = people?.get(userId) ?? [];
    const entry = own.pop();
    if (own.length === 0) people?.delete(userId);
    if (people?.size === 0) servers.delete(server);
    if (entry !== undefined) size -= 1;
    return entry;
  }
}

function serverOf({ guildId = '' }: Asking): string {
  return guildId;
}
