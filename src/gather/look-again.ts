import { compare } from '../text/compare.ts';
import { fetchDraft } from './fetch-draft.ts';
import type { PageState } from './gather-state.ts';
import type { Run } from './run.ts';
import { back, markGone, type Settled, settleDraft } from './settle-lead.ts';
import { addressKey } from './shelf/address-key.ts';
import type { Shelved } from './shelf/read-shelved.ts';
import type { Source } from './source.ts';

/** Articles older than this seldom change, and those that vanish later are found by whoever opens them. */
const DAYS = 30;
const MOST = 20;
const LOOK_AGAIN_MS = 3_600_000;
const DAY_MS = 24 * 3_600_000;

/**
 * Looks again at the articles of a source that its list says nothing of any more: whether they have changed, and whether their address still
 * leads to them. Those of the last 30 days, 20 at once, the ones first that were not looked at for longest.
 */
export async function lookAgain(
  source: Source,
  seen: ReadonlySet<string>,
  run: Run,
  onSettled: (settled: Settled) => void,
): Promise<void> {
  const pages = new Map(
    [...run.state.pages.values()].filter(({ isOwner }) => isOwner).map((page) => [page.path, page]),
  );
  const since = new Date(run.now.getTime() - DAYS * DAY_MS).toISOString().slice(0, 10);
  const due = run.shelf
    .gatheredFrom(source.name)
    .filter(
      ({ path, date, gone }) =>
        !seen.has(path) && gone === undefined && (date === undefined || date >= since),
    )
    .filter(({ path }) => isDue(pages.get(path), run))
    .toSorted(
      (one, other) =>
        compare(checkedAt(pages, one), checkedAt(pages, other)) || compare(one.path, other.path),
    )
    .slice(0, MOST);
  for (const shelved of due) {
    if (run.isOver()) return;
    onSettled(await lookAt(shelved, pages.get(shelved.path), source, run));
  }
}

async function lookAt(
  shelved: Shelved,
  page: PageState | undefined,
  source: Source,
  run: Run,
): Promise<Settled> {
  const address = page?.address ?? shelved.url;
  const { path } = shelved;
  if (address === undefined) return { kind: 'same', path };
  if (page?.by === 'page' && source.keep !== 'feed') {
    const lead = { address, ...(page.stamp === undefined ? {} : { stamp: page.stamp }) };
    return settleDraft(
      await fetchDraft(lead, source, page.validators ?? {}, run),
      lead,
      shelved,
      source,
      run,
    );
  }
  // Its words came from the list: of the page only whether it is there.
  const fetched = await run.fetcher.fetch(address, {
    accept: 'text/html, */*;q=0.1',
    maxBytes: 0,
    isHeadOnly: true,
    ...(source.privateHost === undefined ? {} : { privateHost: source.privateHost }),
  });
  if (page !== undefined)
    run.state.pages.set(addressKey(address), { ...page, checked: run.now.toISOString() });
  if (fetched.kind === 'failed')
    return fetched.fault.kind === 'gone' ? markGone(shelved, run) : { kind: 'same', path };
  return back(shelved, 'same', run);
}

function isDue(page: PageState | undefined, { now, isAsked }: Run): boolean {
  return isAsked || page === undefined || now.getTime() - Date.parse(page.checked) >= LOOK_AGAIN_MS;
}

function checkedAt(pages: ReadonlyMap<string, PageState>, { path }: Shelved): string {
  return pages.get(path)?.checked ?? '';
}
