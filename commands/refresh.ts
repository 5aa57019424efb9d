import { defineCommand } from '../src/interactions/define-command.ts';
import { progressReply } from '../src/replies/progress-reply.ts';
import { refreshReply } from '../src/replies/refresh-reply.ts';

export default defineCommand({
  name: 'refresh',
  for: 'moderators',
  options: { 'dry-run': { type: 'boolean' } },
  async run({ 'dry-run': dryRun }, { frame, bot }) {
    return progressReply(async (onProgress) => {
      const report = await bot.refresh({ dryRun: dryRun === true, onProgress });
      return refreshReply({ kind: 'refresh', report }, frame);
    }, frame);
  },
});
