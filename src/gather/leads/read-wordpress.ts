import { z } from 'zod';
import { decodeText } from '../../corpus/decode-text.ts';
import type { Lead, ReadLeads } from './lead.ts';
import { writtenDay } from './written-day.ts';

const rendered = z.object({ rendered: z.string(), protected: z.boolean().optional() });
const POST = z.object({
  link: z.url({ protocol: /^https?$/ }),
  date: z.string().optional(),
  modified_gmt: z.string().optional(),
  title: rendered.optional(),
  content: rendered.optional(),
  excerpt: rendered.optional(),
  _embedded: z
    .object({ author: z.array(z.object({ name: z.string().optional() }).catch({})).optional() })
    .optional()
    .catch(undefined),
});

/** Where a WordPress hands its newest posts on (REST API, version 2), for the address of its front page or of a folder on a server. */
export function postsAddress(site: string, limit: number): string {
  const url = new URL(site);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/wp-json/wp/v2/posts`;
  url.search = `?per_page=${Math.min(100, limit)}&_embed=author`;
  return url.href;
}

/** The posts of that answer. One that is protected or has no shape that is known is passed over. Never throws. */
export function readWordPress(bytes: Uint8Array): ReadLeads {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'refused') return { kind: 'refused', detail: decoded.why };
  let json: unknown;
  try {
    json = JSON.parse(decoded.text);
  } catch {
    return { kind: 'refused', detail: 'it is no JSON' };
  }
  if (!Array.isArray(json)) return { kind: 'refused', detail: 'it is no list of posts' };
  const leads = json.flatMap((entry): readonly Lead[] => {
    const post = POST.safeParse(entry);
    return post.success && post.data.content?.protected !== true ? [leadOf(post.data)] : [];
  });
  return json.length > 0 && leads.length === 0
    ? { kind: 'refused', detail: 'it is no list of posts' }
    : { kind: 'read', leads };
}

function leadOf({
  link,
  date,
  modified_gmt: stamp,
  title,
  content,
  excerpt,
  _embedded,
}: z.infer<typeof POST>): Lead {
  const day = writtenDay(date);
  const authors = _embedded?.author?.flatMap(({ name }) => (name === undefined ? [] : [name])) ?? [];
  return {
    address: new URL(link).href,
    ...(title === undefined ? {} : { title: title.rendered }),
    ...(authors.length === 0 ? {} : { author: authors.join(', ') }),
    ...(day === undefined ? {} : { date: day }),
    ...(stamp === undefined ? {} : { stamp }),
    ...(content === undefined || content.rendered.trim() === ''
      ? {}
      : { content: { form: 'html', words: content.rendered } }),
    ...(excerpt === undefined || excerpt.rendered.trim() === ''
      ? {}
      : { summary: { form: 'html', words: excerpt.rendered } }),
  };
}
