import { GatewayCloseCodes } from 'discord.js';
import type { Messages } from '../../replies/messages.ts';

/** Why Discord has closed the connection for good, and what whoever runs the bot can do about it. */
export function closeAdvice(code: number, { surfaces: { running } }: Messages): string {
  const advice = adviceFor(code, running);
  return [running.closedForGood(code), ...(advice === undefined ? [] : [advice])].join(' ');
}

function adviceFor(code: number, running: Messages['surfaces']['running']): string | undefined {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return running.tokenWrong;
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return running.intentsRefused;
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
      return running.shardsRefused;
    default:
      return undefined;
  }
}
