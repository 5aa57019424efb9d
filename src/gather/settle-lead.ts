import type { Draft } from './draft.ts';
import { fetchDraft, type HadDraft, wordsWithoutPage } from './fetch-draft.ts';
import type { PageState } from './gather-state.ts';
import type { Lead } from './leads/lead.ts';
import type { Fault } from './network/fault.ts';
import type { Run } from './run.ts';
import { addressKey } from './shelf/address-key.ts';
import type { Shelved } from './shelf/read-shelved.ts';
import { fingerprintOf } from './shelf/write-article.ts';
import type { Source } from './source.ts';

/** What became of one article. `path` is its file. */
export type Settled =
  | { readonly kind: 'added' | 'changed' | 'same'; readonly path: string }
  | { readonly kind: 'gone'; readonly path: string }
  | { readonly kind: 'missed'; readonly fault: Fault };

/** A page that was looked at is looked at again after this time, unless its list says that it has changed. */
const LOOK_AGAIN_MS = 3_600_000;
/** A page that names another's address as its own, and shares less than this with it, is a page of its own all the same. */
const SAME_ADDRESS_SHARES = 0.5;

/** Brings one listed article up to date in the folder. Rejects with Node's error where the disk fails it. */
export async function settleLead(lead: Lead, source: Source, run: Run): Promise<Settled> {
  const key = addressKey(lead.address);
  const known = run.state.pages.get(key);
  const shelved = run.shelf.at(known?.path ?? '') ?? run.shelf.withAddress(lead.address);
  if (shelved !== undefined && !isOurs(shelved, known, source)) return { kind: 'same', path: shelved.path };
  if (shelved !== undefined && known !== undefined && !isDue(lead, known, source, run))
    return { kind: 'same', path: shelved.path };
  const before = shelved === undefined || known?.by === 'list' ? {} : (known?.validators ?? {});
  const had = await fetchDraft(lead, source, before, run);
  return settleDraft(had, lead, shelved, source, run);
}

/** The same once the article was fetched, or was not. */
export async function settleDraft(
  had: HadDraft,
  lead: Lead,
  shelved: Shelved | undefined,
  source: Source,
  run: Run,
): Promise<Settled> {
  const { shelf, state, now } = run;
  const key = addressKey(lead.address);
  const note = (path: string, parts: Partial<PageState>) => {
    const { validators, ...rest } = { ...state.pages.get(key), ...parts };
    state.pages.set(key, {
      by: 'page',
      isOwner: true,
      ...rest,
      path,
      address: lead.address,
      checked: now.toISOString(),
      ...(lead.stamp === undefined ? {} : { stamp: lead.stamp }),
      ...(validators === undefined ? {} : { validators }),
    });
  };
  if (had.kind === 'failed') {
    if (had.fault.kind !== 'gone' || shelved === undefined) return { kind: 'missed', fault: had.fault };
    note(shelved.path, {});
    return markGone(shelved, run);
  }
  if (had.kind === 'not-modified') {
    if (shelved === undefined) return { kind: 'missed', fault: { kind: 'status', detail: '304' } };
    note(shelved.path, {});
    return back(shelved, 'same', run);
  }
  const { draft, by, validators } = had;
  const place =
    shelved === undefined ? await placeOf(draft, lead, source, run) : { kind: 'own' as const, shelved };
  switch (place.kind) {
    case 'none': {
      const { path } = await shelf.add(place.draft, source.name);
      note(path, { by, validators, isOwner: true });
      run.onArticle();
      return { kind: 'added', path };
    }
    case 'other':
      note(place.shelved.path, { by, validators, isOwner: false });
      return { kind: 'same', path: place.shelved.path };
    case 'own': {
      const { path, fingerprint } = place.shelved;
      // The file's own address stays: it follows from it where the file is.
      const { url = draft.facts.url } = place.shelved;
      const kept = { ...draft, facts: { ...draft.facts, url } };
      note(path, { by, validators, isOwner: true });
      if (fingerprintOf(kept) === fingerprint) return back(place.shelved, 'same', run);
      await shelf.replace(path, kept, source.name, now);
      run.onArticle();
      return { kind: 'changed', path };
    }
  }
}

type Place =
  | { readonly kind: 'none'; readonly draft: Draft }
  /** The article is there by another address, another source, or somebody's hand. */
  | { readonly kind: 'other'; readonly shelved: Shelved }
  | { readonly kind: 'own'; readonly shelved: Shelved };

/**
 * Whether an article whose address is new is there already: by the address that it calls its own, then by its words. A page that calls another
 * article's address its own is an article of its own, under the address that led to it.
 */
async function placeOf(draft: Draft, lead: Lead, source: Source, { shelf, state }: Run): Promise<Place> {
  const named = shelf.withAddress(draft.facts.url);
  if (named !== undefined && (await shelf.sharedWith(draft, named.path)) >= SAME_ADDRESS_SHARES) {
    const isOwned = [...state.pages.values()].some(({ path, isOwner }) => isOwner && path === named.path);
    // Where nothing is remembered of its owner any more, it is its own.
    return { kind: isOwned || named.source !== source.name ? 'other' : 'own', shelved: named };
  }
  const alike = await shelf.alike(draft);
  if (alike !== undefined) return { kind: 'other', shelved: alike };
  const own = { ...draft, facts: { ...draft.facts, url: lead.address } };
  return { kind: 'none', draft: named === undefined ? draft : own };
}

function isOurs(shelved: Shelved, known: PageState | undefined, source: Source): boolean {
  return shelved.source === source.name && known?.isOwner !== false;
}

/** Whether there may be something new of an article that is there. What the list itself brings costs nothing to compare. */
function isDue(lead: Lead, known: PageState, source: Source, { now, isAsked, mayLook }: Run): boolean {
  if (wordsWithoutPage(lead, source) !== undefined || source.keep === 'feed') return true;
  if (lead.stamp !== known.stamp) return true;
  const isOld = now.getTime() - Date.parse(known.checked) >= LOOK_AGAIN_MS;
  return (isAsked || isOld) && mayLook();
}

/** Marks a file whose address leads nowhere; one that is marked already stays as it is. */
export async function markGone(shelved: Shelved, { shelf, now }: Run): Promise<Settled> {
  const { path, gone } = shelved;
  if (gone !== undefined) return { kind: 'same', path };
  await shelf.markGone(path, now.toISOString().slice(0, 10));
  return { kind: 'gone', path };
}

/** An article that is there again is marked no longer. */
export async function back({ path, gone }: Shelved, kind: 'same', { shelf }: Run): Promise<Settled> {
  if (gone !== undefined) await shelf.markGone(path, undefined);
  return { kind, path };
}
