/** What a citation is made of; what is not known is absent and left out. All are plain text on one line. */
export interface Citation {
  readonly id: string;
  readonly headline: string;
  readonly paragraph?: number;
  readonly author?: string;
  readonly outlet?: string;
  /** ISO 8601 days. */
  readonly date?: string;
  readonly accessed?: string;
  readonly url?: string;
}

export interface CitationWords {
  readonly paragraph: (number: number) => string;
  readonly accessed: (day: string) => string;
}

/** Author. “Headline.” Outlet, 2016-12-08, paragraph 4. Address. [passage/…]. Accessed 2026-11-22 (UTC). */
export function plainCitation(citation: Citation, words: CitationWords): string {
  return joined(citation, `“${ended(citation.headline)}”`, words);
}

/** The same with the headline as a link, where the article has an address. */
export function markdownCitation(citation: Citation, words: CitationWords): string {
  const { url, ...rest } = citation;
  if (url === undefined) return joined(rest, `*${inMarkdown(citation.headline)}*.`, words);
  return joined(rest, `[${inMarkdown(citation.headline)}](<${url}>).`, words);
}

/** An entry of BibLaTeX's kind `@online`, which BibTeX takes for `@misc`. Source: the BibLaTeX manual, 2.1.1 and 2.2.2. */
export function bibtexCitation(citation: Citation, words: CitationWords): string {
  const { id, headline, author, outlet, date, url, accessed, paragraph } = citation;
  const note = [paragraph === undefined ? undefined : words.paragraph(paragraph), id]
    .filter(isThere)
    .join(', ');
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', author === undefined ? undefined : `{${inBibtex(author)}}`],
    ['title', `{${inBibtex(headline)}}`],
    ['organization', outlet === undefined ? undefined : inBibtex(outlet)],
    ['date', date],
    ['url', url],
    ['urldate', accessed],
    ['note', inBibtex(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@online{${id.replace(/[^0-9A-Za-z]/g, '-')},`, ...lines, '}'].join('\n');
}

/** A record of type NEWS. Source: the RIS format specification of Reference Manager. */
export function risCitation(citation: Citation, words: CitationWords): string {
  const { id, headline, author, outlet, date, url, accessed, paragraph } = citation;
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['AU', author],
    ['TI', headline],
    ['T2', outlet],
    ['PY', date?.slice(0, 4)],
    ['DA', date?.replaceAll('-', '/')],
    ['SP', paragraph === undefined ? undefined : words.paragraph(paragraph)],
    ['UR', url],
    ['Y2', accessed?.replaceAll('-', '/')],
    ['AN', id],
    ['ER', ''],
  ];
  return tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`])).join('\n');
}

function joined(citation: Citation, title: string, words: CitationWords): string {
  const { author, outlet, date, paragraph, url, id, accessed } = citation;
  const place = [outlet, date, paragraph === undefined ? undefined : words.paragraph(paragraph)].filter(
    isThere,
  );
  return [
    author === undefined ? undefined : ended(author),
    title,
    place.length === 0 ? undefined : capitalised(`${place.join(', ')}.`),
    url === undefined ? undefined : `${url}.`,
    `[${id}].`,
    accessed === undefined ? undefined : words.accessed(accessed),
  ]
    .filter(isThere)
    .join(' ');
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** A headline that ends with a question keeps its own sign. */
function ended(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}

function inMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}

/** TeX's special characters. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function inBibtex(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

function isThere(part: string | undefined): part is string {
  return part !== undefined;
}
