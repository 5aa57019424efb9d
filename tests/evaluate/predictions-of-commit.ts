import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJsonLines, writeJsonLines } from './json-lines.ts';
import type { LabelledArticle } from './labelled-article.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
/** An archive of the project with its pictures, several times over. */
const LARGEST_ARCHIVE = 512 * 1024 * 1024;

/**
 * What the project as it stood at a commit predicts for each of these sets of articles: it is unpacked into a folder that is removed again,
 * and asked there. Nothing is stored that could go stale, and the working tree stays as it is.
 */
export function predictionsOfCommit(
  commit: string,
  sets: readonly (readonly LabelledArticle[])[],
): readonly (readonly LabelledArticle[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'predictions-of-commit-'));
  try {
    const archive = execFileSync('git', ['-C', PROJECT, 'archive', '--format=tar', commit], {
      maxBuffer: LARGEST_ARCHIVE,
    });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
    return sets.map((articles) => predictionsIn(folder, articles));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The short name of a commit. */
export function nameOfCommit(commit: string): string {
  return execFileSync('git', ['-C', PROJECT, 'rev-parse', '--short', commit], { encoding: 'utf8' }).trim();
}

function predictionsIn(folder: string, articles: readonly LabelledArticle[]): readonly LabelledArticle[] {
  const [labelled, predicted] = [join(folder, 'labelled.jsonl'), join(folder, 'predicted.jsonl')];
  writeJsonLines(labelled, articles);
  execFileSync(
    process.execPath,
    ['--import', 'tsx', 'tests/evaluate/main.ts', 'quotations', labelled, '--out', predicted],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return readJsonLines<LabelledArticle>(predicted);
}
