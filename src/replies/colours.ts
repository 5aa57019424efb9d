/** The stripe at an embed's side, one for each kind of answer. */
export const COLOURS = {
  quotations: 0x2f6db5,
  profile: 0x1f8a7a,
  ask: 0xd98e04,
  summary: 0x7a5cc0,
  source: 0x8a6d3b,
  coverage: 0x4f6478,
  refreshed: 0x3a9a53,
  kept: 0xc04a3a,
  choice: 0x2f6db5,
  miss: 0x8a8f98,
  variants: 0x2f6db5,
  check: 0x1f8a7a,
  nearest: 0xd98e04,
  comparison: 0x4f6478,
  timeline: 0x8a6d3b,
  help: 0x2f6db5,
} as const;
