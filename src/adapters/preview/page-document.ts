import type { Messages } from '../../replies/messages.ts';

/** The page before its script has run. The script and the style are files of their own: the content security policy allows nothing inline. */
export function pageDocument({ language, page }: Messages): string {
  return `<!doctype html>
<html lang="${language}" class="dark">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<title>${page.title}</title>
<link rel="icon" href="/avatars/bot.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body>
<noscript>${page.needsScript}</noscript>
</body>
</html>
`;
}
