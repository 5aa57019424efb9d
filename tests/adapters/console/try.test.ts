import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

/** Runs the real program on the six articles of the tests. */
function run(...args: readonly string[]): Promise<Ended> {
  return runWith({}, ...args);
}

function runWith(environment: Record<string, string>, ...args: readonly string[]): Promise<Ended> {
  const env = { ...process.env, COVERAGE_DIR: 'tests/articles', DISCORD_TOKEN: '', ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'src/try.ts', ...args], { env }, (error, out, errors) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, errors });
    });
  });
}

describe('npm run try', () => {
  it('prints the message exactly as it goes to Discord, the same bytes each time', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(() => run('/quote', 'speaker:Okafor', 'private:true', '--json')),
    );
    expect(one?.errors).toBe('');
    expect(JSON.parse(one?.out ?? '')).toMatchObject({
      content: expect.any(String),
      embeds: expect.any(Array),
      components: expect.any(Array),
      attachments: [],
      flags: 64,
      allowed_mentions: { parse: [], replied_user: false },
    });
    expect(two?.out).toBe(one?.out);
  });

  it('ends with code 64 and says why on standard error alone', async () => {
    const { code, out, errors } = await run('/qoute');
    expect(errors).toContain('Did you mean /quote?');
    expect(out).toBe('');
    expect(code).toBe(64);
  });

  it('names the settings that cannot be used', async () => {
    const { code, errors } = await runWith({ PORT: 'high' }, '/help');
    expect(code).toBe(78);
    expect(errors).toContain('PORT');
  });
});
