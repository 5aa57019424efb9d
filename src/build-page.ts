import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundlePage } from './adapters/preview/bundle-page.ts';
import { findPackageRoot } from './adapters/preview/find-package-root.ts';
import { BUILT_PAGE } from './adapters/preview/page-bundle.ts';

/** The last step of `npm run build`: the page as two files, so that a bot that only runs needs nothing that bundles. */
const folder = join(findPackageRoot(), BUILT_PAGE.folder);
const { script, style } = await bundlePage();
await mkdir(folder, { recursive: true });
await writeFile(join(folder, BUILT_PAGE.script), script);
await writeFile(join(folder, BUILT_PAGE.style), style);
