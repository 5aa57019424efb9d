import { textOf } from '../text/span.ts';
import { clearPage } from './html/clear-page.ts';
import { createHtmlWriter } from './html/html-writer.ts';
import { openPage } from './html/open-page.ts';
import type { Paragraph } from './paragraph.ts';
import { createTextComposer } from './text-composer.ts';

/** A paragraph by itself, with what its tags mark it as. */
export interface LooseParagraph {
  readonly words: string;
  readonly syntax?: Paragraph['syntax'];
}

/**
 * The paragraphs of a piece of HTML that is an article and no page: what a feed or a system hands on. Captions, share lines and the like are left out
 * as they are of a page; nothing is weighed. Empty where there are no words. Pure and total.
 */
export function readFragment(html: string): readonly LooseParagraph[] {
  const opened = openPage(`<!doctype html><html><head></head><body>${html}</body></html>`);
  if (opened.kind === 'refused') return [];
  const { document } = opened;
  clearPage(document);
  const composer = createTextComposer();
  const writer = createHtmlWriter(composer);
  writer.html(document.body.innerHTML.replace(/[\n\r\t ]+/g, ' '));
  writer.end();
  const { text, paragraphs } = composer.composed();
  return paragraphs
    .filter(({ syntax }) => syntax !== 'caption')
    .map(({ span, syntax }) => ({
      words: textOf(text, span),
      ...(syntax === undefined ? {} : { syntax }),
    }));
}
