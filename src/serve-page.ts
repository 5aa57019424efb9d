import { measureDispatcher } from './adapters/measure-dispatcher.ts';
import { createPagePoster } from './adapters/preview/create-page-poster.ts';
import { PREVIEW_GUILD_ID, PREVIEW_ROLE_ID } from './adapters/preview/preview-askers.ts';
import { startPreview } from './adapters/preview/start-preview.ts';
import type { Moderation } from './interactions/check-permissions.ts';
import { dispatchTo } from './interactions/create-dispatcher.ts';
import { registrationOf } from './interactions/registration.ts';
import { english } from './replies/messages-english.ts';
import { asServersLike, type Surface, type SurfaceParts, say } from './surface.ts';

/** Serves the local page. Whoever sits at this computer may do what moderators may. */
export async function servePage(parts: SurfaceParts): Promise<Surface> {
  const { config, commands, desk, watchDesk, meter, log } = parts;
  const moderation: Moderation = {
    isOperator: () => false,
    homeGuildIds: new Set([PREVIEW_GUILD_ID]),
    moderatorRoleIds: new Set([PREVIEW_ROLE_ID]),
  };
  const dispatcher = dispatchTo({
    commands,
    desk,
    watchDesk,
    moderation,
    log,
    ...asServersLike(parts),
    // The page has one channel, and its moderators can read it.
    mayWriteTo: (_guildId, channelId) => channelId === PREVIEW_GUILD_ID,
  });
  const registration = registrationOf(commands, english, 'guild');
  const page = createPagePoster();
  watchDesk.connect(page);
  const preview = await startPreview({
    dispatcher: measureDispatcher(dispatcher, 'page', meter),
    registration,
    opening: () => desk.opening(),
    posted: () => watchDesk.settled().then(page.take),
    log,
    port: config.port,
  });
  say(english.surfaces.running.preview(preview.url));
  return { stop: () => preview.close() };
}
