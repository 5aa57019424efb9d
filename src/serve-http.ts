import { type HttpSurface, startHttp } from './adapters/http/start-http.ts';
import { measureDispatcher } from './adapters/measure-dispatcher.ts';
import { dispatchTo } from './interactions/create-dispatcher.ts';
import { english } from './replies/messages-english.ts';
import { asServersLike, moderationOf, type SurfaceParts, say } from './surface.ts';

/** What is watched is kept here and told by the process at the gateway, which alone knows how far it is. */
const TOLD_ELSEWHERE = { stateOf: () => ({ waiting: 0, isSilent: false }) };

/** Serves interactions over HTTP. */
export function serveHttp(parts: SurfaceParts): HttpSurface {
  const { config, commands, desk, meter, log } = parts;
  const { discordPublicKey: publicKey, discordToken: token, discordGuildId: guildId } = config;
  if (publicKey === undefined) throw new TypeError('the settings are checked for a key');
  const { moderation, onOwners } = moderationOf(config);
  const dispatcher = dispatchTo({
    commands,
    desk,
    watchDesk: TOLD_ELSEWHERE,
    moderation,
    log,
    ...asServersLike(parts),
    mayWriteTo: (inGuildId, channelId) => surface.mayWriteTo(inGuildId, channelId),
    learnOfChannel: (channelId) => surface.learnOfChannel(channelId),
  });
  const surface: HttpSurface = startHttp({
    publicKey,
    host: config.httpHost,
    port: config.httpPort,
    apiUrl: config.discordApiUrl,
    ...(token === undefined ? {} : { token }),
    ...(guildId === undefined ? {} : { guildId }),
    commands,
    dispatcher: measureDispatcher(dispatcher, 'http', meter),
    messages: english,
    meter,
    log,
    say,
    onOwners,
  });
  return surface;
}
