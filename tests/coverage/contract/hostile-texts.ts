/** Texts that have broken something somewhere; each is asked for as an id, a name and a topic. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  '   ',
  '…',
  '"',
  '“”',
  '-',
  '__proto__',
  'constructor',
  'toString hasOwnProperty',
  'person/',
  'article/none',
  '\u0000\ud800',
  '🙂',
  '((((((',
  '%_\\\'";--',
  'x'.repeat(10_000),
];
