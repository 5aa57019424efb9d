import type { Panel } from './draw-curves.ts';

/** What was measured at one size; times in milliseconds, memory in megabytes. */
export interface ArchiveFigures {
  readonly articles: number;
  readonly cold: Taken;
  readonly warm: Taken;
  readonly refresh: Taken;
  readonly commands: Readonly<Record<string, Spread>>;
  readonly longestBlock: Readonly<Record<string, number>>;
  readonly memory: { readonly peak: number; readonly steady: number };
}

/** On the clock, and on processors by all threads together. */
export interface Taken {
  readonly wall: number;
  readonly processor: number;
}

export interface Spread {
  readonly asked: number;
  readonly p50: number;
  readonly p99: number;
}

/** The figures as the panels of one picture. */
export function panelsOf(all: readonly ArchiveFigures[]): readonly Panel[] {
  const curve = (name: string, measure: (figures: ArchiveFigures) => number) =>
    all.map((figures) => ({ curve: name, articles: figures.articles, value: measure(figures) }));
  const commands = ['/quote about', '/ask', '/who', '/compare'];
  return [
    {
      title: 'Ready after, refreshed after, seconds',
      points: (['cold', 'warm', 'refresh'] as const).flatMap((name) =>
        curve(name, (one) => one[name].wall / 1_000),
      ),
    },
    {
      title: 'Memory, megabytes',
      points: (['peak', 'steady'] as const).flatMap((name) => curve(name, ({ memory }) => memory[name])),
    },
    ...(['p50', 'p99'] as const).map((share) => ({
      title: `An answer, ${share}, ms`,
      points: commands.flatMap((name) => curve(name, (one) => one.commands[name]?.[share] ?? Number.NaN)),
    })),
  ];
}
