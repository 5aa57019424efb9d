import { isPageFurniture } from '../../languages/page-furniture.ts';
import { wordCount } from '../../text/word-count.ts';
import { has, isWithin, type PageDocument, type PageElement, proseIn, wordsOf } from './page-node.ts';
import { removeNoteCalls } from './remove-note-calls.ts';

/** Elements that hold no paragraph of a report whatever their names are. */
const NEVER = `script, style, noscript, template, iframe, object, embed, svg, math, canvas, form, button, select, input, textarea, label,
  dialog, nav, footer, figcaption, audio, video, [hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"],
  [role="dialog"], [role="search"], [role="contentinfo"], [itemprop="author"], [rel="author"], [itemprop="datePublished"], time`;
/** Elements that often hold none. */
const SELDOM = 'aside, figure';
/**
 * Parts of the names (`class`, `id`) that sites give to what stands around a report. Each is a whole part between hyphens, underscores and
 * capitals: `share-bar`, `articleByline`. A part that is also of the report's own names somewhere (`content`, `lead`, `media`) is none of these.
 */
const AROUND = new Set(
  `ad ads advert advertisement adslot affiliate author authorbio authors bio breadcrumb breadcrumbs byline caption captions
  commenting comments comment cookie copyright credit credits cta disclaimer disqus donate footer gallery gdpr
  legend likes masthead meta metadata navigation newsletter newsletters outbrain pagination paywall photocredit popular popup postmeta
  promo promos promotion pubdate published recirc recirculation recommendation recommendations recommended related relatedlinks
  reactions share sharebar sharing shares sidebar signup slideshow social socials sponsor sponsored subscribe subscription taboola tags
  teaser teasers timestamp toolbar trending upnext`.split(/\s+/),
);
/** The share of a page's prose that an element named so may have: one with more is not around the report but has it in it. */
const MOST_PROSE = 0.25;
const MOST_PROSE_OF_NEVER = 0.5;
const BLOCKS = 'p, li, dd, blockquote, h2, h3, h4, h5, h6, div, span, center';
/** What stands in one block with a picture and is no longer, in words, is its caption. */
const LONGEST_CAPTION = 30;
const INLINE = new Set(
  'A ABBR B BDI CITE CODE DATA EM FONT I INS LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '),
);
/** “By” and “and” make no sentence of two names. */
const LETTERS_OF_SENTENCE = 12;

/**
 * Takes out of a page what its elements' kinds, roles, names and words tell to stand around the report, so that it is neither weighed nor
 * read. Changes the page.
 */
export function clearPage(document: PageDocument): void {
  removeNoteCalls(document);
  const all = proseIn(document.body);
  const takeOut = (element: PageElement, most: number) => {
    if (isWithinSentence(element)) return;
    if (all === 0 || proseIn(element) <= most * all) element.remove();
  };
  for (const element of [...document.querySelectorAll(NEVER)]) takeOut(element, MOST_PROSE_OF_NEVER);
  for (const element of [...document.querySelectorAll(SELDOM)]) takeOut(element, MOST_PROSE);
  for (const element of [...document.querySelectorAll('body [class], body [id]')]) {
    if (isNamedAround(element) && !has(element, 'h1') && !isQuoted(element)) takeOut(element, MOST_PROSE);
  }
  for (const element of [...document.querySelectorAll('ul, ol')]) {
    if (isListOfLinks(element)) element.remove();
  }
  for (const element of [...document.querySelectorAll(BLOCKS)]) {
    const words = wordsOf(element);
    if (words === '' || words.length > 1_000 || has(element, 'h1')) continue;
    const isAround =
      isPageFurniture(words) || isAddress(words) || isCaptioned(element, words) || isLink(element, words);
    if (isAround && !isWithinSentence(element)) element.remove();
  }
  // Names such as `social-post` or `author` say where a block quotation was said and by whom; they would be held against it when the report is
  // weighed.
  for (const element of document.querySelectorAll('blockquote, blockquote *'))
    for (const name of ['class', 'id', 'rel', 'itemprop']) element.removeAttribute(name);
}

/** Whether an element stands among words of one line: whatever it is called, a sentence without it would be another. */
function isWithinSentence(element: PageElement): boolean {
  const parent = element.parentElement;
  if (!INLINE.has(element.tagName) || parent === null) return false;
  let beside = 0;
  for (const node of parent.childNodes) {
    const isInline =
      node.nodeType === 3 || (node.nodeType === 1 && INLINE.has((node as PageElement).tagName));
    if (isInline && node !== element) beside += lettersIn(wordsOf(node));
  }
  return beside >= LETTERS_OF_SENTENCE || isWithinSentence(parent);
}

/** What is called `author` in a block quotation is who said it. */
function isQuoted(element: PageElement): boolean {
  return element.tagName === 'BLOCKQUOTE' || isWithin(element, 'BLOCKQUOTE');
}

function isNamedAround(element: PageElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((part) => AROUND.has(part));
}

/** A line that is one link, or links with nothing but marks between them, leads elsewhere, unless it is a sentence. */
function isLink(element: PageElement, words: string): boolean {
  if (element.tagName === 'SPAN' || /^H\d$/.test(element.tagName) || /[.!?…]["”’»)]?$/u.test(words))
    return false;
  return has(element, 'a') && wordsBesideLinks(element, words) === 0;
}

function isListOfLinks(list: PageElement): boolean {
  const items = [...list.children];
  return (
    items.length > 0 && items.every((item) => has(item, 'a') && wordsBesideLinks(item, wordsOf(item)) === 0)
  );
}

/** How many letters and figures of an element stand in none of its links. */
function wordsBesideLinks(element: PageElement, words: string): number {
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + lettersIn(wordsOf(link)), 0);
  return Math.max(0, lettersIn(words) - linked);
}

function lettersIn(words: string): number {
  return words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** An address of a page, a mailbox or an account and nothing else. */
function isAddress(words: string): boolean {
  return /^(?:https?:\/\/\S+|[\w.+-]+@[\w.-]+|@\w+|(?:www\.|twitter\.com|facebook\.com|x\.com)\S*)$/i.test(
    words,
  );
}

/** Few words in one block with a picture are that picture's, unless they are set as a paragraph and a whole sentence. */
function isCaptioned(element: PageElement, words: string): boolean {
  if (!has(element, 'img, picture') || wordCount(words) > LONGEST_CAPTION) return false;
  return !['P', 'LI', 'BLOCKQUOTE'].includes(element.tagName) || !/[.!?…]["”’»)]?$/u.test(words);
}
