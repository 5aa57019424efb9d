import { renderAsync } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { coverageViewOf } from '../../src/answers/coverage-view.ts';
import { type VoicesInArticles, voicesInArticles } from '../../src/answers/voices-in-articles.ts';
import { faultsOf } from '../../src/replies/check-message.ts';
import { coverageReply } from '../../src/replies/coverage-reply.ts';
import { drawPicture } from '../../src/replies/draw-picture.ts';
import { messagesFor } from '../../src/replies/messages-for.ts';
import { voicesFile } from '../../src/replies/voices-file.ts';
import { voicesPicture } from '../../src/replies/voices-picture.ts';
import { silentLog } from '../../src/text/log.ts';
import { openBridge, openSeeds } from '../answers/open-coverage.ts';
import { EVERYTHING } from '../coverage/whole-coverage.ts';
import { bodyOf, frameWith, markdownOf } from './sample-frame.ts';

const english = messagesFor('en');

describe('the picture of the voices', () => {
  it('has letters where the names stand, on paper of its own', async () => {
    const { width, pixels } = await pixelsOf(voicesPicture(await heardIn(openBridge()), english));
    const isDark = (x: number, y: number) =>
      Math.max(...at(x, y).slice(0, 3)) < 90 && (at(x, y)[3] ?? 0) > 250;
    const isPaper = (x: number, y: number) => Math.min(...at(x, y).slice(0, 3)) > 240;
    // The first name ends at 158 and its row goes from 78 to 98, in units of two pixels.
    const name = cells(90, 158, 80, 96);
    expect(name.filter(([x, y]) => isDark(x, y)).length).toBeGreaterThan(60);
    expect(name.filter(([x, y]) => isPaper(x, y)).length).toBeGreaterThan(name.length / 2);
    const key = cells(30, 300, 280, 300);
    expect(key.filter(([x, y]) => isDark(x, y)).length).toBeGreaterThan(100);

    function at(x: number, y: number): number[] {
      return [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
    }
  });

  it('has the same bytes each time', async () => {
    const heard = await heardIn(openSeeds());
    const [one, other] = [await fileOf(heard), await fileOf(heard)];
    expect(one?.bytes.length).toBeGreaterThan(10_000);
    expect(one).toEqual(other);
  });

  it('draws all bars to one scale', () => {
    const svg = voicesPicture(madeUp({ voices: [200, 100, 50], articles: 3 }), english);
    const bars = [...svg.matchAll(/<rect x="166" y="\d+" width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(bars).toHaveLength(3);
    expect((bars[1] ?? 0) / (bars[0] ?? 1)).toBeCloseTo(0.5, 2);
    expect((bars[2] ?? 0) / (bars[0] ?? 1)).toBeCloseTo(0.25, 2);
  });

  it('keeps names and headlines from being markup', async () => {
    const hostile = { name: '</text><script>&amp;"\u0000\ud83d\uffff', headline: '<svg onload="x">' };
    const heard = madeUp({ voices: [3], articles: 1, ...hostile });
    const svg = voicesPicture(heard, english);
    for (const acting of ['<script', '<svg onload', '\u0000', '\uffff']) expect(svg).not.toContain(acting);
    expect(await drawPicture(svg, silentLog)).toBeDefined();
  });

  it('gives at most thirty articles a column, those with most to hear, and counts the others', () => {
    const svg = voicesPicture(madeUp({ voices: [9, 5], articles: 40 }), english);
    expect(svg.match(/<path d="M[\d.]+ 74V/g)).toHaveLength(30);
    expect(svg).toContain('and 10 more articles');
    expect(svg).toContain('Headline 40');
    expect(svg).not.toContain('Headline 3<');
  });

  it('stays within its edge with a single voice', async () => {
    const heard = madeUp({ voices: [1], articles: 1 });
    const ends = [...voicesPicture(heard, english).matchAll(/<(?:rect|circle)[^>]* (?:x|cx)="([\d.]+)"/g)];
    expect(Math.max(...ends.map(([, x]) => Number(x)))).toBeLessThan(500);
    expect((await fileOf(heard))?.name).toBe('voices.png');
  });

  it('is drawn of an archive’s 200,000 voices', () => {
    const few = madeUp({ voices: [7, 3], articles: 1, name: 'A' });
    const voices = Array.from({ length: 200_000 }, (_, at) => few.voices[at === 0 ? 0 : 1]);
    const svg = voicesPicture({ ...few, voices: voices.filter((voice) => voice !== undefined) }, english);
    expect(svg.match(/>A</g)).toHaveLength(200_000);
    expect(svg).toContain('>7<');
  });

  it('is left out where nobody is quoted', async () => {
    expect(await fileOf({ voices: [], articles: [], loudest: 1 })).toBeUndefined();
  });

  it('is left out, and that is logged, where it cannot be drawn', async () => {
    const logged: string[] = [];
    const log = { ...silentLog, warn: (event: string) => logged.push(event) };
    expect(await drawPicture('<svg', log)).toBeUndefined();
    expect(logged).toEqual(['picture.failed']);
  });
});

describe('/coverage view:voices', () => {
  it.each(['en', 'de', 'fr', 'es'])(
    'says the same in words and draws it in the embed: %s',
    async (locale) => {
      const coverage = await openBridge();
      const answer = await coverageViewOf(coverage, 'voices', 1);
      if (answer.view !== 'voices') throw new Error('another view');
      const heard = await voicesInArticles(coverage, answer.voices);
      const frame = frameWith({ messages: messagesFor(locale) });
      const file = await voicesFile(heard, frame);
      const body = bodyOf(coverageReply({ ...answer, heard }, frame, file));
      expect(faultsOf(body)).toEqual([]);
      expect(body.files).toEqual([file]);
      expect(body.embeds[0]?.image?.url).toBe('attachment://voices.png');
      for (const { name, quotations } of heard.voices) {
        expect(file?.description).toContain(`${name} ${quotations}`);
        expect(markdownOf(body)).toContain(`**${name}** · `);
      }
      // Daniel Okafor: 6 quotations and 1 statement, in the articles 2, 3 and 4 of the key.
      expect(markdownOf(body)).toMatch(/2 \(2\), 3 \(4\) \S+ 4 \(1\)/);
      expect(markdownOf(body)).toContain(
        '3 · “I count rust for a living”: the engineer who closed the bridge',
      );
    },
  );

  it.each([
    ['seeds', openSeeds],
    ['the bridge', openBridge],
  ])('tells of each voice in how many articles, and no more than there is: %s', async (_name, open) => {
    for (const { quotations, statements, articles, hearings } of (await heardIn(open())).voices) {
      const sum = (key: 'quotations' | 'statements') =>
        hearings.reduce((total, here) => total + here[key], 0);
      expect([sum('quotations'), sum('statements')]).toEqual([quotations, statements]);
      expect(hearings.map((here) => here.article)).toHaveLength(articles);
    }
  });
});

async function heardIn(opening: ReturnType<typeof openSeeds>): Promise<VoicesInArticles> {
  const coverage = await opening;
  return voicesInArticles(coverage, (await coverage.voices(EVERYTHING)).items);
}

function fileOf(heard: VoicesInArticles) {
  return voicesFile(heard, frameWith());
}

/** Voices quoted that often, each heard in every article: the later the article the more often. */
function madeUp({
  voices,
  articles,
  name = 'Ana Duarte',
  headline = 'Headline',
}: {
  readonly voices: readonly number[];
  readonly articles: number;
  readonly name?: string;
  readonly headline?: string;
}): VoicesInArticles {
  const ids = Array.from({ length: articles }, (_, place) => `article/${place}` as const);
  return {
    loudest: Math.max(...voices),
    articles: ids.map((id, place) => ({ id, path: `${place}.txt`, headline: `${headline} ${place + 1}` })),
    voices: voices.map((quotations, index) => ({
      id: `person/${index}`,
      name,
      quotations,
      statements: 0,
      articles,
      hearings: ids.map((_, article) => ({ article, quotations: 1 + article, statements: 0 })),
    })),
  };
}

/** What a reader sees of the PNG: it is drawn once more, as a picture in a picture. */
async function pixelsOf(svg: string): Promise<{ readonly width: number; readonly pixels: Uint8Array }> {
  const png = await drawPicture(svg, silentLog);
  if (png === undefined) throw new Error('nothing was drawn');
  const [width, height] = [16, 20].map((from) => new DataView(png.buffer, png.byteOffset).getUint32(from));
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const seen = await renderAsync(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${address}"/></svg>`,
  );
  return { width: seen.width, pixels: seen.pixels };
}

/** Every pixel of an area in units of the picture. */
function cells(
  left: number,
  right: number,
  top: number,
  bottom: number,
): readonly (readonly [number, number])[] {
  const all: (readonly [number, number])[] = [];
  for (let y = top * 2; y < bottom * 2; y++) for (let x = left * 2; x < right * 2; x++) all.push([x, y]);
  return all;
}
