import type { ReadArticle } from '../article-reader.ts';
import { composeHtmlArticle } from '../compose-html-article.ts';
import { composeRecord } from '../compose-record.ts';
import { type StatedFacts, usableFacts } from '../usable-facts.ts';
import { asHtml, nitfArticle } from './nitf-article.ts';
import { childrenNamed, elementAt, elementsNamed, nameOf, wordsOf, type XmlElement } from './open-xml.ts';

/** What became of the items of a message. */
export interface NewsItems {
  readonly articles: readonly ReadArticle[];
  /** What was left aside, each with what to do. */
  readonly left: readonly string[];
}

/** Of no use to a reader: called back, or not to be published. After the IPTC's vocabulary of publishing status. */
const NOT_PUBLISHED = /(?:^|:)(?:canceled|cancelled|withheld)$/;

/** The articles of a NewsML-G2 document: a `newsItem`, or those of a `newsMessage`. A package and an item of another kind have no text of their own. */
export function newsmlArticles(root: XmlElement): NewsItems {
  const items = nameOf(root) === 'newsItem' ? [root] : elementsNamed(root, 'newsItem');
  const articles: ReadArticle[] = [];
  const left: string[] = [];
  for (const item of items) {
    const guid = item.getAttribute('guid') ?? undefined;
    const status = elementAt(item, 'itemMeta', 'pubStatus')?.getAttribute('qcode') ?? '';
    if (NOT_PUBLISHED.test(status)) {
      left.push(`its item is ${status.replace(/^.*:/, '')} by its agency and was left out; remove the file`);
      continue;
    }
    const article = articleOf(item, guid);
    if (article === undefined) continue;
    const embargo = wordsOf(elementAt(item, 'itemMeta', 'embargoed'));
    const problems =
      embargo === undefined
        ? []
        : [
            {
              line: 1,
              message: `its agency holds it back until ${embargo.slice(0, 40)}; keep the file out of the folder before`,
            },
          ];
    articles.push({ ...article, problems });
  }
  return { articles, left };
}

function articleOf(item: XmlElement, key: string | undefined): ReadArticle | undefined {
  const around = factsOf(item);
  for (const holder of childrenNamed(item, 'contentSet').flatMap((set) => [...set.children])) {
    const name = nameOf(holder);
    const nitf =
      name === 'inlineXML' ? (childrenNamed(holder, 'nitf')[0] ?? elementAt(holder, 'nitf')) : undefined;
    if (nitf !== undefined) return nitfArticle(nitf, around, key);
    const facts = usableFacts(around);
    if (name === 'inlineXML') {
      const html = elementAt(holder, 'body') ?? holder;
      return composeHtmlArticle({ facts, body: asHtml(html.innerHTML, {}), key });
    }
    const type = holder.getAttribute('contenttype') ?? 'text/plain';
    if (name === 'inlineData' && type.startsWith('text/'))
      return composeRecord({ facts, content: holder.textContent ?? '', key });
  }
  return undefined;
}

function factsOf(item: XmlElement): StatedFacts {
  const names = (...path: readonly string[]) => {
    const last = path.at(-1) ?? '';
    const parent = elementAt(item, ...path.slice(0, -1));
    const found = parent === undefined ? [] : childrenNamed(parent, last);
    return found.flatMap((each) => wordsOf(elementAt(each, 'name')) ?? each.getAttribute('literal') ?? []);
  };
  const headlines = elementsNamed(item, 'headline').flatMap((each) => wordsOf(each) ?? []);
  const creators = names('contentMeta', 'creator');
  const by = wordsOf(elementAt(item, 'contentMeta', 'by'))?.replace(/^by\s+/i, '');
  return {
    title: [...headlines, wordsOf(elementAt(item, 'itemMeta', 'title'))],
    author: [by, creators.length === 0 ? undefined : creators.join(', ')],
    outlet: [
      names('itemMeta', 'provider')[0],
      names('contentMeta', 'infoSource')[0],
      names('rightsInfo', 'copyrightHolder')[0],
    ],
    date: ['firstCreated', 'contentCreated', 'versionCreated'].map((name) => wordsOf(elementAt(item, name))),
    description: [wordsOf(elementAt(item, 'contentMeta', 'description'))],
    language: [
      elementAt(item, 'contentMeta', 'language')?.getAttribute('tag') ?? undefined,
      item.getAttribute('xml:lang') ?? undefined,
    ],
  };
}
