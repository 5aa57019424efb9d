import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Command } from './define-command.ts';

/** The folder beside `src/`, in the sources as well as in the build. */
const COMMANDS_FOLDER = fileURLToPath(new URL('../../commands/', import.meta.url));
const NAME = /^[-_\p{Ll}\p{Lo}\p{N}]{1,32}$/u;
/** In the menu of a message names have capitals and blanks, too. */
const MENU_NAME = /^[-_\p{L}\p{N}][-_\p{L}\p{N} ]{0,31}$/u;

/** Every command by name, in the order of the alphabet. A file in the folder that is no command throws an error that names it. */
export async function loadCommands(folder: string = COMMANDS_FOLDER): Promise<ReadonlyMap<string, Command>> {
  const commands = new Map<string, Command>();
  for (const file of (await readdir(folder)).filter(isModule).sort()) {
    const path = join(folder, file);
    const loaded: { readonly default?: unknown } = await import(pathToFileURL(path).href);
    const name = basename(file, extname(file));
    const fault = faultOf(loaded.default, name);
    if (fault !== undefined)
      throw new Error(`${path}: ${fault}; let it export default defineCommand({ … }).`);
    const command = loaded.default as Command; // its shape has just been checked
    commands.set(command.name, command);
  }
  if (commands.size === 0) throw new Error(`${folder}: holds no command; build the project again.`);
  return commands;
}

function isModule(file: string): boolean {
  return /\.(?:ts|js)$/.test(file) && !file.endsWith('.d.ts');
}

/** `Find the source` stands in the file `find-the-source`. */
function fileNameOf({ name, on }: Partial<Command>): string | undefined {
  return on === 'message' ? name?.toLowerCase().replaceAll(' ', '-') : name;
}

function faultOf(exported: unknown, name: string): string | undefined {
  if (typeof exported !== 'object' || exported === null) return 'has no default export';
  const command = exported as Partial<Command>; // each part is looked at below
  if (command.name === undefined || fileNameOf(command) !== name)
    return `is named “${String(command.name)}”, which is not its file's name`;
  if (!(command.on === 'message' ? MENU_NAME : NAME).test(command.name))
    return `“${command.name}” is no name that Discord takes`;
  if (command.for === undefined || !['everyone', 'moderators', 'managers'].includes(command.for))
    return 'does not say whom it is for';
  if (typeof command.options !== 'object' || command.options === null) return 'has no option table';
  if (typeof command.run !== 'function') return 'has no function run';
  return undefined;
}
