import type { ArticleFacts } from '../corpus/article.ts';
import type { ReadArticle } from '../corpus/article-reader.ts';
import { hasWords } from '../corpus/has-words.ts';
import { type LooseParagraph, readFragment } from '../corpus/read-fragment.ts';
import { usableFact } from '../corpus/usable-fact.ts';
import { fold } from '../text/fold.ts';
import { textOf } from '../text/span.ts';
import { oneLine } from '../text/white-space.ts';
import type { GivenWords, Lead } from './leads/lead.ts';
import { siteOf } from './shelf/address-key.ts';
import type { Source } from './source.ts';

/** An article that was gathered and is not yet a file. */
export interface Draft {
  readonly facts: ArticleFacts & { readonly url: string };
  /** Behind the headline, which is the title. */
  readonly paragraphs: readonly LooseParagraph[];
}

/** The article on a page. What the page does not state, the list that led to it may; what the source states goes before both. */
export function draftOfPage(article: ReadArticle, lead: Lead, source: Source, address: string): Draft {
  const { facts, text } = article;
  const stated = factsOfLead(lead);
  const url = facts.url !== undefined && isOfSameSite(facts.url, address) ? facts.url : address;
  const title = fold(facts.title ?? stated.title ?? '');
  const standfirst = fold(facts.description ?? '');
  const paragraphs = article.paragraphs
    .map(({ span, syntax }) => ({ words: textOf(text, span), ...(syntax === undefined ? {} : { syntax }) }))
    .filter(({ syntax }) => syntax !== 'caption')
    .filter(({ words, syntax }, place) => {
      const folded = fold(words);
      return !(place === 0 && folded === title) && !(syntax === 'standfirst' && folded === standfirst);
    });
  return { facts: { ...stated, ...facts, ...statedBy(source), url }, paragraphs };
}

/** The article as the list itself gives it; undefined where that has no words. */
export function draftOfWords(given: GivenWords, lead: Lead, source: Source): Draft | undefined {
  const paragraphs =
    given.form === 'html'
      ? readFragment(withoutCredit(given.words, lead.address))
      : plainParagraphs(given.words);
  const stated = factsOfLead(lead);
  const [first] = paragraphs;
  const isRepeated = first !== undefined && fold(first.words) === fold(stated.title ?? '');
  const rest = isRepeated ? paragraphs.slice(1) : paragraphs;
  if (rest.length === 0) return undefined;
  return { facts: { ...stated, ...statedBy(source), url: lead.address }, paragraphs: rest };
}

/** The words of a title that may be written in HTML (“Cod &amp;amp; &lt;em&gt;chips&lt;/em&gt;”), on one line. */
function plainTitle(title: string): string {
  return /<[a-z/]|&[#\w]+;/i.test(title)
    ? readFragment(`<p>${title}</p>`)
        .map(({ words }) => words)
        .join(' ')
    : oneLine(title);
}

function factsOfLead({ title, author, date, outlet, language }: Lead): ArticleFacts {
  return {
    ...usable('title', title === undefined ? undefined : plainTitle(title)),
    ...usable('author', author),
    ...usable('date', date),
    ...usable('outlet', outlet),
    ...usable('language', language),
  };
}

/** What whoever runs the bot says of all articles of a source. */
function statedBy({ outlet, language }: Source): ArticleFacts {
  return { ...usable('outlet', outlet), ...usable('language', language) };
}

function usable<Fact extends keyof ArticleFacts>(fact: Fact, value: string | undefined): ArticleFacts {
  if (value === undefined) return {};
  const read = usableFact(fact, fact, value);
  return 'value' in read ? { [fact]: read.value } : {};
}

/**
 * Whether an address that a page gives as its own may be believed: only of the same site, for a page could name another outlet's article, and not
 * the front page, which careless templates name on every page.
 */
function isOfSameSite(canonical: string, address: string): boolean {
  const [one, other] = [new URL(canonical), new URL(address)];
  return (
    siteOf(one) === siteOf(other) && (one.pathname !== '/' || one.search !== '' || other.pathname === '/')
  );
}

/** Of plain text: what blank lines part. */
function plainParagraphs(words: string): readonly LooseParagraph[] {
  return words
    .split(/\n\s*\n/)
    .map((paragraph) => ({ words: oneLine(paragraph) }))
    .filter((paragraph) => hasWords(paragraph.words));
}

/** WordPress ends what it hands on with a line that leads back: “The post … appeared first on …”. It is told by where it leads. */
function withoutCredit(html: string, address: string): string {
  const last = html.lastIndexOf('<p');
  if (last <= 0) return html;
  const end = html.slice(last);
  const leadsBack =
    end.includes(`href="${address}"`) || end.includes(`href="${address.replaceAll('&', '&#038;')}"`);
  return leadsBack && end.length < 1_500 && /<\/a>[^<]*<a\b/.test(end) ? html.slice(0, last) : html;
}
