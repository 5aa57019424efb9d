import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../src/quotations/annotate-article.ts';
import { articleOf } from './read-article.ts';

interface Decision {
  readonly kind: string;
  /** The one who is named, or those between whom it stands open. */
  readonly names: readonly string[];
}

/** Who speaks last, and whom the rules propose before the evidence is weighed. */
function decided(text: string, namesAll: boolean): Decision {
  const { people, quotations } = annotateArticle(articleOf([text]), { namesAll });
  const attribution = quotations.at(-1)?.attribution;
  const numbers =
    attribution?.kind === 'unattributed'
      ? attribution.candidates
      : attribution?.kind === 'named' || attribution?.kind === 'resolved'
        ? [attribution.person]
        : [];
  return { kind: attribution?.kind ?? 'none', names: numbers.map((person) => people[person]?.name ?? '') };
}

const OPEN: readonly (readonly [text: string, proposed: string])[] = [
  [
    'Jon Aal met Tom Hurley and Sam Tull. It rained. Snow lay on the road. He called it “as thick as a thumb”.',
    'Jon Aal',
  ],
  [
    'Ravi Nair wrote to Kofi Mensah and Leo Band. The mill stood still. Ice lay on it. He had said it was “as cold as a church at noon”.',
    'Ravi Nair',
  ],
  [
    'Pavel Dusek beat Hugo Lind and Jan Novak. The lake froze. The wind was strong. He later called it “a walk on glass”.',
    'Pavel Dusek',
  ],
  [
    'Nora Vik sang for Meg Tull and Clara Ruiz. The hall was full. It was late. She called the echo “a guest who would not go”.',
    'Nora Vik',
  ],
];

describe('a speaker for whom too little speaks', () => {
  it.each(OPEN)(
    'is proposed and not named, and stands first among those it could be: %s',
    (text, proposed) => {
      expect(decided(text, true)).toEqual({ kind: 'resolved', names: [proposed] });
      const { kind, names } = decided(text, false);
      expect(kind).toBe('unattributed');
      expect(names[0]).toBe(proposed);
      expect(names.length).toBeGreaterThan(1);
      expect(new Set(names).size).toBe(names.length);
    },
  );
});

describe('a speaker for whom enough speaks', () => {
  it.each([
    ['“The pump is late,” Jon Aal said.', 'named'],
    ['Jon Aal opened the mill. “The pump is late,” he said.', 'resolved'],
    ['“The pump is late,” Jon Aal said. “It came by boat.”', 'resolved'],
  ])('is named: %s', (text, kind) => {
    expect(decided(text, false)).toEqual({ kind, names: ['Jon Aal'] });
  });
});
