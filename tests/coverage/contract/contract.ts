import { describe, it } from 'vitest';
import type { Corpus } from '../../../src/corpus/read-corpus.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import type { Coverage } from '../../../src/coverage/coverage.ts';
import { LIGHTHOUSE } from '../lighthouse.ts';

export type BuildOf = (corpus: Corpus) => Promise<Coverage>;

/** One engine behind `Coverage`, and the promises that it is held to. */
export interface Contract {
  /** Heads the tests. */
  readonly name: string;
  readonly build: BuildOf;
  /** The two small folders that the promises speak of, built once: `tests/articles`, and the news about a lighthouse. */
  open(): Promise<{ readonly bridge: Coverage; readonly light: Coverage }>;
  /** A test, unless the engine leaves it out. */
  promise(sentence: string, check: () => Promise<void>): void;
}

/** `skips` names promises that an engine cannot keep yet, each with its reason, which the report of the tests then shows. */
export function openContract(
  name: string,
  build: BuildOf,
  skips: Readonly<Record<string, string>>,
): Contract {
  let opened: ReturnType<Contract['open']> | undefined;
  const unknown = new Set(Object.keys(skips));
  describe(`${name}: what is left out`, () => {
    it('is among the promises', () => {
      if (unknown.size > 0) throw new Error(`nobody promises: ${[...unknown].join('; ')}`);
    });
  });
  return {
    name,
    build,
    open() {
      opened ??= openBoth(build);
      return opened;
    },
    promise(sentence, check) {
      unknown.delete(sentence);
      const reason = skips[sentence];
      if (reason === undefined) it(sentence, check);
      else it.skip(`${sentence} (left out: ${reason})`, check);
    },
  };
}

async function openBoth(build: BuildOf) {
  return { bridge: await build(await readCorpus('tests/articles')), light: await build(LIGHTHOUSE) };
}
