import { type AskersServer, defineCommand } from '../src/interactions/define-command.ts';
import { UserError } from '../src/interactions/user-error.ts';
import type { Messages } from '../src/replies/messages.ts';
import { type Lacking, settingsReply } from '../src/replies/settings-reply.ts';
import { changeSetting, SETTING_KEYS, type SettingFault } from '../src/settings/change-setting.ts';
import { LONGEST_COOL_DOWN } from '../src/settings/server-settings.ts';

export default defineCommand({
  name: 'settings',
  for: 'managers',
  options: {
    change: { type: 'string', choices: SETTING_KEYS },
    value: { type: 'string', maxLength: 600 },
  },
  async run({ change, value }, { asker, frame, server, watches }) {
    if (change === undefined && value !== undefined)
      throw new UserError(frame.messages.settings.valueMissing);
    if (change !== undefined && value !== undefined) {
      const outcome = changeSetting(await server.settings(), change, value);
      if ('fault' in outcome) throw new UserError(sentenceOf(outcome.fault, value, frame.messages));
      await server.keep(outcome.settings);
    }
    const now = await server.settings();
    return settingsReply(
      {
        settings: now,
        ...(change === undefined ? {} : value === undefined ? { changing: change } : { changed: change }),
        rolesWithoutEffect: (now.moderatorRoles ?? []).filter((role) => !server.moderatorRoleIds.has(role)),
        canReport: now.reportChannel !== undefined && (await server.mayWriteTo(now.reportChannel)),
        lacking: await lackingIn(
          [
            asker.channelId,
            ...(now.mentionChannels ?? []),
            now.reportChannel,
            ...(await watches.list()).map(({ watch }) => watch.channel),
          ],
          server,
        ),
        leastCoolDown: server.leastCoolDown,
      },
      frame,
    );
  },
});

/** Each channel once, where something is missing. */
async function lackingIn(
  channels: readonly (string | undefined)[],
  server: AskersServer,
): Promise<readonly Lacking[]> {
  const named = [...new Set(channels)].filter((id) => id !== undefined);
  const each = await Promise.all(
    named.map(async (channelId) => ({ channelId, missing: await server.lackingIn(channelId) })),
  );
  return each.filter(({ missing }) => missing.length > 0);
}

function sentenceOf(fault: SettingFault, value: string, { settings }: Messages): string {
  switch (fault.kind) {
    case 'no-ids':
      return settings.wrongIds(value);
    case 'no-seconds':
      return settings.wrongSeconds(LONGEST_COOL_DOWN);
    case 'no-choice':
      return settings.wrongChoice(fault.choices);
  }
}
