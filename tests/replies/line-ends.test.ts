import { describe, expect, it } from 'vitest';
import { cite, citeInline } from '../../src/replies/cite.ts';
import { unescapeMarkdown } from '../../src/replies/escape-markdown.ts';
import { label } from '../../src/replies/markup.ts';
import { english } from '../../src/replies/messages-english.ts';
import { renderBlock } from '../../src/replies/render-block.ts';
import { silentLog } from '../../src/text/log.ts';
import { articleFrom, excerptOf, spanOf } from './sample-article.ts';

const ENDS = [
  ['U+0085', '\u0085'],
  ['U+2028', '\u2028'],
  ['U+2029', '\u2029'],
] as const;

describe.each(ENDS)('the line end %s within a paragraph', (_, end) => {
  const words = `“The quay is shut,${end}- and it stays shut,” Imke Brandsma said.`;
  const article = articleFrom(`Quay shut\n\nIt was a long night.\n\n${words}\n\nNobody was hurt there.`);

  it('drops no excerpt: the words are shown as the article has them', () => {
    const span = spanOf(article, words);
    const cited = cite(article, span, silentLog) ?? '';
    expect(unescapeMarkdown(cited)).toBe(words);
    const block = renderBlock(
      { lines: [{ kind: 'excerpt', excerpt: excerptOf(article, words), marks: 'none' }] },
      1_000,
      english,
      silentLog,
    );
    expect(block).toContain('it stays shut');
    expect(block?.split('\n')).toHaveLength(1);
  });

  it('begins no list, and is in no sentence of ours', () => {
    const span = spanOf(article, words);
    expect(citeInline(article, span, silentLog)).toBeUndefined();
    if (end !== '\u0085') expect(cite(article, span, silentLog)).toContain(`${end}\\-`);
    expect(label(`a${end}b`, 20)).toBe('a\ufffdb');
  });
});

it('still drops what turns the line around or is not seen', () => {
  for (const hidden of ['\u202e', '\u2066', '\u0000', '\u0007', '\ud83d']) {
    const words = `The quay ${hidden} is shut.`;
    const article = articleFrom(`Quay shut\n\nIt was a long night.\n\n${words}\n\nNobody was hurt there.`);
    expect(cite(article, spanOf(article, words), silentLog)).toBeUndefined();
  }
});
