import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds what `npm start` would build, before the tests that run it. What an older version has left behind must not matter: here a command
 * that there is no more, whose file would stop the start if it were still loaded.
 */
export function buildBot(): void {
  const commands = join(ROOT, 'dist/commands');
  mkdirSync(commands, { recursive: true });
  writeFileSync(join(commands, 'no-longer-there.js'), 'export {};\n');
  execFileSync('npm', ['run', '-s', 'build'], { cwd: ROOT, stdio: 'inherit' });
}
