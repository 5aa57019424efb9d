import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Locked {
  readonly dev?: true;
  readonly devOptional?: true;
  readonly hasInstallScript?: true;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
}

const MANIFEST = JSON.parse(textOf('package.json')) as Manifest;
const { '': root, ...LOCKED } = (
  JSON.parse(textOf('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> }
).packages;
const IN_PRODUCTION = Object.entries(LOCKED).filter(([, { dev, devOptional }]) => !dev && !devOptional);

/** What a package calls its licence, where that is not its name. */
const LICENCES: Readonly<Record<string, string>> = {
  'Apache License': 'Apache-2.0',
  BSD: 'BSD-2-Clause',
  'SEE LICENSE IN README.md AND LICENSE': 'Bitstream Vera, public domain',
};
/** Licences under which a program of any kind may use what it needs, changed or not; of the alternatives one is enough. */
const FREE =
  /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|CC0-1\.0|BlueOak-1\.0\.0|Unlicense|Python-2\.0|Zlib|Bitstream Vera, public domain)$/;
/** Another version of a package is about as large as the last one. */
const TOLERANCE = 0.3;

const ROWS = [
  ...textOf('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| (.+?) \| (.+?) \| (\d+) \|$/gm),
].map(
  ([, name = '', reason = '', licence = '', kilobytes = '']) =>
    ({ name, reason, licence, kilobytes: Number(kilobytes) }) as const,
);

describe('what the program is built on', () => {
  it('is told, each package once and no other', () => {
    expect(ROWS.map(({ name }) => name).sort()).toEqual(Object.keys(MANIFEST.dependencies).sort());
    for (const { name, reason } of ROWS) expect(reason.length, name).toBeGreaterThan(10);
  });

  it.each(ROWS.map((row) => [row.name, row] as const))(
    '%s has the licence and the size that are told',
    (name, row) => {
      const { license } = JSON.parse(textOf(`node_modules/${name}/package.json`)) as {
        readonly license: string;
      };
      expect(row.licence).toBe(LICENCES[license] ?? license);
      const kilobytes = Math.max(1, Math.round(sizeOf(join(ROOT, 'node_modules', name)) / 1_024));
      expect(Math.abs(kilobytes - row.kilobytes), `it has ${kilobytes} kB`).toBeLessThanOrEqual(
        Math.max(10, TOLERANCE * kilobytes),
      );
    },
  );

  it('comes, with what it brings along, under licences that anybody can keep to', () => {
    expect(IN_PRODUCTION.length).toBeGreaterThan(ROWS.length);
    const others = IN_PRODUCTION.filter(([, { license = '' }]) => !isFree(LICENCES[license] ?? license));
    expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it('is pinned with a checksum, and the lock file says what package.json does', () => {
    expect(root).toMatchObject({
      dependencies: MANIFEST.dependencies,
      devDependencies: MANIFEST.devDependencies,
    });
    for (const [path, { integrity, resolved }] of Object.entries(LOCKED)) {
      expect(integrity, path).toMatch(/^sha512-/);
      if (resolved !== undefined) expect(resolved, path).toMatch(/^https:/);
    }
  });

  it('runs nothing when it is installed, and CI lets nothing run', () => {
    const scripts = IN_PRODUCTION.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(scripts.map(([path]) => path)).toEqual([]);
    for (const file of ['.github/workflows/ci.yml', '.ci/run'])
      for (const [line] of textOf(file).matchAll(/^.*npm ci.*$/gm))
        expect(line, file).toContain('--ignore-scripts');
  });
});

function isFree(licence: string): boolean {
  const terms = licence.replace(/[()]/g, '');
  if (terms.includes(' AND ')) return terms.split(' AND ').every(isFree);
  return terms.split(' OR ').some((each) => FREE.test(each));
}

/** Without what is installed within it. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((size, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? size : size + sizeOf(path);
    return entry.isFile() ? size + statSync(path).size : size;
  }, 0);
}

function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
