import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Call, Sitting } from './call.ts';
import { calls, suggestions } from './kinds-of-call.ts';

const FERRY = `---
title: Two towns, one ferry
outlet: Tarn Post
date: 31 February
author: [unclosed
---
Two towns, one ferry

“We waited for nine years,” said Ines Marchetti, who runs the ferry at Tarn.

“I shall believe it when it floats,” said Inès Marchetti's brother.
`;

const PEOPLE = `people:
  - name: Ingrid Halvorsen
    aliases: [the mayor of Skerrow]
    who: mayor of Skerrow
  - aliases: [nobody]
same:
  - [Tomas Reyes, Thomas Reyes]
not-same:
  - [Daniel Okafor, Grace Okafor]
speakers:
  - article: wire/2026-03-02-skerrow-bridge.txt
    words: ready to help
    speaker: Helena Vasquez
  - article: nowhere.txt
    words: nothing
    speaker: nobody
places:
  - Skerrow
`;

/** The articles of the bridge with files among them that cannot be read, that can in part, and a `people.yaml` with faults. */
export function makeTroubledFolder(folder: string): void {
  cpSync(fileURLToPath(new URL('../articles', import.meta.url)), folder, { recursive: true });
  mkdirSync(join(folder, 'tarn'));
  writeFileSync(join(folder, 'people.yaml'), PEOPLE);
  writeFileSync(join(folder, 'tarn/ferry.md'), FERRY);
  writeFileSync(join(folder, 'tarn/empty.txt'), '');
  writeFileSync(join(folder, 'tarn/binary.txt'), Buffer.from([0, 1, 2, 3, 0, 255]));
  writeFileSync(join(folder, 'tarn/latin-2.txt'), Buffer.from('Pose\xb3 wyszed\xb3\n\nPada.\n', 'latin1'));
  writeFileSync(join(folder, 'tarn/picture.jpg'), 'no article');
}

function changeOnDisk(folder: string): void {
  writeFileSync(join(folder, 'tarn/new.txt'), 'A ferry for Tarn\n\n“It floats,” said Ines Marchetti.\n');
  writeFileSync(join(folder, 'gazette/2026-03-13-correction.md'), 'Nothing to correct\n\nAll was well.\n');
  rmSync(join(folder, 'coastline/2026-03-05-toll-plan.md'));
}

const LOOKING: readonly Call[] = [
  ...calls('coverage', [{}, { view: 'articles' }, { view: 'unreadable' }, { view: 'voices' }], 1),
  ...calls('who', [{ name: 'the mayor of Skerrow' }, { name: 'Thomas Reyes' }, { name: 'Ines Marchetti' }]),
  ...calls('quote', [
    { about: 'ready to help' },
    { speaker: 'Ingrid Halvorsen' },
    { speaker: 'Ines Marchetti' },
  ]),
];
const REFRESHING = [{ 'dry-run': true }, {}].map((options) => ({
  ask: { command: 'refresh', options },
  by: 'manager' as const,
}));

export const TROUBLED: readonly (Sitting & { readonly beforehand?: (folder: string) => void })[] = [
  { name: 'as it was read', calls: [...LOOKING, ...REFRESHING] },
  {
    name: 'changed on disk',
    beforehand: changeOnDisk,
    calls: [
      ...calls('coverage', [{}]),
      ...REFRESHING,
      ...calls('coverage', [{ view: 'changes' }, { view: 'changes', since: '2026-03-14' }], 1),
      ...LOOKING,
      ...suggestions([['source', 'id', ['ferry', 'toll']]]),
    ],
  },
  {
    name: 'emptied',
    beforehand: (folder) => {
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    },
    calls: [...calls('coverage', [{}]), ...REFRESHING, ...calls('quote', [{ about: 'ready to help' }])],
  },
];
