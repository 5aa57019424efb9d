import { describe, expect, it } from 'vitest';
import { scanHtml } from '../../src/corpus/html/scan-html.ts';

/** The pieces in short: `<p>`, `</p>`, and words as they are. */
function scanned(html: string): readonly string[] {
  return scanHtml(html).map((piece) => {
    if (piece.kind === 'words') return piece.words;
    return piece.kind === 'opens' ? `<${piece.tag}>` : `</${piece.tag}>`;
  });
}

describe('the pieces of HTML', () => {
  it.each([
    [
      'tags and words',
      '<P class=x>She <em>left</em>.</P >',
      ['<p>', 'She ', '<em>', 'left', '</em>', '.', '</p>'],
    ],
    ['marks within attributes', '<a href="a>b" title=\'c">d\'>She</a>', ['<a>', 'She', '</a>']],
    ['a mark that is never closed', '<a href="x>She</a> left', ['<a>', 'She', '</a>', ' left']],
    ['comments', 'She<!-- <b> > --> left<!---->.', ['She', ' left', '.']],
    ['a comment that is never closed', 'She left.<!-- He stayed.', ['She left.']],
    ['declarations', '<!doctype html><?xml version="1.0"?><![CDATA[x]]>She', ['She']],
    ['what is no tag', 'a < b <3 <', ['a < b <3 <']],
    ['a tag that is never closed', 'She <a left', ['She <a left']],
    ['a script', '<script>if (a<b) "</p>";</script>She', ['<script>', '</script>', 'She']],
    ['a script that is never closed', 'She<SCRIPT>a<b', ['She', '<script>']],
    [
      'references',
      '&quot;We&#39;ll wait&#x201D; &amp; &nbsp;&lt;b&gt; &bogus; &amp',
      ['"We\'ll wait” & \u00a0<b> &bogus; &amp'],
    ],
  ])('%s', (_, html, pieces) => {
    expect(scanned(html)).toEqual(pieces);
  });
});
