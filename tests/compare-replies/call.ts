/** Who asks; `open-bot.ts` says who they are. */
export type Who = 'member' | 'another' | 'warden' | 'manager' | 'friend' | 'stranger' | 'forced';

type Value = string | number | boolean;

/** What is put to the bot. */
export type Ask =
  | { readonly command: string; readonly options: Readonly<Record<string, Value>> }
  /** A message that mentions the bot. */
  | { readonly mention: string }
  /** An entry in the menu of a message with these words. */
  | { readonly onMessage: string; readonly words: string }
  /** Somebody is typing the value of an option. */
  | { readonly suggest: readonly [command: string, option: string]; readonly typed: string }
  /** A press that no reply offers: made up, of another bot, of another version. */
  | { readonly customId: string; readonly content: string; readonly values?: readonly string[] };

/** What is done with the message that was answered: a label is pressed (its beginning will do), by somebody else perhaps, or a form is sent off. */
export type Deed =
  | string
  | { readonly send: Readonly<Record<string, string>> }
  | { readonly label: string; readonly by: Who };

/** One fixed call, and what is pressed on the replies. */
export interface Call {
  readonly ask: Ask;
  /** A member of the server when absent. */
  readonly by?: Who;
  /** British English when absent. */
  readonly locale?: string;
  /** How many deep everything that the replies offer is pressed; nothing when absent. */
  readonly deep?: number;
  /** One after the other, each on the message that the one before it left. */
  readonly then?: readonly Deed[];
}

/** Calls that are put to one bot in this order: what one of them settles holds for those after it, and for no other sitting. */
export interface Sitting {
  readonly name: string;
  readonly calls: readonly Call[];
}

/** `/quote speaker:"Boris Johnson" (another, de)`: what a reply is filed under. */
export function titleOf({ ask, by = 'member', locale = 'en-GB' }: Call): string {
  const circumstances = [by === 'member' ? '' : by, locale === 'en-GB' ? '' : locale].filter(
    (each) => each !== '',
  );
  return `${askedText(ask)}${circumstances.length === 0 ? '' : ` (${circumstances.join(', ')})`}`;
}

export function deedText(deed: Deed): string {
  if (typeof deed === 'string') return deed;
  if ('send' in deed) return `sends ${JSON.stringify(deed.send)}`;
  return `${deed.label} (${deed.by})`;
}

function askedText(ask: Ask): string {
  if ('mention' in ask) return `mention: ${onOneLine(ask.mention)}`;
  if ('onMessage' in ask) return `${ask.onMessage}: ${onOneLine(ask.words)}`;
  if ('suggest' in ask) return `typing /${ask.suggest.join(' ')}:${ask.typed}`;
  if ('customId' in ask) return `press ${[ask.customId, ...(ask.values ?? [])].join(' ')} on: ${ask.content}`;
  const options = Object.entries(ask.options).map(([name, value]) => ` ${name}:${onOneLine(String(value))}`);
  return `/${ask.command}${options.join('')}`;
}

function onOneLine(text: string): string {
  const line = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return line.length <= 120 ? line : `${line.slice(0, 100)}… (${text.length} characters)`;
}
