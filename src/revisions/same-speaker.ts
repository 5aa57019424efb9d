import { nameForm } from '../text/name-form.ts';
import type { IsSameSpeaker } from './match-said.ts';
import type { RecordedCoverage } from './recorded-coverage.ts';

/**
 * Tells whether speakers of two revisions are one. An article that gives a fuller name makes another id of somebody: "Okafor" is then "Daniel Okafor"
 * where nobody speaks any more who is called just "Okafor".
 */
export function sameSpeakerIn(after: RecordedCoverage): IsSameSpeaker {
  const speaking = new Set(
    after.articles.flatMap(({ said }) => said.flatMap(({ speaker }) => speaker?.id ?? [])),
  );
  return (one, other) => {
    if (one === undefined || other === undefined) return one === other;
    if (one.id === other.id) return true;
    if (speaking.has(one.id)) return false;
    const [shorter = [], longer = []] = [wordsOf(one.name), wordsOf(other.name)].sort(
      (a, b) => a.length - b.length,
    );
    return shorter.length > 0 && shorter.every((word) => longer.includes(word));
  };
}

function wordsOf(name: string): readonly string[] {
  return nameForm(name)
    .split(' ')
    .filter((word) => word !== '');
}
