const WIDTH = 420;
const HEIGHT = 260;
const MARGIN = 56;
const LABEL_HEIGHT = 12;
/** A value at a number of articles, on the curve of this name. */
export interface CurvePoint {
  readonly curve: string;
  readonly articles: number;
  readonly value: number;
}

/** One of the four pictures. */
export interface Panel {
  readonly title: string;
  readonly points: readonly CurvePoint[];
}

/** Told apart without colour by their dashes. */
const STROKES: Readonly<Record<string, string>> = {
  ours: 'stroke="#0b6e4f" stroke-width="3"',
  orama: 'stroke="#b3261e" stroke-width="2" stroke-dasharray="7 3"',
  minisearch: 'stroke="#8a5a00" stroke-width="2" stroke-dasharray="2 3"',
  fts5: 'stroke="#3a3f8f" stroke-width="2" stroke-dasharray="10 3 2 3"',
};

/** What is none of the engines, one after the other. */
const OTHER_STROKES = Object.values(STROKES);

/** An SVG of four panels over the number of articles, both axes logarithmic. */
export function drawCurves(all: readonly Panel[]): string {
  const panels = all.map((panel, place) => {
    const x = (place % 2) * WIDTH;
    const y = Math.floor(place / 2) * HEIGHT;
    return `<g transform="translate(${x} ${y})">${drawPanel(panel)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * WIDTH} ${2 * HEIGHT}" font-family="sans-serif" font-size="11"><rect width="100%" height="100%" fill="white"/>${panels.join('')}</svg>\n`;
}

function drawPanel({ title, points: given }: Panel): string {
  const points = given.filter(({ value }) => value > 0);
  const across = scale(
    points.map(({ articles }) => articles),
    MARGIN,
    WIDTH - 70,
  );
  const up = scale(
    points.map(({ value }) => value),
    HEIGHT - 34,
    30,
  );
  const names = [...new Set(points.map(({ curve }) => curve))];
  const curves = names.map((name, number) => {
    const own = points.filter(({ curve }) => curve === name);
    const line = own.map(({ articles, value }) => `${across.place(articles)},${up.place(value)}`).join(' ');
    return `<polyline fill="none" ${STROKES[name] ?? OTHER_STROKES[number % OTHER_STROKES.length]} points="${line}"/>`;
  });
  const ends = names.flatMap((name) => points.filter(({ curve }) => curve === name).slice(-1));
  const labels = labelHeights(ends.map(({ value }) => up.place(value))).map(
    (height, place) =>
      `<text x="${across.place(ends[place]?.articles ?? 1) + 5}" y="${height + 4}">${ends[place]?.curve}</text>`,
  );
  const ticks = [
    ...across.ticks.map(
      (tick) =>
        `<text x="${across.place(tick)}" y="${HEIGHT - 16}" text-anchor="middle">${short(tick)}</text>`,
    ),
    ...up.ticks.map(
      (tick) =>
        `<text x="${MARGIN - 6}" y="${up.place(tick) + 4}" text-anchor="end">${short(tick)}</text><line x1="${MARGIN}" x2="${WIDTH - 70}" y1="${up.place(tick)}" y2="${up.place(tick)}" stroke="#ddd"/>`,
    ),
  ];
  return `<text x="${MARGIN}" y="18" font-weight="bold">${title}</text>${ticks.join('')}${curves.join('')}${labels.join('')}`;
}

/** The heights at which labels stand, each as near to its curve's end as the one above leaves room for. */
function labelHeights(heights: readonly number[]): readonly number[] {
  const placed = new Map<number, number>();
  let free = 0;
  for (const [place, height] of [...heights.entries()].sort(([, one], [, other]) => one - other)) {
    placed.set(place, Math.max(height, free));
    free = Math.max(height, free) + LABEL_HEIGHT;
  }
  return heights.map((height, place) => placed.get(place) ?? height);
}

/** A logarithmic scale over the powers of ten that hold all values. */
function scale(values: readonly number[], from: number, to: number) {
  const lowest = Math.floor(Math.log10(Math.min(...values)));
  const highest = Math.max(lowest + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    ticks: Array.from({ length: highest - lowest + 1 }, (_, step) => 10 ** (lowest + step)),
    place: (value: number): number =>
      Math.round(10 * (from + ((Math.log10(value) - lowest) / (highest - lowest)) * (to - from))) / 10,
  };
}

function short(value: number): string {
  return value >= 1 ? value.toLocaleString('en-GB') : String(Number(value.toPrecision(1)));
}
