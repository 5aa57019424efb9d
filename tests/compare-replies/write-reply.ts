import { createHash } from 'node:crypto';
import type { Step } from './open-bot.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** The parts that say what kind of step it is; they stand in its first line. */
const HEADING = ['kind', 'type', 'flags'] as const;
const READING_ORDER = 'content author type style label name title url description value fields'
  .split(' ')
  .concat('inline image footer color embeds components custom_id attachments'.split(' '));
const NO_PINGS = '{"parse":[],"replied_user":false}';

/**
 * All that goes to Discord for one request, line by line so that a difference can be read. Nothing that differs is left out: of what every message
 * has alike (lists that are empty, nobody who is pinged) the absence is what shows. Invisible characters are written as `\u{200b}`.
 */
export function writeReply(steps: readonly Step[]): string {
  return withoutProgress(steps)
    .flatMap((step) => stepLines(jsonOf(step)))
    .join('\n');
}

/** A value such as a list of suggestions. */
export function writeValue(name: string, value: unknown): string {
  const lines = linesOf(name, JSON.parse(JSON.stringify(value)) as Json, '');
  return lines.length === 0 ? `${name}: none` : lines.join('\n');
}

/** The first line that a person reads of it, after a digest of everything. */
export function digestOf(text: string): string {
  const line = /^ *(?:content|title|name): (.*)$/m.exec(text)?.[1] ?? text.split('\n')[0] ?? '';
  return `${createHash('sha256').update(text).digest('hex').slice(0, 16)} ${line}`;
}

/** How often a progress is told depends on the surface alone: the last of it counts. */
function withoutProgress(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ kind }, index) => kind !== 'edit' || steps[index + 1]?.kind !== 'edit');
}

function jsonOf(step: Step): JsonObject {
  return JSON.parse(JSON.stringify(step)) as JsonObject;
}

function stepLines({ callback, message, files, faults, kind = '' }: JsonObject): readonly string[] {
  const { data, ...rest } = (callback ?? {}) as { readonly data?: JsonObject } & JsonObject;
  const body = { kind, ...rest, ...data, ...((message ?? {}) as JsonObject) };
  const { allowed_mentions: pings, ...shown } = body as JsonObject;
  const isMessage = 'content' in shown;
  const heading = HEADING.filter((key) => key in shown).map((key) => `${key} ${String(shown[key])}`);
  return [
    `* ${heading.join(', ')}`,
    ...entriesOf(shown)
      .filter(([key]) => !(HEADING as readonly string[]).includes(key))
      .flatMap(([key, value]) => linesOf(key, value, '  ')),
    ...(isMessage && JSON.stringify(pings) !== NO_PINGS
      ? [`  allowed_mentions: ${JSON.stringify(pings)}`]
      : []),
    ...((files ?? []) as readonly JsonObject[]).map((file) => `  file ${fileText(file)}`),
    ...linesOf('FAULT', faults ?? [], '  '),
  ];
}

function fileText({ name = '', base64 = '' }: JsonObject): string {
  const bytes = Buffer.from(String(base64), 'base64');
  return `${String(name)}: ${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`;
}

function linesOf(key: string, value: Json, indent: string): readonly string[] {
  if (typeof value === 'string') return textLines(key, value, indent);
  if (value === null || typeof value !== 'object') return [`${indent}${key}: ${String(value)}`];
  if (isList(value)) {
    return key === 'components' || key === 'options'
      ? value.flatMap((part) => componentLines(part, indent))
      : value.flatMap((part, index) => linesOf(`${key} ${index + 1}`, part, indent));
  }
  const inner = entriesOf(value).flatMap(([name, part]) => linesOf(name, part, `${indent}  `));
  return inner.length === 0 ? [] : [`${indent}${key}`, ...inner];
}

function textLines(key: string, text: string, indent: string): readonly string[] {
  const [first = '', ...others] = visible(text).split('\n');
  return others.length === 0
    ? [`${indent}${key}: ${first}`]
    : [`${indent}${key}:`, ...[first, ...others].map((line) => `${indent}  | ${line}`.trimEnd())];
}

/** A row, then what stands in it, one a line; the entries of a menu below the menu. */
function componentLines(part: Json, indent: string): readonly string[] {
  if (part === null || typeof part !== 'object' || isList(part)) return [`${indent}${JSON.stringify(part)}`];
  const { components, options, component, ...own } = part;
  const inner = `${indent}  `;
  return [
    `${indent}${visible(JSON.stringify(Object.fromEntries(entriesOf(own))))}`,
    ...(component === undefined ? [] : componentLines(component, inner)),
    ...(components === undefined ? [] : linesOf('components', components, inner)),
    ...(options === undefined ? [] : linesOf('options', options, inner)),
  ];
}

/** In one order, for the order in which an object was put together is nothing that anybody sees. */
function entriesOf(value: JsonObject): readonly (readonly [string, Json])[] {
  return Object.entries(value).sort(
    ([one], [other]) => placeOf(one) - placeOf(other) || (one < other ? -1 : 1),
  );
}

/** As a person reads a message, from top to bottom; what is not listed comes last. */
function placeOf(key: string): number {
  const place = READING_ORDER.indexOf(key);
  return place === -1 ? READING_ORDER.length : place;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function visible(text: string): string {
  return text.replace(/[^\P{C}\n]|[^\P{Z} ]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}
