import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Preview } from '../../../src/adapters/preview/start-preview.ts';
import { startPreview } from '../../../src/adapters/preview/start-preview.ts';
import { previewParts, servePreview } from './serve-preview.ts';

let preview: Preview;
beforeAll(async () => {
  preview = await servePreview('seeds');
});
afterAll(() => preview.close());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A request with any headers at all: `fetch` would set Host by itself. */
function send(path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const sent = request(`${preview.url}${path}`, { method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const JSON_TYPE = { 'content-type': 'application/json' };
const HELP = { kind: 'command', persona: 'member', name: 'help', options: {} };

describe('the preview server', () => {
  it('listens on loopback only', () => {
    expect(new URL(preview.url).hostname).toBe('127.0.0.1');
  });

  it('answers a command with the callback that goes to Discord', async () => {
    const { status, body } = await send('/api/dispatch', JSON_TYPE, JSON.stringify(HELP));
    expect(status).toBe(200);
    const steps = body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(steps).toHaveLength(1);
    expect(steps[0].callback.type).toBe(4);
    expect(steps[0].callback.data.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(steps[0].faults).toEqual([]);
  });

  it('suggests names while one is typed', async () => {
    const typing = { persona: 'member', command: 'quote', option: 'speaker', typed: 'lavr', options: {} };
    const { body } = await send('/api/suggest', JSON_TYPE, JSON.stringify(typing));
    expect(JSON.parse(body)[0].name).toContain('Lavrov');
  });

  it.each([
    ['the address of another site that points here', { host: 'rebound.example:80' }],
    ['another origin', { origin: 'https://news.example' }],
    ['another port of this computer', { origin: 'http://127.0.0.1:1' }],
    ['a page of another site, says the browser', { 'sec-fetch-site': 'cross-site' }],
    ['a page in a sandbox', { origin: 'null' }],
  ])('refuses %s', async (_who, headers) => {
    const { status, body } = await send('/api/dispatch', { ...JSON_TYPE, ...headers }, JSON.stringify(HELP));
    expect(status).toBe(403);
    expect(JSON.parse(body).error).toMatch(/this computer only|Only the preview page/);
  });

  it('lets a link on another site lead to the page, but not its scripts read it', async () => {
    const visit = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await send('/', visit)).status).toBe(200);
    expect((await send('/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).status).toBe(
      403,
    );
  });

  it.each([
    ['no JSON', JSON_TYPE, '{"kind":', 400, 'not valid JSON'],
    ['another type of content', { 'content-type': 'text/plain' }, '{}', 400, 'application/json'],
    ['an unknown kind', JSON_TYPE, '{"kind":"dance"}', 400, 'kind'],
    ['a persona that is nobody', JSON_TYPE, JSON.stringify({ ...HELP, persona: 'owner' }), 400, 'persona'],
    ['a field too many', JSON_TYPE, JSON.stringify({ ...HELP, asker: { userId: '1' } }), 400, 'asker'],
    [
      'a body of a megabyte',
      JSON_TYPE,
      JSON.stringify({ ...HELP, name: 'x'.repeat(1_000_000) }),
      413,
      'large',
    ],
  ])('says what is wrong with %s', async (_what, headers, body, status, told) => {
    const answer = await send('/api/dispatch', headers, body);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body).error).toContain(told);
  });

  it('protects everything that it serves', async () => {
    for (const path of ['/', '/page.js', '/page.css', '/avatars/bot.svg', '/api/commands', '/nothing']) {
      const { headers } = await send(path);
      expect(headers['content-security-policy'], path).toContain("default-src 'none'");
      expect(headers['content-security-policy'], path).not.toContain("'unsafe-inline'");
      expect(headers['x-content-type-options'], path).toBe('nosniff');
    }
  });

  it('serves no file beside its own', async () => {
    for (const path of ['/package.json', '/avatars/../package.json', '/avatars/constructor.svg', '/.env']) {
      expect((await send(path)).status, path).toBe(404);
    }
  });

  it('names PORT when the port is taken', async () => {
    const port = Number(new URL(preview.url).port);
    await expect(startPreview({ ...(await previewParts('seeds')), port })).rejects.toThrow(
      new RegExp(`^PORT ${port}: another program is using it.* Set PORT to another number`),
    );
  });

  it('is gone once it is closed', async () => {
    const other = await servePreview('seeds');
    await other.close();
    await expect(fetch(other.url)).rejects.toThrow();
  });
});
