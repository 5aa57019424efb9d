/** One name that could be given: how sure it is, and whether it is right. */
export interface CurvePoint {
  readonly score: number;
  readonly isRight: boolean;
}

export interface Curve {
  readonly name: string;
  readonly points: readonly (readonly [answered: number, wrong: number])[];
}

/** The share of wrong names over the share of names that are given, the surest first; names of one score come together. */
export function curveOf(points: readonly CurvePoint[]): Curve['points'] {
  const sorted = [...points].sort((one, other) => other.score - one.score);
  const curve: [number, number][] = [];
  let wrong = 0;
  sorted.forEach(({ score, isRight }, at) => {
    if (!isRight) wrong++;
    const isLastOfScore = sorted[at + 1]?.score !== score;
    if (isLastOfScore) curve.push([(at + 1) / sorted.length, wrong / (at + 1)]);
  });
  return curve;
}

const WIDTH = 720;
const HEIGHT = 420;
const LEFT = 60;
const BOTTOM = 370;
const TOP = 30;
const RIGHT = 700;
/** The scale of wrong names ends here. */
const MOST_WRONG = 0.06;
/** Below this share of names nothing is drawn: so few say nothing. */
const LEAST = 0.1;
const COLOURS = ['#1a6fb5', '#c4482b', '#4b7d2c'];

/** Curves as an SVG. */
export function drawCurves(curves: readonly Curve[]): string {
  const x = (share: number) => LEFT + (RIGHT - LEFT) * share;
  const y = (wrong: number) => BOTTOM - ((BOTTOM - TOP) * Math.min(wrong, MOST_WRONG)) / MOST_WRONG;
  const grid = [0, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06].map(
    (wrong) =>
      `<line x1="${LEFT}" x2="${RIGHT}" y1="${y(wrong)}" y2="${y(wrong)}" stroke="#ddd"/><text x="${LEFT - 8}" y="${y(wrong) + 4}" text-anchor="end">${Math.round(100 * wrong)} %</text>`,
  );
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].map(
    (share) =>
      `<text x="${x(share)}" y="${BOTTOM + 18}" text-anchor="middle">${Math.round(100 * share)} %</text>`,
  );
  const drawn = curves.map(({ name, points }, index) => {
    const colour = COLOURS[index % COLOURS.length];
    const line = points
      .filter(([share]) => share >= LEAST)
      .map(([share, wrong]) => `${x(share).toFixed(1)},${y(wrong).toFixed(1)}`)
      .join(' ');
    const label = TOP + 16 + 18 * index;
    return `<polyline points="${line}" fill="none" stroke="${colour}" stroke-width="2"/><rect x="${LEFT + 12}" y="${label - 9}" width="12" height="4" fill="${colour}"/><text x="${LEFT + 32}" y="${label - 3}">${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="DejaVu Sans Condensed" font-size="12"><rect width="100%" height="100%" fill="#fff"/>${grid.join('')}${ticks.join('')}${drawn.join('')}<text x="${(LEFT + RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">share of the proposed names that are given</text><text x="${LEFT}" y="${TOP - 12}">share of wrong ones among the names given</text></svg>`;
}
