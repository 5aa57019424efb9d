import type { AskersSide } from '../interactions/desk.ts';
import type { MessageBody, Reply } from '../replies/reply.ts';
import { SettingsFileError } from '../settings/settings-store.ts';
import type { FrontFunctions, SentReply } from './protocol.ts';

/** What is under way at one worker: whom it may ask back, and who is shown how far it has come. */
export interface Errands {
  readonly size: number;
  /** Begins one and gives its number. */
  begin(side: AskersSide): number;
  /** A reply as it is for a surface. The errand goes on where the work does. */
  received(errandId: number, reply: SentReply): Reply;
  /** Nothing more can come of it. */
  drop(errandId: number): void;
  /** The worker is lost: what is still worked out ends with this error. */
  fail(error: Error): void;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
  /** What the worker calls. */
  readonly functions: Pick<
    FrontFunctions,
    | 'settings'
    | 'keep'
    | 'mayWriteTo'
    | 'lackingIn'
    | 'watches'
    | 'addWatch'
    | 'removeWatch'
    | 'show'
    | 'finish'
  >;
}

interface UnderWay {
  readonly side: AskersSide;
  readonly watchers: Set<(body: MessageBody) => void>;
  shown?: MessageBody;
  readonly end: Promise<MessageBody>;
  readonly finish: (body: MessageBody) => void;
  readonly fail: (error: Error) => void;
}

export function createErrands(): Errands {
  const underWay = new Map<number, UnderWay>();
  let waiting: (() => void)[] = [];
  let last = 0;
  return {
    get size() {
      return underWay.size;
    },
    begin(side) {
      last += 1;
      underWay.set(last, open(side));
      return last;
    },
    received(errandId, reply) {
      if (reply.kind !== 'progress') {
        drop(errandId);
        return reply;
      }
      const errand = sideOf(errandId);
      return {
        ...reply,
        watch(show) {
          errand.watchers.add(show);
          if (errand.shown !== undefined) show(errand.shown);
        },
        end: errand.end,
      };
    },
    drop,
    fail(error) {
      for (const [errandId, { fail }] of underWay) {
        fail(error);
        drop(errandId);
      }
    },
    settled: async () => {
      if (underWay.size > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    },
    functions: {
      settings: (errandId) => sideOf(errandId).side.settings(),
      keep: (errandId, settings) => orWhyNot(sideOf(errandId).side.keep(settings).then(nothing)),
      watches: (errandId) => sideOf(errandId).side.watches(),
      addWatch: (errandId, watch) => orWhyNot(sideOf(errandId).side.addWatch(watch)),
      removeWatch: (errandId, watchId) => orWhyNot(sideOf(errandId).side.removeWatch(watchId).then(nothing)),
      mayWriteTo: (errandId, channelId) => sideOf(errandId).side.mayWriteTo(channelId),
      lackingIn: (errandId, channelId) => sideOf(errandId).side.lackingIn(channelId),
      show(errandId, body) {
        const errand = underWay.get(errandId);
        if (errand === undefined) return;
        errand.shown = body;
        for (const show of errand.watchers) show(body);
      },
      finish(errandId, body) {
        underWay.get(errandId)?.finish(body);
        drop(errandId);
      },
    },
  };

  function sideOf(errandId: number): UnderWay {
    const errand = underWay.get(errandId);
    if (errand === undefined) throw new RangeError('the errand is over');
    return errand;
  }

  function drop(errandId: number): void {
    underWay.delete(errandId);
    if (underWay.size > 0) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  }
}

function nothing(): undefined {}

/** An error of the settings file as its words: what it is would be lost on the way. */
async function orWhyNot<Result>(kept: Promise<Result>): Promise<Result | string> {
  try {
    return await kept;
  } catch (error) {
    if (error instanceof SettingsFileError) return error.message;
    throw error;
  }
}

function open(side: AskersSide): UnderWay {
  let finish: UnderWay['finish'] = () => undefined;
  let fail: UnderWay['fail'] = () => undefined;
  const end = new Promise<MessageBody>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  // Most errands have no end of their own; nobody waits for it then.
  end.catch(() => undefined);
  return { side, watchers: new Set(), end, finish, fail };
}
