import type { Persona } from '../preview-askers.ts';

/** What the page remembers in this browser. */
export interface Settings {
  readonly theme: 'dark' | 'light';
  readonly persona: Persona;
}

const KEY = 'on-the-record';
const PERSONAS: readonly string[] = ['member', 'another', 'moderator'] satisfies readonly Persona[];

/** The settings of last time. The theme is the system's until one is chosen; `?theme=` in the address comes first. */
export function readSettings(): Settings {
  const kept = readKept();
  const asked = new URLSearchParams(location.search).get('theme');
  const system = matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
  const theme = [asked, kept.theme].find((value) => value === 'dark' || value === 'light') ?? system;
  const persona = PERSONAS.includes(kept.persona ?? '') ? (kept.persona ?? 'member') : 'member';
  return { theme, persona };
}

/** Keeps the settings for next time. */
export function keepSettings(settings: Settings): void {
  localStorage.setItem(KEY, JSON.stringify(settings));
}

function readKept(): Partial<Settings> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') ?? {};
  } catch (error) {
    // Somebody else wrote it; the defaults do.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
