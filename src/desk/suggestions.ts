import type { Suggestion, SuggestRequest } from '../interactions/request.ts';
import type { Member } from './member.ts';

/** Discord has closed the list by then, or the next letter has come. */
const LATEST_MS = 2_000;
/** More than so many at a worker are nothing that anybody still waits for; answers go first. */
const AT_ONCE = 20;

export interface Suggestions {
  /** None where they would come too late, or where the same person has typed on meanwhile. Never rejects. */
  suggest(request: SuggestRequest): Promise<readonly Suggestion[]>;
}

interface Typing {
  /** What was typed last, to be looked at when what is under way is done. */
  latest?: { readonly request: SuggestRequest; readonly resolve: (found: readonly Suggestion[]) => void };
}

/** Suggestions from whichever worker has least to do, one at a time for each person. */
export function createSuggestions(serving: () => readonly Member[]): Suggestions {
  const typing = new Map<string, Typing>();
  const underWay = new Map<Member, number>();
  return { suggest };

  async function suggest(request: SuggestRequest): Promise<readonly Suggestion[]> {
    const { userId } = request.asker;
    const before = typing.get(userId);
    if (before !== undefined) {
      before.latest?.resolve([]);
      return new Promise((resolve) => {
        before.latest = { request, resolve };
      });
    }
    const own: Typing = {};
    typing.set(userId, own);
    const found = await ask(request);
    typing.delete(userId);
    if (own.latest !== undefined) void suggest(own.latest.request).then(own.latest.resolve);
    return found;
  }

  async function ask(request: SuggestRequest): Promise<readonly Suggestion[]> {
    const [member] = serving().toSorted((one, other) => one.busyWith - other.busyWith);
    const others = member === undefined ? AT_ONCE : (underWay.get(member) ?? 0);
    if (member === undefined || others >= AT_ONCE) return [];
    underWay.set(member, others + 1);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<readonly Suggestion[]>((resolve) => {
      timer = setTimeout(resolve, LATEST_MS, []);
    });
    const found = member.calls.suggest(request).catch((): readonly Suggestion[] => []);
    void found.then(() => {
      const left = (underWay.get(member) ?? 1) - 1;
      if (left > 0) underWay.set(member, left);
      else underWay.delete(member);
    });
    return Promise.race([found, late]).finally(() => clearTimeout(timer));
  }
}
