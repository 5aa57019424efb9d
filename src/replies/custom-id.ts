import type { Call } from './call.ts';
import { freeTextOf } from './free-text.ts';
import { LIMITS } from './limits.ts';

/** Whose message it is, and the first eight characters of the revision that it was computed from. */
export interface CustomIdOrigin {
  readonly ownerId: string;
  readonly revision: string;
}

export interface DecodedCustomId extends CustomIdOrigin {
  readonly call: Call;
}

const VERSION = '1';
const REVISION_LENGTH = 8;
/** Ids and switches come often and must leave room for the rest. Single letters after `$`; `$` itself is never a plain character. */
const SHORT_FORMS: readonly (readonly [string, string])[] = [
  ['$p', 'person/'],
  ['$b', 'body/'],
  ['$a', 'article/'],
  ['$s', 'passage/'],
  ['$q', 'quotation/'],
  ['$t', 'true'],
  ['$f', 'false'],
];
const SHAPE = /^1;([^;]+);([^;]*);(\+?\*?!?\??#?)([0-9]{1,6})?;([0-9A-Za-z_-]{1,32});([0-9A-Za-z]{1,8})$/;
/** How a call's turns are written, in this order. */
const TURNS = [
  ['aside', '+'],
  ['full', '*'],
  ['share', '!'],
  ['report', '?'],
  ['details', '#'],
] as const;

/**
 * A call as a custom_id: `1;command;option=value&freeText;page;owner;revision`; signs before the page say `aside` and the like. The free text
 * itself is left out; the message holds it. May be longer than Discord takes; whoever offers it looks.
 */
export function writeCustomId(call: Call, { ownerId, revision }: CustomIdOrigin): string {
  const options = Object.entries(call.options).map(([name, value]) =>
    name === call.freeText ? plain(name) : `${plain(name)}=${short(value)}`,
  );
  const turns = TURNS.filter(([name]) => call[name] === true).map(([, sign]) => sign);
  return [
    VERSION,
    plain(call.command),
    options.join('&'),
    `${turns.join('')}${call.page ?? ''}`,
    ownerId,
    revision.slice(0, REVISION_LENGTH),
  ].join(';');
}

/**
 * Reads a custom_id back, with the free text from the content line of its message (`contentWithFreeText`). Undefined for whatever `writeCustomId` has not made:
 * other versions, other bots' ids, ids that were tampered with. Never throws.
 */
export function decodeCustomId(customId: string, content: string): DecodedCustomId | undefined {
  if (customId.length > LIMITS.customId) return undefined;
  const match = SHAPE.exec(customId);
  if (match === null) return undefined;
  const [, command = '', optionList = '', signs = '', pageText, ownerId = '', revision = ''] = match;
  const read = optionsOf(optionList, content);
  if (read === undefined) return undefined;
  const call: Call = {
    command: unplain(command),
    options: read.options,
    ...(read.freeText === undefined ? {} : { freeText: read.freeText }),
    ...Object.fromEntries(TURNS.filter(([, sign]) => signs.includes(sign)).map(([name]) => [name, true])),
    ...(pageText === undefined ? {} : { page: Number(pageText) }),
  };
  if (call.page === 0) return undefined;
  // One call has one spelling; whatever is spelt otherwise was not written here.
  return writeCustomId(call, { ownerId, revision }) === customId ? { call, ownerId, revision } : undefined;
}

interface ReadOptions {
  readonly options: Readonly<Record<string, string>>;
  readonly freeText?: string;
}

function optionsOf(list: string, content: string): ReadOptions | undefined {
  const options: [string, string][] = [];
  let freeText: string | undefined;
  for (const option of list === '' ? [] : list.split('&')) {
    const sign = option.indexOf('=');
    const name = unplain(sign === -1 ? option : option.slice(0, sign));
    if (options.some(([known]) => known === name)) return undefined;
    if (sign !== -1) {
      options.push([name, long(option.slice(sign + 1))]);
      continue;
    }
    const typed = freeTextOf(content);
    if (freeText !== undefined || typed === undefined) return undefined;
    freeText = name;
    options.push([name, typed]);
  }
  // fromEntries defines its properties, so that an option called `__proto__` is an option and nothing else.
  return { options: Object.fromEntries(options), ...(freeText === undefined ? {} : { freeText }) };
}

function short(value: string): string {
  for (const [form, whole] of SHORT_FORMS) {
    if (whole.endsWith('/') ? value.startsWith(whole) : value === whole) {
      return form + plain(value.slice(whole.length));
    }
  }
  return plain(value);
}

function long(written: string): string {
  for (const [form, whole] of SHORT_FORMS) {
    if (written.startsWith(form)) return whole + unplain(written.slice(form.length));
  }
  return unplain(written);
}

/** Percent signs before the few characters that part the pieces, and before what is not printable ASCII. */
function plain(text: string): string {
  return text.replace(/[^ -~]|[%;&=$]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function unplain(written: string): string {
  return written.replace(/%([0-9a-f]{4})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Whether a button can hold that call: a question of many words, or one that names somebody in Greek letters, is too long. */
export function fitsCustomId(call: Call, origin: CustomIdOrigin): boolean {
  return writeCustomId(call, origin).length <= LIMITS.customId;
}
