import { cutText } from '../text/cut-text.ts';
import { describeFault } from './describe-fault.ts';
import type { DispatcherParts } from './dispatcher-parts.ts';
import type { Suggestion, SuggestRequest } from './request.ts';

/** Discord's limits for an autocomplete answer. */
const CHOICES = 25;
const CHOICE_LENGTH = 100;

/**
 * What an option suggests for what is typed so far. Never throws: nobody is helped by an error while typing. A value that Discord would not take
 * is left out, for a cut one would mean something else; a label is cut.
 */
export function suggestOption(
  { command, option, typed }: SuggestRequest,
  { commands, store, log }: Pick<DispatcherParts, 'commands' | 'store' | 'log'>,
): readonly Suggestion[] {
  try {
    const table = commands.get(command)?.options ?? {};
    const definition = Object.hasOwn(table, option) ? table[option] : undefined;
    if (definition?.type !== 'string' || definition.suggest === undefined) return [];
    return definition
      .suggest(store.current(), cutText(typed, CHOICE_LENGTH))
      .filter(({ name, value }) => name.trim() !== '' && value !== '' && value.length <= CHOICE_LENGTH)
      .slice(0, CHOICES)
      .map(({ name, value }) => ({ name: cutText(name, CHOICE_LENGTH), value }));
  } catch (error) {
    log.error('suggest.failed', { ...describeFault(error), command });
    return [];
  }
}
