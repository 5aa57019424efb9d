import type { Messages } from '../../replies/messages.ts';

/** The part of the README that says how to go live, as a page that can be read; every character of it is escaped. */
export function helpDocument(readme: string, heading: string, { language, page }: Messages): string {
  return `<!doctype html>
<html lang="en" class="dark">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(page.goLive)}</title>
<link rel="icon" href="/avatars/bot.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
</head>
<body class="help">
<main>
<h1>${escaped(heading)}</h1>
${blocksOf(sectionOf(readme, heading)).map(toHtml).join('\n')}
<p><a href="/readme">README.md</a> · <a href="/${language === 'en' ? '' : `?lang=${language}`}">${escaped(page.title)}</a></p>
</main>
</body>
</html>
`;
}

/** From below a heading of the second level to the next one. */
function sectionOf(markdown: string, heading: string): string {
  const [, section = ''] = markdown.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return own;
}

function blocksOf(section: string): readonly string[] {
  return section
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
}

/** The README writes that part in paragraphs and one numbered list. */
function toHtml(block: string): string {
  if (!/^1\. /.test(block)) return `<p>${inline(block)}</p>`;
  const steps = block.split(/\n?^\d+\. /m).filter((step) => step !== '');
  return `<ol>${steps.map((step) => `<li>${inline(step)}</li>`).join('')}</ol>`;
}

/** Code, bold, emphasis and bare addresses. */
function inline(text: string): string {
  return text
    .split(/(`[^`]+`|<https:[^>]+>|\*\*[^*]+\*\*|\*[^*]+\*|\[[^\]]+\]\([^)]+\))/)
    .map((part) => {
      const bare = part.slice(1, -1);
      if (part.startsWith('`')) return `<code>${escaped(bare)}</code>`;
      if (part.startsWith('<https:'))
        return `<a href="${escaped(bare)}" rel="noopener noreferrer">${escaped(bare)}</a>`;
      if (part.startsWith('**')) return `<strong>${escaped(part.slice(2, -2))}</strong>`;
      if (part.startsWith('*') && part.length > 2) return `<em>${escaped(bare)}</em>`;
      if (part.startsWith('[')) return escaped(part.slice(1, part.indexOf(']')));
      return escaped(part);
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
