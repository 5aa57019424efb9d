// Loaded into the bot's process before its own code: where PROFILE_FOLDER says so, writes a profile of the thread that talks to Discord when it ends.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const EVERY_MICROSECONDS = 500;

if (isMainThread && process.env.PROFILE_FOLDER !== undefined) {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: EVERY_MICROSECONDS });
  session.post('Profiler.start');
  process.on('exit', () =>
    session.post('Profiler.stop', (error, result) => {
      if (error !== null) throw error;
      writeFileSync(join(process.env.PROFILE_FOLDER, 'bot.cpuprofile'), JSON.stringify(result.profile));
    }),
  );
}
