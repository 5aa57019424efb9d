import { defineCommand } from '../src/interactions/define-command.ts';
import { refreshReply } from '../src/replies/refresh-reply.ts';

export default defineCommand({
  name: 'refresh',
  for: 'moderators',
  options: { 'dry-run': { type: 'boolean' } },
  async run({ 'dry-run': dryRun }, { frame, refresh }) {
    const report = await refresh({ dryRun: dryRun === true });
    return refreshReply({ kind: 'refresh', report }, frame);
  },
});
