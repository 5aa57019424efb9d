import type { ReadArticle } from '../article-reader.ts';
import { composeRecord } from '../compose-record.ts';
import { usableFacts } from '../usable-facts.ts';
import { childrenNamed, elementsNamed, nameOf, wordsOf, type XmlElement } from './open-xml.ts';

/** The articles of a feed (RSS, RDF, Atom) or of an export of WordPress, where they stand whole in it. Drafts and pages are none. */
export function feedArticles(root: XmlElement): readonly ReadArticle[] {
  const items = [...elementsNamed(root, 'item'), ...elementsNamed(root, 'entry')];
  const [channel] = nameOf(root) === 'feed' ? [root] : elementsNamed(root, 'channel');
  const outlet = channel === undefined ? undefined : childWords(channel, 'title');
  const language =
    channel === undefined
      ? undefined
      : (childWords(channel, 'language') ?? channel.getAttribute('xml:lang') ?? undefined);
  return items.flatMap((item) => articleOf(item, outlet, language) ?? []);
}

function articleOf(
  item: XmlElement,
  outlet: string | undefined,
  language: string | undefined,
): ReadArticle | undefined {
  const words = (...names: readonly string[]) => names.map((name) => childWords(item, name));
  const [type] = words('post_type');
  const [status] = words('status');
  if ((type ?? 'post') !== 'post' || (status ?? 'publish') !== 'publish') return undefined;
  const content = ['encoded', 'content', 'description']
    .flatMap((name) => (item.tagName === '' ? [] : childrenNamed(item, name)))
    .find((element) => element.tagName !== 'excerpt:encoded' && wordsOf(element) !== undefined);
  if (content === undefined) return undefined;
  const isText = nameOf(content) === 'description';
  const authors = [...childrenNamed(item, 'creator'), ...childrenNamed(item, 'author')].flatMap(
    (author) =>
      wordsOf(childrenNamed(author, 'name')[0]) ??
      (childrenNamed(author, 'email').length > 0 ? [] : (wordsOf(author) ?? [])),
  );
  return composeRecord({
    facts: usableFacts({
      title: words('title'),
      outlet: [outlet],
      author: [authors.length === 0 ? undefined : authors.join(', ')],
      date: words('post_date', 'published', 'pubDate', 'date', 'updated'),
      url: [...words('link'), linkOf(item), childWords(item, 'guid')],
      description: isText ? [] : words('description', 'summary'),
      language: [item.getAttribute('xml:lang') ?? undefined, language],
    }),
    // Of XHTML in Atom the elements themselves are the content.
    content: content.getAttribute('type') === 'xhtml' ? content.innerHTML : (content.textContent ?? ''),
    key: childWords(item, 'guid') ?? childWords(item, 'id') ?? linkOf(item),
  });
}

function childWords(element: XmlElement, name: string): string | undefined {
  return wordsOf(childrenNamed(element, name)[0]);
}

function linkOf(item: XmlElement): string | undefined {
  const links = childrenNamed(item, 'link');
  const link = links.find((each) => (each.getAttribute('rel') ?? 'alternate') === 'alternate') ?? links[0];
  return link?.getAttribute('href') ?? undefined;
}
