import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { adviceOnWriting } from '../files/advice-on-writing.ts';
import { codeOf } from '../files/code-of.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import { compare } from '../text/compare.ts';
import { PERSONAL_SETTINGS, SERVER_SETTINGS } from './server-settings.ts';
import { SettingsFileError } from './settings-store.ts';
import type { Settled } from './settled.ts';

const FILE = z.strictObject({
  servers: z.record(z.string().regex(/^\d{17,20}$/, 'a server’s id of 17 to 20 digits'), SERVER_SETTINGS),
  people: z
    .record(z.string().regex(/^\d{17,20}$/, 'a user’s id of 17 to 20 digits'), PERSONAL_SETTINGS)
    .optional(),
});

/** All settings; undefined when there is no such file. Throws a SettingsFileError for a file that cannot be used. */
export async function readSettingsFile(path: string): Promise<Settled | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new SettingsFileError(
      `${path}: it cannot be read (${codeOf(error)}). Let this user read it, or set SETTINGS_FILE to another path.`,
    );
  }
  return parseSettings(text, path);
}

/** The file's text as settings. Throws a SettingsFileError that names every place that is wrong. */
export function parseSettings(text: string, path: string): Settled {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new SettingsFileError(`${path}${placeOf(error, text)}: this is no JSON. ${MEND}`);
  }
  const read = FILE.safeParse(json);
  if (read.success) {
    const { servers, people = {} } = read.data;
    return { servers: new Map(Object.entries(servers)), people: new Map(Object.entries(people)) };
  }
  const faults = read.error.issues.map((issue) => {
    const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? '') : issue.message;
    return issue.path.length === 0 ? message : `${issue.path.map(String).join('.')} wants ${message}`;
  });
  throw new SettingsFileError(`${path}: ${faults.join('; ')}. ${MEND}`);
}

const MEND = 'Mend it or move it away; it is left as it is, and nothing is written until then.';

/** Writes the whole file or nothing. Throws a SettingsFileError, and then the file is what it was. */
export async function writeSettingsFile(path: string, { servers, people }: Settled): Promise<void> {
  const json = { servers: inOrder(servers), ...(people.size === 0 ? {} : { people: inOrder(people) }) };
  const text = `${JSON.stringify(json, null, 2)}\n`;
  try {
    await writeWholeFile(path, text, { isPrivate: true });
  } catch (error) {
    throw new SettingsFileError(
      `${path}: it could not be written (${codeOf(error)}), so nothing was changed. ${adviceOnWriting(codeOf(error))}.`,
    );
  }
}

function inOrder<Settings>(settings: ReadonlyMap<string, Settings>): Readonly<Record<string, Settings>> {
  return Object.fromEntries([...settings].sort(([one], [other]) => compare(one, other)));
}

/** ":3" where JSON.parse says at which character it stopped, else what it says. */
function placeOf(error: unknown, text: string): string {
  const said = error instanceof Error ? error.message : '';
  const at = /position (\d+)/.exec(said)?.[1];
  return at === undefined ? ` (${said})` : `:${text.slice(0, Number(at)).split('\n').length}`;
}
