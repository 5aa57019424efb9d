import { newIn, newsFor } from '../answers/news.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Frame } from '../replies/frame.ts';
import { messagesFor } from '../replies/messages-for.ts';
import type { NotedChange } from '../revisions/revision-change.ts';
import type { RevisionMemory } from '../revisions/revision-memory.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { OwnedWatch } from '../settings/watch.ts';
import type { Log } from '../text/log.ts';
import { deliverPosts } from './deliver-posts.ts';
import { knownIn } from './post-book.ts';
import { openPostBooks } from './post-book-file.ts';
import type { Poster } from './poster.ts';
import { takeIn } from './take-in.ts';

/** Sees to it that those who asked are told what is new. */
export interface WatchDesk {
  /** Told of each coverage that is served, the first included. Resolves when what it has brought is noted; it is posted after that. */
  served(coverage: Coverage): Promise<void>;
  /** Posts go out there from now on. */
  connect(poster: Poster): void;
  /** How far a watch is. */
  stateOf(watchId: string): { readonly waiting: number; readonly isSilent: boolean };
  /** Resolves when all that is due has been sent, or cannot be. */
  settled(): Promise<void>;
  /** Finishes the message that is under way. */
  stop(): Promise<void>;
}

export interface WatchDeskParts {
  readonly settings: SettingsStore;
  readonly memory: RevisionMemory;
  /** The file of what has been posted and is to be; in memory alone when absent. */
  readonly path?: string;
  readonly log: Log;
  /** Milliseconds of Unix time: says when something goes out, and never what. */
  readonly now?: () => number;
}

/** No timer is set for longer: clocks are put right, and computers sleep. */
const LONGEST_WAIT_MS = 3_600_000;
const RETRY_MS = 60_000;

/** Opens the desk on what was noted before. */
export async function openWatchDesk(parts: WatchDeskParts): Promise<WatchDesk> {
  const { settings, memory, log, now = Date.now } = parts;
  const books = await openPostBooks(parts.path, log);
  const posters: Poster[] = [];
  let coverage: Coverage | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStopping = false;
  let isWanted = false;
  let underWay: Promise<void> | undefined;

  return {
    async served(next) {
      await memory.note(next, new Date(now()), (change) => takeInAll(next, change));
      coverage = next;
      wake();
    },
    connect(poster) {
      posters.push(poster);
      wake();
    },
    stateOf(watchId) {
      const { held, outgoing, corrections, refused } = books.of(watchId);
      return { waiting: held.length + outgoing.length + corrections.length, isSilent: refused !== undefined };
    },
    settled: async () => {
      while (underWay !== undefined) await underWay;
    },
    async stop() {
      isStopping = true;
      clearTimeout(timer);
      await underWay;
    },
  };

  /** One watch after the other, so that two of one channel tell the same thing once. Rejects where it cannot be noted. */
  async function takeInAll(next: Coverage, change: NotedChange): Promise<void> {
    const owned = settings.watches();
    books.keepOnly(new Set(owned.map(({ watch }) => watch.id)));
    const news = newIn([change]);
    for (const { watch } of owned) {
      // What it began with is what was served then.
      if (change.to.startsWith(watch.since)) continue;
      const items = await newsFor(next, watch.subject, news);
      const toldBeside = knownBeside(watch, owned);
      books.change(watch.id, (book) => takeIn(book, { watchId: watch.id, change, items, toldBeside }));
    }
    await books.save();
  }

  /** What is held for a digest is told late, and keeps nothing from those who want to hear at once. */
  function knownBeside(own: OwnedWatch['watch'], owned: readonly OwnedWatch[]): ReadonlySet<string> {
    const beside = owned.filter(({ watch }) => watch.channel === own.channel && watch.id !== own.id);
    return new Set(
      beside.flatMap(({ watch }) => [...knownIn(books.of(watch.id), watch.every === 'refresh')]),
    );
  }

  function wake(): void {
    isWanted = true;
    if (underWay !== undefined || isStopping) return;
    clearTimeout(timer);
    underWay = deliverAll().finally(() => {
      underWay = undefined;
    });
  }

  async function deliverAll(): Promise<void> {
    let next = now() + LONGEST_WAIT_MS;
    while (isWanted && !isStopping) {
      isWanted = false;
      next = now() + LONGEST_WAIT_MS;
      for (const owned of settings.watches()) {
        if (isStopping) return;
        const wakeAt = await deliverOne(owned);
        if (wakeAt !== undefined) next = Math.min(next, wakeAt);
      }
    }
    log.debug('watches.idle');
    timer = setTimeout(wake, Math.max(1_000, next - now()));
    timer.unref();
  }

  async function deliverOne(owned: OwnedWatch): Promise<number | undefined> {
    const poster = posters.find((each) => each.serves(owned.owner));
    if (poster === undefined || coverage === undefined) return undefined;
    const current = coverage;
    try {
      return await deliverPosts(owned, poster, {
        books,
        coverage: () => coverage ?? current,
        frameOf,
        now,
        isWanted: (watchId) => !isStopping && settings.watches().some(({ watch }) => watch.id === watchId),
      });
    } catch (error) {
      log.error('watches.undelivered', {
        watch: owned.watch.id,
        why: error instanceof Error ? error.name : typeof error,
      });
      return now() + RETRY_MS;
    }
  }

  /** Everybody reads along: a server's own language goes before that of whoever asked. */
  function frameOf({ owner, watch }: OwnedWatch, { facts, revision }: Coverage): Frame {
    const { language = 'auto' } = owner.kind === 'server' ? settings.of(owner.id) : {};
    return {
      messages: messagesFor(language === 'auto' ? watch.locale : language),
      facts,
      revision,
      ownerId: watch.by,
      visibility: 'public',
      coverageChanged: false,
      unreadCharacters: 0,
      log,
    };
  }
}
