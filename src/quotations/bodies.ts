import { isBlank } from '../text/is-blank.ts';

/** The bodies that an article has named where the reading has come to, by all that they are called for short. */
export interface Bodies {
  meet(name: string): void;
  /**
   * The first body met that ends or begins with this name ("the commission", "Harbour" of "Harbour Commission"), or that it is the initials
   * of; the name itself where there is none.
   */
  fullNameOf(name: string): string;
}

/** Bodies by their parts and initials, none at first. */
export function createBodies(): Bodies {
  const names: string[] = [];
  const known = new Set<string>();
  /** The number of the first that has a part or initials. */
  const byPart = new Map<string, number>();
  const byInitials = new Map<string, number>();

  return {
    meet(name) {
      if (known.has(name)) return;
      known.add(name);
      const number = names.push(name) - 1;
      for (const part of partsOf(name.toLowerCase())) if (!byPart.has(part)) byPart.set(part, number);
      const initials = initialsOf(name);
      if (!byInitials.has(initials)) byInitials.set(initials, number);
    },
    fullNameOf(name) {
      const bare = name.replaceAll('.', '');
      const isAcronym = bare.length > 1 && bare.length < 7 && bare === bare.toUpperCase();
      const first = Math.min(
        byPart.get(name.toLowerCase()) ?? names.length,
        isAcronym ? (byInitials.get(bare) ?? names.length) : names.length,
      );
      return names[first] ?? name;
    },
  };
}

/** What stands before and behind each blank of a name, where that begins or ends with a token. */
function partsOf(lower: string): readonly string[] {
  const parts: string[] = [];
  for (let at = lower.indexOf(' '); at !== -1; at = lower.indexOf(' ', at + 1)) {
    if (!isBlank(lower.charCodeAt(at + 1))) parts.push(lower.slice(at + 1));
    if (!isBlank(lower.charCodeAt(at - 1))) parts.push(lower.slice(0, at));
  }
  return parts;
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}
