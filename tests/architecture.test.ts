import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** A layer may import itself and the layers named here; `src/README.md` draws the same table. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'src/text': [],
  'src/files': [],
  'src/languages': ['src/text'],
  'src/corpus': ['src/text', 'src/languages'],
  'src/people': ['src/text', 'src/languages', 'src/corpus'],
  'src/quotations': ['src/text', 'src/languages', 'src/corpus', 'src/people'],
  'src/search': ['src/text', 'src/languages'],
  'src/coverage': [
    'src/text',
    'src/files',
    'src/languages',
    'src/corpus',
    'src/people',
    'src/quotations',
    'src/search',
  ],
  'src/postgres': [
    'src/text',
    'src/languages',
    'src/corpus',
    'src/people',
    'src/quotations',
    'src/search',
    'src/coverage',
  ],
  'src/revisions': ['src/text', 'src/files', 'src/settings', 'src/corpus', 'src/quotations', 'src/coverage'],
  'src/gather': ['src/text', 'src/files', 'src/corpus'],
  'src/answers': [
    'src/text',
    'src/languages',
    'src/corpus',
    'src/people',
    'src/quotations',
    'src/search',
    'src/coverage',
    'src/revisions',
    'src/gather',
  ],
  'src/replies': [
    'src/text',
    'src/corpus',
    'src/people',
    'src/quotations',
    'src/search',
    'src/coverage',
    'src/revisions',
    'src/gather',
    'src/answers',
    'src/settings',
  ],
  'src/settings': ['src/text', 'src/files'],
  'src/watches': [
    'src/text',
    'src/files',
    'src/settings',
    'src/coverage',
    'src/revisions',
    'src/answers',
    'src/replies',
  ],
  'src/interactions': [
    'src/text',
    'src/settings',
    'src/coverage',
    'src/revisions',
    'src/gather',
    'src/replies',
    'src/watches',
  ],
  commands: ['src/text', 'src/settings', 'src/coverage', 'src/answers', 'src/replies', 'src/interactions'],
  'src/desk': [
    'src/text',
    'src/settings',
    'src/corpus',
    'src/coverage',
    'src/revisions',
    'src/gather',
    'src/answers',
    'src/replies',
    'src/watches',
    'src/interactions',
  ],
  'src/adapters': [
    'src/text',
    'src/files',
    'src/settings',
    'src/coverage',
    'src/replies',
    'src/watches',
    'src/interactions',
  ],
  src: [
    'src/text',
    'src/corpus',
    'src/search',
    'src/postgres',
    'src/settings',
    'src/coverage',
    'src/revisions',
    'src/gather',
    'src/answers',
    'src/replies',
    'src/watches',
    'src/interactions',
    'src/desk',
    'src/adapters',
  ],
};

/** Where a package may be imported; a package that is not listed here fails the test until somebody decides. */
const EDGES: Readonly<Record<string, readonly string[]>> = {
  '@mozilla/readability': ['src/corpus/html'],
  '@orama/orama': ['src/search/orama-index.ts', 'src/search/orama-index-component.ts'],
  '@resvg/resvg-js': ['src/replies/draw-picture.ts'],
  'discord.js': ['src/adapters/gateway', 'src/adapters/http'],
  // What discord.js itself connects with: it tells of heartbeats and asks before it signs in.
  '@discordjs/ws': ['src/adapters/gateway'],
  '@discordjs/builders': ['src/replies', 'src/interactions'],
  'discord-markdown-parser': ['src/adapters/preview/page', 'src/adapters/console'],
  'discord-api-types': ['src/replies', 'src/interactions', 'src/adapters'],
  '@skyra/discord-components-core': ['src/adapters/preview/page'],
  birpc: ['src/desk'],
  'decode-named-character-reference': ['src/corpus/html'],
  dotenv: ['src/main.ts', 'src/try.ts', 'src/read-environment.ts'],
  esbuild: ['src/adapters/preview'],
  diff: ['src/answers'],
  'fast-xml-parser': ['src/gather/leads'],
  feedsmith: ['src/gather/leads'],
  fflate: ['src/corpus'],
  hono: ['src/adapters/preview', 'src/adapters/health', 'src/adapters/http', 'src/adapters/serve-app.ts'],
  'ipaddr.js': ['src/gather/network'],
  '@hono/node-server': ['src/adapters/serve-app.ts'],
  linkedom: ['src/corpus/html', 'src/corpus/xml'],
  mammoth: ['src/corpus/docx-reader.ts'],
  mdast: ['src/corpus/markdown', 'src/gather/shelf'],
  'mdast-util-from-markdown': ['src/corpus/markdown'],
  'mdast-util-gfm-footnote': ['src/corpus/markdown', 'src/gather/shelf'],
  'mdast-util-gfm-strikethrough': ['src/corpus/markdown', 'src/gather/shelf'],
  'mdast-util-gfm-table': ['src/corpus/markdown', 'src/gather/shelf'],
  'mdast-util-to-markdown': ['src/gather/shelf'],
  'micromark-extension-gfm-footnote': ['src/corpus/markdown'],
  'micromark-extension-gfm-strikethrough': ['src/corpus/markdown'],
  'micromark-extension-gfm-table': ['src/corpus/markdown'],
  'micromark-util-decode-numeric-character-reference': ['src/corpus/html'],
  'p-retry': ['src/adapters/gateway'],
  pino: ['src/log.ts'],
  'prom-client': ['src/adapters/health'],
  'robots-parser': ['src/gather/network'],
  'smol-toml': ['src/corpus'],
  stemmer: ['src/languages/english'],
  undici: ['src/gather/network'],
  yaml: ['src/corpus', 'src/people', 'src/gather'],
  zod: [
    'src/config.ts',
    'src/gather',
    'src/settings',
    'src/revisions',
    'src/watches',
    'src/corpus',
    'src/people',
    'src/adapters',
  ],
  unpdf: ['src/corpus/pdf'],
  pg: ['src/postgres'],
  warcio: ['src/corpus/warc-reader.ts'],
};

/** Two files that still import each other's types, each pair as the import that is to go. */
const BEING_UNTIED: readonly (readonly [string, string])[] = [];

/** Loaded from the sources alone: a build has the page as files. */
const ONLY_TO_BUILD = 'src/adapters/preview/bundle-page.ts';

/** Not imported but found by its files. */
const FONT = 'dejavu-fonts-ttf';

const MANIFEST = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

const IMPORT =
  /^(?:import|export)\b[^'"\n;]*(?:\n[^'"\n;]*)*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
  readonly isTypeOnly: boolean;
}

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path.split(sep).join('/')}`),
);
const imports = files.flatMap(importsOf);

describe('the architecture', () => {
  it('has files and imports to look at', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('imports only downhill', () => {
    const uphill = imports.filter(({ from, to, isPackage }) => {
      const [layer, other] = [layerOf(from), layerOf(to)];
      return !isPackage && layer !== other && !LAYERS[layer]?.includes(other);
    });
    expect(uphill.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('draws the same table in src/README.md', () => {
    expect(drawnLayers()).toEqual(LAYERS);
  });

  it('keeps each package at its edge', () => {
    const stray = imports.filter(
      ({ from, to, isPackage }) =>
        isPackage &&
        !to.startsWith('node:') &&
        !(EDGES[packageOf(to)] ?? []).some((edge) => from === edge || from.startsWith(`${edge}/`)),
    );
    expect(stray.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('asks for a language by its code: a folder of a language is opened in one place', () => {
    const stray = imports.filter(({ from, to }) => {
      const folder = /^src\/languages\/(?!shared\/)[^/]+\//.exec(to)?.[0];
      return folder !== undefined && !from.startsWith(folder) && from !== 'src/languages/languages.ts';
    });
    expect(stray.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('lists no package that is not used', () => {
    const used = new Set(imports.filter(({ isPackage }) => isPackage).map(({ to }) => packageOf(to)));
    expect(Object.keys(EDGES).filter((name) => !used.has(name))).toEqual([]);
  });

  it('has no cycle', () => {
    expect(findCycle(edgesOf(imports.filter(({ isTypeOnly }) => !isTypeOnly)))).toBeUndefined();
  });

  it('has no cycle of types either', () => {
    const isBeingUntied = ({ from, to }: Import) =>
      BEING_UNTIED.some(([one, other]) => from === one && to === other);
    expect(findCycle(edgesOf(imports.filter((each) => !isBeingUntied(each))))).toBeUndefined();
  });

  it.each(BEING_UNTIED)(
    'does still have the cycle of %s and %s, which goes from the list once it is untied',
    (...pair) => {
      expect(
        findCycle(edgesOf(imports.filter(({ from, to }) => pair.includes(from) && pair.includes(to)))),
      ).toBeDefined();
    },
  );

  it('needs what runs to run, and nothing that is only there to build', () => {
    const run = reachableFrom([
      'src/main.ts',
      'src/try.ts',
      'src/gather.ts',
      'src/worker.ts',
      'src/gather-worker.ts',
      ...files.filter((file) => file.startsWith('commands/')),
    ]);
    const packages = (of: (file: string) => boolean) =>
      [
        ...new Set(
          imports
            .filter(
              ({ from, to, isPackage, isTypeOnly }) =>
                isPackage && !isTypeOnly && !to.startsWith('node:') && of(from),
            )
            .map(({ to }) => packageOf(to)),
        ),
      ].sort();
    expect(packages((file) => run.has(file))).toEqual(
      Object.keys(MANIFEST.dependencies)
        .filter((name) => name !== FONT)
        .sort(),
    );
    for (const name of packages((file) => !run.has(file)))
      expect({ ...MANIFEST.dependencies, ...MANIFEST.devDependencies }).toHaveProperty([name]);
  });

  it('has no room of more than 250 lines', () => {
    const large = files.filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 251);
    expect(large).toEqual([]);
  });
});

/** The table of `src/README.md`: a layer, its job, and what it may import, in which “all above” means the rows above it. */
function drawnLayers(): Readonly<Record<string, readonly string[]>> {
  const readme = readFileSync(join(ROOT, 'src/README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| (`.+?) \| .+ \| (.+) \|$/gm)].map(
    ([, layer = '', mayImport = '']) => {
      const [name = ''] = /[\w.-]+/.exec(layer) ?? [];
      return { layer: name.endsWith('.ts') ? 'src' : name === 'commands' ? name : `src/${name}`, mayImport };
    },
  );
  return Object.fromEntries(
    rows.map(({ layer, mayImport }, row) => [
      layer,
      mayImport === '–'
        ? []
        : mayImport === 'all above'
          ? rows.slice(0, row).map((above) => above.layer)
          : mayImport.split(', ').map((name) => `src/${name}`),
    ]),
  );
}

/** What each file imports of our own. */
function edgesOf(some: readonly Import[]): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>();
  for (const { from, to, isPackage } of some) {
    if (!isPackage) next.set(from, [...(next.get(from) ?? []), to]);
  }
  return next;
}

/** These files, and all that they import when they run. */
function reachableFrom(roots: readonly string[]): ReadonlySet<string> {
  const next = edgesOf(imports.filter(({ to, isTypeOnly }) => !isTypeOnly && to !== ONLY_TO_BUILD));
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const other of next.get(file) ?? []) visit(other);
  };
  for (const root of roots) visit(root);
  return reached;
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    const isPackage = !name.startsWith('.');
    const to = isPackage
      ? name
      : relative(ROOT, resolve(ROOT, dirname(file), name))
          .split(sep)
          .join('/');
    return { from: file, to, isPackage, isTypeOnly: /^(?:import|export)\s+type\b/.test(match[0]) };
  });
}

function layerOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'src' && !second.endsWith('.ts') ? `src/${second}` : top;
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function findCycle(next: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): readonly string[] | undefined => {
    const at = path.indexOf(file);
    if (at >= 0) return [...path.slice(at), file];
    if (done.has(file)) return undefined;
    path.push(file);
    for (const other of next.get(file) ?? []) {
      const cycle = visit(other);
      if (cycle !== undefined) return cycle;
    }
    path.pop();
    done.add(file);
    return undefined;
  };
  for (const file of next.keys()) {
    const cycle = visit(file);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
