import { decodePage } from '../corpus/html/decode-page.ts';
import { readPage } from '../corpus/html-reader.ts';
import { wordCount } from '../text/word-count.ts';
import { type Draft, draftOfPage, draftOfWords } from './draft.ts';
import type { GivenWords, Lead } from './leads/lead.ts';
import type { Fault } from './network/fault.ts';
import type { Validators } from './network/request-once.ts';
import type { Run } from './run.ts';
import type { Source } from './source.ts';

/** An article as it was had, and where its words came from. */
export type HadDraft =
  | {
      readonly kind: 'had';
      readonly draft: Draft;
      readonly by: 'page' | 'list';
      readonly validators: Validators;
    }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'failed'; readonly fault: Fault };

const LARGEST_PAGE = 5_000_000;
const PAGE = 'text/html, application/xhtml+xml, */*;q=0.1';
/** What a feed calls the content and has fewer words is a teaser, as a rule. */
const LEAST_CONTENT = 80;
const FORBIDS = /<meta\b[^>]*\bname=["']?robots["']?[^>]*\bcontent=["'][^"']*\bnoarchive\b/i;
/** Without the page there is still what the list gives, where these are the reason: a later try would end the same. */
const FOR_GOOD: ReadonlySet<Fault['kind']> = new Set(['forbidden', 'no-article', 'private']);

/** The words that are kept without reading the page; undefined where the page is to be read. */
export function wordsWithoutPage({ content, summary }: Lead, { keep }: Source): GivenWords | undefined {
  if (keep === 'feed') return content ?? summary;
  return keep === undefined && content !== undefined && wordCount(content.words) >= LEAST_CONTENT
    ? content
    : undefined;
}

/** The article that a lead leads to: from the list where that has it, else from its page. Where a page forbids copies, what the list gives is all that is kept. */
export async function fetchDraft(
  lead: Lead,
  source: Source,
  validators: Validators,
  run: Run,
): Promise<HadDraft> {
  const words = wordsWithoutPage(lead, source);
  if (words !== undefined || source.keep === 'feed') return ofList(words, lead, source);
  const fetched = await run.fetcher.fetch(lead.address, {
    accept: PAGE,
    maxBytes: LARGEST_PAGE,
    validators,
    ...(source.privateHost === undefined ? {} : { privateHost: source.privateHost }),
  });
  if (fetched.kind === 'not-modified') return fetched;
  if (fetched.kind === 'failed')
    return FOR_GOOD.has(fetched.fault.kind) ? orOfList(fetched.fault, lead, source) : fetched;
  const decoded = decodePage(fetched.bytes, fetched.contentType);
  if (decoded.kind === 'refused') return orOfList({ kind: 'no-article', detail: decoded.why }, lead, source);
  if (fetched.forbidsCopy || FORBIDS.test(decoded.text))
    return orOfList({ kind: 'forbidden', detail: new URL(fetched.address).host }, lead, source);
  const reading = readPage(decoded.text, fetched.address);
  const [article] = reading.kind === 'read' ? reading.articles : [];
  if (article === undefined) {
    const why = reading.kind === 'refused' ? reading.why : 'it has no words';
    return orOfList({ kind: 'no-article', detail: why }, lead, source);
  }
  return {
    kind: 'had',
    draft: draftOfPage(article, lead, source, fetched.address),
    by: 'page',
    validators: fetched.validators,
  };
}

function orOfList(fault: Fault, lead: Lead, source: Source): HadDraft {
  const had = ofList(lead.content ?? lead.summary, lead, source);
  return had.kind === 'had' ? had : { kind: 'failed', fault };
}

function ofList(words: GivenWords | undefined, lead: Lead, source: Source): HadDraft {
  const draft = words === undefined ? undefined : draftOfWords(words, lead, source);
  return draft === undefined
    ? { kind: 'failed', fault: { kind: 'no-article', detail: 'the list has no words of it' } }
    : { kind: 'had', draft, by: 'list', validators: {} };
}
