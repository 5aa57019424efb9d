// Loaded into the bot's process before its own code: each listing of a folder of articles takes SLOW_DISK_MS, as on a disk that sleeps.
import { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';

const { readdir } = promises;

promises.readdir = async (folder, ...rest) => {
  if (String(folder).startsWith(process.env.COVERAGE_DIR)) await pause(Number(process.env.SLOW_DISK_MS));
  return readdir(folder, ...rest);
};
syncBuiltinESMExports();
