import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { fold } from '../text/fold.ts';
import { textOf } from '../text/span.ts';
import { openZip } from './archive/open-zip.ts';
import type { ArticleFacts } from './article.ts';
import type { ArticleReader, FileReading } from './article-reader.ts';
import { createHtmlWriter } from './html/html-writer.ts';
import { isNoTitle } from './no-title.ts';
import type { Paragraph } from './paragraph.ts';
import { createTextComposer } from './text-composer.ts';
import { usableFacts } from './usable-facts.ts';
import { elementAt, openXml, wordsOf } from './xml/open-xml.ts';

/** What of a document is looked at: its words, their styles, and what it says of itself; no picture, no macro, nothing embedded. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/[^/]+\.rels|document|styles|numbering|footnotes|endnotes)(?:\.xml)?|word\/[^/]+\.xml|docProps\/core\.xml)$/;
/** Office's container of old, which is also that of a document with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  'strike => s',
];
/** The number of a note, where it is called and where it stands. */
const NOTES =
  /<sup><a href="#(?:foot|end)note-[^"]*"[^>]*>\[\d+\]<\/a><\/sup>|<a href="#(?:foot|end)note-ref-[^"]*">[^<]*<\/a>/g;
/** A document of Word (Office Open XML): its text as it stands once all changes are accepted; without comments, headers and text boxes' pictures. */
export const docxReader: ArticleReader = async (bytes) => {
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) {
    return {
      kind: 'refused',
      why: 'it is protected by a password, or a document of Word before 2007; save it as .docx without a password',
    };
  }
  const opened = openZip(bytes, 'document of Word', (name) => WANTED.test(name));
  if (opened.kind === 'refused') return opened;
  const { entries } = opened;
  if (!entries.has('word/document.xml'))
    return { kind: 'refused', why: 'it is no document of Word; save the article as .docx' };
  for (const [name, entry] of entries) {
    const xml = openable(name, entry);
    if (xml !== undefined) return xml;
  }
  const html = await htmlOf(entries);
  return html === undefined
    ? { kind: 'refused', why: 'it is a damaged document of Word; open it and save it again' }
    : composed(html, factsIn(entries.get('docProps/core.xml')));
};

/** Why a part cannot be read, where it cannot. */
function openable(name: string, entry: Uint8Array): FileReading | undefined {
  if (!name.endsWith('.xml')) return undefined;
  const opened = openXml(new TextDecoder().decode(entry));
  return opened.kind === 'refused' ? opened : undefined;
}

async function htmlOf(entries: ReadonlyMap<string, Uint8Array>): Promise<string | undefined> {
  try {
    // Packed anew, with nothing in it that was not measured.
    const buffer = Buffer.from(zipSync(Object.fromEntries(entries), { level: 0 }));
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: STYLES, externalFileAccess: false },
    );
    return value.replace(NOTES, '');
  } catch {
    // Whatever the library finds wrong is wrong with the document.
    return undefined;
  }
}

function composed(html: string, facts: ArticleFacts): FileReading {
  const composer = createTextComposer();
  const title = composer.put(facts.title);
  const writer = createHtmlWriter(composer);
  writer.html(html.replace(/[\n\r\t ]+/g, ' '));
  writer.end();
  if (composer.composed().paragraphs.length === 0) {
    // A whole article in a table is set in it, and no table.
    writer.html(html.replace(/<\/?(?:table|thead|tbody|tr|td|th)[^>]*>/g, ' '));
    writer.end();
  }
  const { text, paragraphs } = composer.composed();
  const [head] = paragraphs;
  if (head === undefined)
    return { kind: 'refused', why: 'it has no text; put the article itself into it, not a picture of it' };
  return {
    kind: 'read',
    articles: [
      {
        text,
        paragraphs: withoutRepeated(text, head, paragraphs),
        facts,
        ...(title === undefined ? {} : { given: { title } }),
        problems: [],
      },
    ],
  };
}

/** The title and the language. Who made the file, and when, is not who wrote the article, nor its day. */
function factsIn(core: Uint8Array | undefined): ArticleFacts {
  const opened = core === undefined ? undefined : openXml(new TextDecoder().decode(core));
  if (opened?.kind !== 'opened') return {};
  const title = wordsOf(elementAt(opened.root, 'title'));
  return usableFacts({
    title: [title === undefined || isNoTitle(title) ? undefined : title],
    language: [wordsOf(elementAt(opened.root, 'language'))],
  });
}

/** A document may have its title both as such and as the first heading. */
function withoutRepeated(
  text: string,
  head: Paragraph,
  paragraphs: readonly Paragraph[],
): readonly Paragraph[] {
  const words = fold(textOf(text, head.span));
  return paragraphs.filter(
    (each) => each === head || each.syntax !== 'heading' || fold(textOf(text, each.span)) !== words,
  );
}
