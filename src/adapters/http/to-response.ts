import type { Callback } from '../discord/to-callback.ts';

/** A first response as the answer to Discord's own request: JSON, or with files a form whose first part is that JSON. */
export function toResponse({ body, files }: Callback): Response {
  if (files.length === 0) return Response.json(body);
  const form = new FormData();
  form.set('payload_json', JSON.stringify(body));
  for (const [index, { name, bytes }] of files.entries())
    form.set(`files[${index}]`, new Blob([new Uint8Array(bytes)]), name);
  return new Response(form);
}
