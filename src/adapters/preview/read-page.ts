import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findPackageRoot } from './find-package-root.ts';
import { BUILT_PAGE, type PageBundle } from './page-bundle.ts';

/**
 * The page as the build has bundled it. From the sources, as in the tests, it is bundled now: what that takes is needed to build, and is not
 * there where the bot only runs. Rejects with what to do where a build has no page.
 */
export async function readPage(): Promise<PageBundle> {
  if (import.meta.url.endsWith('.ts')) {
    const { bundlePage } = await import('./bundle-page.ts');
    return bundlePage();
  }
  const folder = join(findPackageRoot(), BUILT_PAGE.folder);
  try {
    const [script, style] = await Promise.all(
      [BUILT_PAGE.script, BUILT_PAGE.style].map((name) => readFile(join(folder, name), 'utf8')),
    );
    return { script: script ?? '', style: style ?? '' };
  } catch (error) {
    throw new Error(`${folder}: the page cannot be read; build the project again with npm run build.`, {
      cause: error,
    });
  }
}
