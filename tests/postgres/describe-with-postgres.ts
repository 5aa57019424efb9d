import { afterAll, beforeAll, describe } from 'vitest';
import { findPostgres } from './find-postgres.ts';
import { type PostgresServer, startPostgres } from './start-postgres.ts';

/** Tests that need a server, which is started for them and ended behind them; left out, with the reason, where there is none. */
export function describeWithPostgres(name: string, tests: (server: () => PostgresServer) => void): void {
  const found = findPostgres();
  if (typeof found === 'string') {
    describe.skip(`${name} (left out: ${found})`, () => tests(missing));
    return;
  }
  describe(name, () => {
    let server: PostgresServer | undefined;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server?.stop());
    tests(() => server ?? missing());
  });
}

function missing(): never {
  throw new Error('the server has not been started');
}
