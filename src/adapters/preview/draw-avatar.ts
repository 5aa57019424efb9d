/** The bot's mark and the three people whom the page can act as: a colour and a glyph each. */
const AVATARS: Readonly<Record<string, { readonly colour: string; readonly glyph: string }>> = {
  bot: {
    colour: '#5865f2',
    glyph:
      '<path d="M22 25h-9c0-8 3-12 9-14l1.500 3c-3 1.500-4.500 3.500-4.500 6h3zM41 25h-9c0-8 3-12 9-14l1.500 3c-3 1.500-4.500 3.500-4.500 6h3z" transform="translate(0 8)" fill="#fff"/><path d="M16 42h32M16 49h22" stroke="#fff" stroke-width="4" stroke-linecap="round"/>',
  },
  member: { colour: '#248046', glyph: letter('R') },
  another: { colour: '#a1428a', glyph: letter('K') },
  moderator: { colour: '#b4510e', glyph: letter('A') },
};

/** A picture of 64 by 64 as SVG; undefined for a name that nobody has. */
export function drawAvatar(name: string): string | undefined {
  const avatar = Object.hasOwn(AVATARS, name) ? AVATARS[name] : undefined;
  if (avatar === undefined) return undefined;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${avatar.colour}"/>${avatar.glyph}</svg>`;
}

function letter(initial: string): string {
  return `<text x="32" y="43" font-family="sans-serif" font-size="32" font-weight="600" fill="#fff" text-anchor="middle">${initial}</text>`;
}
