import type { NotedChange } from '../revisions/revision-change.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { OwnedWatch } from '../settings/watch.ts';
import type { Log } from '../text/log.ts';
import { deliverPosts } from './deliver-posts.ts';
import type { AskNews, Render } from './news-room.ts';
import { knownIn } from './post-book.ts';
import { openPostBooks } from './post-book-file.ts';
import type { Poster } from './poster.ts';
import { takeIn } from './take-in.ts';

/** Sees to it that those who asked are told what is new. */
export interface WatchDesk {
  /** Notes what a change has brought that fits; it is posted once that revision is served. Rejects where it cannot be noted. */
  noticed(change: NotedChange, news: AskNews): Promise<void>;
  /** A revision is served: what is due goes out, made by this from now on. */
  serve(render: Render): void;
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
  const { settings, log, now = Date.now } = parts;
  const books = await openPostBooks(parts.path, log);
  const posters: Poster[] = [];
  let render: Render | undefined;
  let revision: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStopping = false;
  let isWanted = false;
  let underWay: Promise<void> | undefined;
  /** Watches that failed in this round. */
  let undelivered = 0;

  return {
    noticed,
    serve(how) {
      render = how;
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

  /** One watch after the other, so that two of one channel tell the same thing once. */
  async function noticed(change: NotedChange, news: AskNews): Promise<void> {
    const owned = settings.watches();
    books.keepOnly(new Set(owned.map(({ watch }) => watch.id)));
    for (const { watch } of owned) {
      // What it began with is what was served then.
      if (change.to.startsWith(watch.since)) continue;
      const items = await news(watch.subject, change);
      const toldBeside = knownBeside(watch, owned);
      books.change(watch.id, (book) => takeIn(book, { watchId: watch.id, change, items, toldBeside }));
    }
    revision = change.to;
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
      undelivered = 0;
      next = now() + LONGEST_WAIT_MS;
      for (const owned of settings.watches()) {
        if (isStopping) return;
        const wakeAt = await deliverOne(owned);
        if (wakeAt !== undefined) next = Math.min(next, wakeAt);
      }
    }
    log.debug('watches.idle', {
      revision: revision?.slice(0, 8) ?? '',
      posters: posters.length,
      undelivered,
    });
    timer = setTimeout(wake, Math.max(1_000, next - now()));
    timer.unref();
  }

  async function deliverOne(owned: OwnedWatch): Promise<number | undefined> {
    const poster = posters.find((each) => each.serves(owned.owner));
    if (poster === undefined || render === undefined) return undefined;
    try {
      return await deliverPosts(owned, poster, {
        books,
        render,
        revision: () => revision,
        localeOf,
        now,
        isWanted: (watchId) => !isStopping && settings.watches().some(({ watch }) => watch.id === watchId),
      });
    } catch (error) {
      const why = error instanceof Error ? error.message : typeof error;
      undelivered += 1;
      log.error('watches.undelivered', { watch: owned.watch.id, why });
      return now() + RETRY_MS;
    }
  }

  /** Everybody reads along: a server's own language goes before that of whoever asked. */
  function localeOf({ owner, watch }: OwnedWatch): string {
    const { language = 'auto' } = owner.kind === 'server' ? settings.of(owner.id) : {};
    return language === 'auto' ? watch.locale : language;
  }
}
