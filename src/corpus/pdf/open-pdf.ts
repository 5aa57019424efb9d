import { getDocumentProxy } from 'unpdf';
import { hasBoundedStreams } from './measure-streams.ts';
import type { SetText } from './page-line.ts';

export type OpenedPdf =
  | {
      readonly kind: 'opened';
      /** What is set on each page, in the order of the file; turned text is left out. */
      readonly pages: readonly (readonly SetText[])[];
      readonly title?: string;
      readonly language?: string;
    }
  | { readonly kind: 'refused'; readonly why: string };

/** Of a book or a report; an article has a handful of pages. */
const MOST_PAGES = 200;
const MOST_TEXTS = 200_000;

/** What of a piece of text the library tells. */
interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** Reads what is set in a PDF. Nothing is drawn, no script of it runs, and no font or other file is fetched. Never rejects. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  if (!hasBoundedStreams(bytes))
    return { kind: 'refused', why: 'it unpacks to more than is read; print the article alone to a PDF' };
  try {
    // The library takes the bytes for its own.
    const document = await getDocumentProxy(Uint8Array.from(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    try {
      if (document.numPages > MOST_PAGES)
        return {
          kind: 'refused',
          why: `it has ${document.numPages} pages, and more than ${MOST_PAGES} are not read; split it`,
        };
      const pages: (readonly SetText[])[] = [];
      let count = 0;
      for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent();
        count += items.length;
        if (count > MOST_TEXTS) return { kind: 'refused', why: 'it has more text than an article; split it' };
        pages.push(items.flatMap((item) => ('str' in item ? setText(item) : [])));
      }
      const { info } = await document.getMetadata();
      return { kind: 'opened', pages, ...stated(info as Readonly<Record<string, unknown>>) };
    } finally {
      await document.destroy();
    }
  } catch (error) {
    return { kind: 'refused', why: whyNot(error) };
  }
}

function setText({ str, transform, width }: TextItem): readonly SetText[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  const isUpright = Math.abs(b) < 0.01 * Math.abs(a) + 0.001 && a > 0;
  const size = Math.hypot(c, d);
  return isUpright && size > 0 ? [{ words: str, x, y, width, size }] : [];
}

function stated({ Title, Language }: Readonly<Record<string, unknown>>) {
  return {
    ...(typeof Title === 'string' ? { title: Title } : {}),
    ...(typeof Language === 'string' ? { language: Language } : {}),
  };
}

function whyNot(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException'
    ? 'it is protected by a password; save it without one'
    : 'it is no PDF or a damaged one; print the article to a PDF again';
}
