import { defineCommand } from '../src/interactions/define-command.ts';
import { UserError } from '../src/interactions/user-error.ts';
import { progressReply } from '../src/replies/progress-reply.ts';
import { refreshReply } from '../src/replies/refresh-reply.ts';

export default defineCommand({
  name: 'refresh',
  for: 'moderators',
  options: { 'dry-run': { type: 'boolean' }, gather: { type: 'boolean' } },
  async run({ 'dry-run': dryRun, gather }, { frame, ownMessages, bot }) {
    if (dryRun === true && gather === true) throw new UserError(ownMessages.gathering.notDry);
    return progressReply(async (onProgress) => {
      const gathered = gather === true ? { gathered: await bot.gather(onProgress) } : {};
      const report = await bot.refresh({ dryRun: dryRun === true, onProgress });
      return refreshReply({ kind: 'refresh', report, ...gathered }, frame);
    }, frame);
  },
});
