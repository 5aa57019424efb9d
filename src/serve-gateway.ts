import type { SignInBook } from './adapters/gateway/sign-in-book.ts';
import { type Gateway, startGateway } from './adapters/gateway/start-gateway.ts';
import { measureDispatcher } from './adapters/measure-dispatcher.ts';
import { PREVIEW_GUILD_ID } from './adapters/preview/preview-askers.ts';
import { dispatchTo } from './interactions/create-dispatcher.ts';
import { english } from './replies/messages-english.ts';
import { asServersLike, moderationOf, type SurfaceParts, say } from './surface.ts';

/** Connects to Discord's gateway; `onLost` is called with what to do when the connection is lost for good. */
export function serveGateway(
  parts: SurfaceParts & { readonly book: SignInBook; readonly onLost: (advice: string) => void },
  token: string,
): Gateway {
  const { config, commands, desk, watchDesk, meter, log, book, onLost } = parts;
  const { moderation, onOwners } = moderationOf(config);
  const dispatcher = dispatchTo({
    commands,
    desk,
    watchDesk,
    moderation,
    log,
    ...asServersLike(parts),
    mayWriteTo: (guildId, channelId) => gateway.mayWriteTo(guildId, channelId),
    lackingIn: (guildId, channelId) => gateway.lackingIn(guildId, channelId),
  });
  const gateway: Gateway = startGateway({
    token,
    apiUrl: config.discordApiUrl,
    shards: config.shards,
    book,
    spendsLast: config.spendsLastSignIns,
    ...(config.discordGuildId === undefined ? {} : { guildId: config.discordGuildId }),
    commands,
    dispatcher: measureDispatcher(dispatcher, 'gateway', meter),
    // The page’s own server is none of Discord’s.
    onPoster: (poster) => watchDesk.connect({ ...poster, serves: ({ id }) => id !== PREVIEW_GUILD_ID }),
    messages: english,
    meter,
    log,
    say,
    onOwners,
    onLost,
  });
  return gateway;
}
