import type { VoicesInArticles } from '../answers/voices-in-articles.ts';
import { drawPicture } from './draw-picture.ts';
import type { Frame } from './frame.ts';
import { label } from './markup.ts';
import type { ReplyFile } from './reply.ts';
import { voicesPicture } from './voices-picture.ts';

/** Discord's limit for the description of a file. */
const DESCRIPTION = 1024;

/** The picture of who is quoted how often and where, with the same in words for those who do not see it; undefined where there is none. */
export async function voicesFile(
  heard: VoicesInArticles,
  { messages, log }: Frame,
): Promise<ReplyFile | undefined> {
  if (heard.voices.length === 0) return undefined;
  const bytes = await drawPicture(voicesPicture(heard, messages), log);
  if (bytes === undefined) return undefined;
  const { picture } = messages.coverage;
  const figures = heard.voices.map(({ name, quotations, statements }) =>
    picture.heard(name, quotations, statements),
  );
  return { name: 'voices.png', bytes, description: label(picture.described(figures), DESCRIPTION) };
}
