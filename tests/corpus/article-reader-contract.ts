import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleReader, ReadArticle } from '../../src/corpus/article-reader.ts';
import { textOf } from '../../src/text/span.ts';
import { expectLinear } from '../growth/expect-linear.ts';

/** A format, as far as the suite has to know it. */
export interface ReaderUnderTest {
  readonly reader: ArticleReader;
  /** What such a file may begin with; each is a whole file. The first has two paragraphs and every fact that the format can state. */
  readonly samples: readonly Uint8Array[];
  /** Pieces of which files of the format, sound and broken, are put together. */
  readonly fragments: readonly string[];
  /** Files that grow, of which a reader that is not linear takes ever longer for each byte. */
  readonly growing: Readonly<Record<string, (bytes: number) => Uint8Array>>;
  /** The facts that the format can state; all of them where nothing is said. */
  readonly states?: readonly string[];
  /** How many files are tried, and how long those that grow are, where a format takes long. */
  readonly runs?: number;
  readonly long?: number;
}

const FACTS = ['title', 'outlet', 'author', 'date', 'url', 'description', 'language'];
/** Half of the longest file that is read by default: longer ones would only take longer to tell the same. */
const LONG = 1_000_000;
/** For a machine that does much else meanwhile; in milliseconds. */
const PATIENCE = 120_000;
const SEED = 20_261_201;

/** What every reader promises, whatever its format. `src/corpus/article-reader.ts` says it in words. */
export function describeArticleReader(
  format: string,
  { reader, samples, fragments, growing, states = FACTS, runs = 500, long = LONG }: ReaderUnderTest,
) {
  const files = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => bytesOf(parts.join(''))),
    fc
      .tuple(fc.constantFrom(...samples), fc.nat({ max: 400 }), fc.uint8Array({ maxLength: 4 }))
      .map(([sample, at, bytes]) => spliced(sample, at, bytes)),
  );
  const reads = async (bytes: Uint8Array): Promise<readonly ReadArticle[]> => {
    const reading = await reader(bytes, `a.${format}`);
    return reading.kind === 'read' ? reading.articles : [];
  };
  const everyFile = (check: (articles: readonly ReadArticle[], bytes: Uint8Array) => void | Promise<void>) =>
    fc.assert(
      fc.asyncProperty(files, async (bytes) => check(await reads(bytes), bytes)),
      { seed: SEED, numRuns: runs },
    );

  describe(`a reader of .${format}`, () => {
    it('reads its samples', async () => {
      for (const sample of samples) expect((await reads(sample)).length).toBeGreaterThan(0);
      const [first] = await reads(samples[0] ?? new Uint8Array());
      expect(first?.paragraphs.length).toBeGreaterThan(1);
      expect(Object.keys(first?.facts ?? {}).sort()).toEqual([...states].sort());
      expect(first?.problems).toEqual([]);
    });

    it('gives paragraphs of words that lie in the text, in order, none over another', async () => {
      await everyFile((articles) => {
        for (const { text, paragraphs } of articles) {
          let end = 0;
          for (const { span } of paragraphs) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeLessThanOrEqual(text.length);
            const words = textOf(text, span);
            expect(words).toMatch(/[\p{L}\p{N}]/u);
            expect(words).toBe(words.trim());
            end = span.end;
          }
        }
      });
    });

    it('has the title and the description where it says, in that order and before the paragraphs', async () => {
      await everyFile((articles) => {
        for (const { text, paragraphs, facts, given: { title, description } = {} } of articles) {
          let end = 0;
          for (const [span, words] of [
            [title, facts.title],
            [description, facts.description],
          ] as const) {
            if (span === undefined) continue;
            expect(textOf(text, span)).toBe(words);
            expect(span.start).toBeGreaterThanOrEqual(end);
            end = span.end;
          }
          expect(paragraphs[0]?.span.start ?? text.length).toBeGreaterThanOrEqual(end);
        }
      });
    });

    it('states facts as plain strings, and only in the forms that they have', async () => {
      await everyFile((articles) => {
        for (const { facts } of articles) {
          for (const [fact, words] of Object.entries(facts)) {
            expect(FACTS).toContain(fact);
            expect(typeof words).toBe('string');
            expect(words).toBe(words.trim());
            expect(words).not.toMatch(/^$|\n|\p{Cs}/u);
          }
          expect(facts.date ?? '2026-03-02').toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(facts.url ?? 'https://a.example').toMatch(/^https?:/);
          expect(facts.language ?? 'en').toMatch(/^[a-z]{2,3}$/);
        }
      });
    });

    it('names what it leaves aside with a line of the file', async () => {
      await everyFile((articles, bytes) => {
        const lines = Buffer.from(bytes)
          .toString('latin1')
          .split(/\r\n?|\n/).length;
        for (const { line, message } of articles.flatMap(({ problems }) => problems)) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(message).toMatch(/^[^\n]{10,}[^.\n]$/);
        }
      });
    });

    it('refuses a file with what to do', async () => {
      await everyFile(async (_, bytes) => {
        const reading = await reader(bytes, `a.${format}`);
        if (reading.kind === 'refused') expect(reading.why).toMatch(/^[a-z][^\n]{10,}; [^\n]+[^.\n]$/);
      });
    });

    it('tells several articles of one file apart', async () => {
      await everyFile((articles) => {
        const keys = articles.flatMap(({ key }) => (key === undefined ? [] : [key]));
        expect(new Set(keys).size).toBe(keys.length);
      });
    });

    it('gives the same for the same, and leaves the bytes as they are', async () => {
      await everyFile(async (articles, bytes) => {
        const before = Uint8Array.from(bytes);
        expect(await reads(bytes)).toEqual(articles);
        expect(bytes).toEqual(before);
      });
    });

    it.each(Object.entries(growing))(
      'takes time in proportion to the length: %s',
      (_, file) => expectLinear((length) => reader(file(length), `a.${format}`), long),
      PATIENCE,
    );
  });
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function spliced(sample: Uint8Array, at: number, bytes: Uint8Array): Uint8Array {
  return Uint8Array.from([...sample.slice(0, at), ...bytes, ...sample.slice(at + 1)]);
}
