import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { annotateArticle } from '../../src/quotations/annotate-article.ts';
import { articleOf } from '../evaluate/gold.ts';
import { OWN_ARTICLES, OWN_SEEDS, readGold } from '../gold/read-gold.ts';
import { explainArticle } from './explain-article.ts';
import { RULE_FILES } from './rule-files.ts';
import { watchQuotations } from './watch-quotations.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const ARTICLE = `Salt works divide the bay

The planning minister, Hilma Nangolo, met Tomas Amukoto in Lüderitz on Monday. “We will build the salt works,” said Ms Nangolo.

She told reporters: “The coast can carry it.”

“The birds will leave,” according to Elise Haufiku, a warden.

The works were described by Mr Amukoto as “a gift to nobody at all”.

Haufiku denied saying “the minister lied to us all”.

Tomas Amukoto sang in the musical “The Long Canoe” on Friday.
`;

let folder = '';
let path = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'explain-'));
  path = join(folder, 'salt.txt');
  await writeFile(path, ARTICLE);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm run explain', () => {
  it.each([
    ['turned round', 'We will build', '[Ms Nangolo]', 'direct quotation · Hilma Nangolo, named'],
    [
      'pronoun for a person',
      'coast can carry',
      '[Ms Nangolo]',
      'Hilma Nangolo, by pronoun, from [Ms Nangolo]',
    ],
    ['according to', 'birds', '[according to Elise Haufiku]', 'direct quotation · Elise Haufiku, named'],
    ['agent behind “by”', 'a GIFT to', '[Mr Amukoto]', 'fragment quotation · Tomas Amukoto, named'],
    ['denied', '“the minister lied to us all”', '[denied]', 'fragment quotation · nobody, no-source'],
    ['title', 'Long Canoe', '[“The Long Canoe”]', 'no quotation'],
  ] as const)('says that “%s” decides, and on which words', async (rule, words, decidedOn, result) => {
    const { code, out } = await explain(path, words);
    expect(code).toBe(0);
    expect(out.match(/^“/gm)).toHaveLength(1);
    expect(out).toMatch(new RegExp(`^ +\\d+ → ${rule} `, 'm'));
    const line = out.split('\n').find((each) => each.includes(`→ ${rule} `)) ?? '';
    expect(line).toContain(decidedOn);
    expect(line).toContain(RULE_FILES[rule]);
    expect(out).toContain(result);
  });

  it('says who else fitted, and why they are not meant', async () => {
    const { out } = await explain(path, 'coast');
    expect(out).toContain('not     Tomas Amukoto for [She]: of the other gender');
  });

  it('has a block for all that stands between marks when no words are given', async () => {
    const { code, out } = await explain(path);
    expect(code).toBe(0);
    expect(out.match(/^“/gm)).toHaveLength(6);
  });

  it.each([
    ['a file that is not there', ['missing.txt'], 'there is no such file'],
    ['a format that nobody reads', ['LICENSE'], 'it is of a format that is not read'],
    ['no file', [], 'usage: npm run explain'],
  ])('refuses %s in one sentence', async (_, args, sentence) => {
    const { code, out, err } = await explain(...args);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain(sentence);
  });

  it('refuses words that no quotation holds', async () => {
    const { code, err } = await explain(path, 'planning minister');
    expect(code).toBe(64);
    expect(err).toBe(
      `${path}: no quotation holds “planning minister”; give some words of one as they stand there.\n`,
    );
  });
});

describe('whoever looks on', () => {
  it('changes nothing of what is read', () => {
    const labelled = [OWN_ARTICLES, OWN_SEEDS].flatMap(readGold);
    expect(labelled.length).toBeGreaterThan(60);
    let tried = 0;
    for (const each of labelled) {
      const article = articleOf(each);
      const { watch, watched } = watchQuotations();
      expect(annotateArticle(article, watch)).toEqual(annotateArticle(article));
      for (const quotation of watched.quotations) tried += quotation.tried.length;
    }
    expect(tried).toBeGreaterThan(1000);
  });

  it('is shown in the README by what is really printed', () => {
    const readme = readFileSync(join(ROOT, 'src/quotations/README.md'), 'utf8');
    const [, words = ''] = /^marks\. Of “(.+)”:$/m.exec(readme) ?? [];
    const text = `Salt works divide the bay\n\n${words}`;
    const [block = ''] = explainArticle(parseArticle({ path: 'salt.txt', text, contentHash: text }));
    expect(block.split('\n').length).toBeGreaterThan(10);
    expect(readme).toContain(`\n${block}\n`);
  });

  it('is led to files that there are', () => {
    expect(Object.values(RULE_FILES).filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

/** Runs the script as a developer does. */
function explain(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile('npm', ['run', '-s', 'explain', '--', ...args], { cwd: ROOT }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}
