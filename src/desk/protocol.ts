import type { MessagePort } from 'node:worker_threads';
import type { NewsSubject } from '../answers/news.ts';
import type { UnreadableFile } from '../corpus/article.ts';
import type { CoverageFacts, RefreshProgress, RefreshReport } from '../coverage/coverage.ts';
import type { GatherProgress, GatherReport } from '../gather/gather-report.ts';
import type { Errand } from '../interactions/desk.ts';
import type { Suggestion, SuggestRequest } from '../interactions/request.ts';
import type { PermissionName } from '../replies/permission-name.ts';
import type { MessageBody, Reply } from '../replies/reply.ts';
import type { ListedWatch } from '../replies/watch-reply.ts';
import type { NotedChange } from '../revisions/revision-change.ts';
import type { ServerSettings } from '../settings/server-settings.ts';
import type { Watch } from '../settings/watch.ts';
import type { RenderOrder } from '../watches/news-room.ts';
import type { Item } from '../watches/post-book.ts';
import type { RenderedPost } from '../watches/render-post.ts';

// What the two sides can ask of each other. All of it is plain data that can be cloned.

/** Where a worker has its coverage from. A port brings what another worker has read; see `../coverage/hand-over.ts`. */
export type Origin =
  | { readonly kind: 'folder' }
  /** The very revision that the other worker serves. */
  | { readonly kind: 'sibling'; readonly port: MessagePort }
  /** What is in the folder now, with what the other has read as far as it is still the same. */
  | { readonly kind: 'next'; readonly port: MessagePort; readonly dryRun: boolean }
  /** The same, with what this worker itself has read. */
  | { readonly kind: 'own'; readonly dryRun: boolean }
  /** The revision that the other worker serves, which has gone on from the one that this worker holds. */
  | { readonly kind: 'changes'; readonly port: MessagePort }
  /** Of shared coverages the newest, unless it is the one with this number. */
  | { readonly kind: 'newest'; readonly than: number };

/** What a worker serves, or would: in figures. */
export interface Opened {
  readonly facts: CoverageFacts;
  readonly revision: string;
  /** Of shared coverages: grows from one revision to the next. */
  readonly number?: number;
  /** Of a refresh. */
  readonly report?: RefreshReport;
}

/** What a page that shows the bot begins with. */
export interface Opening {
  readonly facts: CoverageFacts;
  readonly examples: readonly string[];
}

/** A reply without what cannot be cloned: how far a long work has come, and its end, are told by `show` and `finish`. */
export type SentReply =
  | Exclude<Reply, { readonly kind: 'progress' | 'post' | 'share' }>
  | Omit<Extract<Reply, { readonly kind: 'post' }>, 'onFailed'>
  | Omit<Extract<Reply, { readonly kind: 'share' }>, 'onFailed'>
  | Pick<Extract<Reply, { readonly kind: 'progress' }>, 'kind' | 'visibility' | 'body'>;

/** What a worker does. */
export interface WorkerFunctions {
  /** Before all else, and again when it is to hold another revision; meanwhile it answers from the one before. */
  open(origin: Origin): Promise<Opened>;
  /** From now on its coverage is the one that is served; `isNew` when no other worker has served this revision. */
  serve(isNew: boolean): Promise<void>;
  answer(errandId: number, errand: Errand): Promise<SentReply>;
  suggest(request: SuggestRequest): Promise<readonly Suggestion[]>;
  opening(): Promise<Opening>;
  /** Sends what it has read; where it is to be added to an earlier revision, only what that lacks. */
  handOver(port: MessagePort, isToAdd: boolean): Promise<void>;
  noteUnreadable(unreadable: readonly UnreadableFile[]): void;
  /** How far a refresh has come that was asked for here. */
  progress(progress: RefreshProgress): void;
  /** What a change has brought that fits a subject, by the coverage that the worker holds. */
  news(subject: NewsSubject, change: NotedChange): Promise<readonly Item[]>;
  /** A post as a message; undefined where there is nothing left to say. Rejects where the worker holds another revision than is wanted. */
  renderPost(order: RenderOrder): Promise<RenderedPost | undefined>;
  /** How far a gathering has come that was asked for here. */
  gathering(progress: GatherProgress): void;
  /** Answers when the thread has a moment. */
  ping(): void;
}

/** What a worker asks of the side that receives requests. */
export interface FrontFunctions {
  settings(errandId: number): Promise<ServerSettings>;
  /** Why they could not be kept, in words; undefined where they are. */
  keep(errandId: number, settings: ServerSettings): Promise<string | undefined>;
  mayWriteTo(errandId: number, channelId: string): Promise<boolean>;
  lackingIn(errandId: number, channelId: string): Promise<readonly PermissionName[]>;
  watches(errandId: number): Promise<readonly ListedWatch[]>;
  /** Whether it was kept; or why it could not be, in words. */
  addWatch(errandId: number, watch: Watch): Promise<boolean | string>;
  removeWatch(errandId: number, watchId: string): Promise<string | undefined>;
  /** What has changed is to be noted before it counts as noticed. */
  noticed(change: NotedChange): Promise<void>;
  /** Whether this process builds what many share. Rejects where that cannot be told. */
  mayBuild(): Promise<boolean>;
  refresh(dryRun: boolean): Promise<RefreshReport>;
  gather(): Promise<GatherReport>;
  show(errandId: number, body: MessageBody): void;
  finish(errandId: number, body: MessageBody): void;
  /** How far this worker has come in opening. */
  progress(progress: RefreshProgress): void;
}
