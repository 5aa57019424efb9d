import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds what `npm start` would build, before the tests that run it. */
export function buildBot(): void {
  execFileSync('npm', ['run', '-s', 'build'], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    stdio: 'inherit',
  });
}
