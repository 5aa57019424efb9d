import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Log } from '../text/log.ts';

/** The font of every picture: with none of its own the library draws no letters, and fonts of the machine would differ. */
export const PICTURE_FONT = 'DejaVu Sans Condensed';
const FONT_FILES = ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf'];

/** Pixels for each unit of the SVG, so that letters are sharp on dense screens. */
const ZOOM = 2;

/**
 * An SVG as PNG; the same SVG gives the same bytes. Undefined, and logged, where it cannot be drawn: the library's binary is an optional package
 * that not every machine has, and an answer is whole without its picture.
 */
export async function drawPicture(svg: string, log: Log): Promise<Uint8Array | undefined> {
  try {
    const { renderAsync } = await import('@resvg/resvg-js');
    const picture = await renderAsync(svg, {
      font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: PICTURE_FONT },
      fitTo: { mode: 'zoom', value: ZOOM },
    });
    return new Uint8Array(picture.asPng());
  } catch (error) {
    log.warn('picture.failed', { fault: error instanceof Error ? error.name : typeof error });
    return undefined;
  }
}

function fontFiles(): string[] {
  const root = dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json'));
  return FONT_FILES.map((file) => join(root, 'ttf', file));
}
