import type { ArticleReader, FileReading, ReadArticle, ReadingProblem } from './article-reader.ts';
import { composeRecord } from './compose-record.ts';
import { decodeText } from './decode-text.ts';
import { articleOfRecord, recordsIn } from './json/article-of-record.ts';
import { mendTwiceDecoded } from './mend-twice-decoded.ts';
import { withOwnKeys } from './with-own-keys.ts';

const NOTHING: FileReading = {
  kind: 'refused',
  why: 'it has no article; give each an object with “title” and “text” or “html”, in a list or one a line',
};
/** More lines than these are not named one by one. */
const MOST_PROBLEMS = 10;

/** Articles as JSON: one object, a list of them, or an object with a list (`articles`, `items` of a JSON Feed, what WordPress answers). */
export const jsonReader: ArticleReader = (bytes) => {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'refused') return decoded;
  const { text, problems } = mendTwiceDecoded(decoded.text);
  const parsed = parse(text);
  // JSON Lines are often called JSON.
  if (parsed.kind === 'invalid')
    return text.includes('}\n{') ? readLines(text) : { kind: 'refused', why: notJson(parsed.why) };
  const articles = articlesOf(parsed.value);
  return articles.length === 0 ? NOTHING : reading(articles, problems);
};

/** One object a line. A line that cannot be read is left aside and named. */
export const jsonLinesReader: ArticleReader = (bytes) => {
  const decoded = decodeText(bytes);
  return decoded.kind === 'refused' ? decoded : readLines(mendTwiceDecoded(decoded.text).text);
};

function readLines(text: string): FileReading {
  const articles: ReadArticle[] = [];
  const problems: ReadingProblem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parse(line);
    const found = parsed.kind === 'invalid' ? [] : articlesOf(parsed.value);
    articles.push(...found);
    if (found.length > 0 || problems.length === MOST_PROBLEMS) continue;
    const message =
      parsed.kind === 'invalid'
        ? 'the line is no JSON and was left out; write one whole object on each line'
        : 'the object has no text of an article and was left out; give it “title” and “text” or “html”';
    problems.push({ line: index + 1, message });
  }
  return articles.length === 0 ? NOTHING : reading(articles, problems);
}

/** What concerns the file stands with its first article. */
function reading(articles: readonly ReadArticle[], problems: readonly ReadingProblem[]): FileReading {
  return {
    kind: 'read',
    articles: withOwnKeys(articles).map((article, index) =>
      index === 0 ? { ...article, problems } : article,
    ),
  };
}

function articlesOf(root: unknown): readonly ReadArticle[] {
  return recordsIn(root).flatMap((record) => {
    const article = articleOfRecord(record);
    const composed = article === undefined ? undefined : composeRecord(article);
    return composed ?? [];
  });
}

type Parsed =
  | { readonly kind: 'parsed'; readonly value: unknown }
  | { readonly kind: 'invalid'; readonly why: string };

function parse(text: string): Parsed {
  try {
    return { kind: 'parsed', value: JSON.parse(text) };
  } catch (error) {
    // A SyntaxError; a RangeError where objects stand in one another without end.
    return { kind: 'invalid', why: error instanceof SyntaxError ? placeIn(error.message, text) : 'too deep' };
  }
}

/** The line of a fault that the engine tells by its place. */
function placeIn(message: string, text: string): string {
  const at = /position (\d+)/.exec(message)?.[1];
  const line = at === undefined ? text.split('\n').length : text.slice(0, Number(at)).split('\n').length;
  return `line ${line}`;
}

function notJson(place: string): string {
  return `it is no valid JSON (${place}); mend it, or write one object a line in a file .jsonl`;
}
