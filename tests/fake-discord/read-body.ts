import type { IncomingMessage } from 'node:http';
import { isJson, type Json, type SentFile } from './message-json.ts';

export interface SentBody {
  readonly json: unknown;
  readonly files: readonly SentFile[];
}

/** A request's body: JSON, or a multipart form with `payload_json` and `files[0]`, `files[1]` … */
export async function readBody(request: IncomingMessage): Promise<SentBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return parseBody(Buffer.concat(chunks), request.headers['content-type'] ?? '');
}

/** The same of a body that is there already. */
export async function parseBody(bytes: Buffer, type: string): Promise<SentBody> {
  if (bytes.length === 0) return { json: undefined, files: [] };
  if (!type.startsWith('multipart/form-data')) return { json: JSON.parse(bytes.toString('utf8')), files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files = [...form].flatMap(([, part]) =>
    part instanceof File ? [{ name: part.name, size: part.size }] : [],
  );
  return { json: JSON.parse(String(form.get('payload_json') ?? 'null')), files };
}

/** An object, whatever came. */
export function objectOf({ json }: SentBody): Json {
  return isJson(json) ? json : {};
}
