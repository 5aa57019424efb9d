import type { WatchedSubject } from '../answers/watched-subject.ts';
import { inert, type Markup, words } from './markup.ts';
import type { Messages } from './messages.ts';

/** What is worth knowing about a new watch, in small print: that nobody is called so yet, which outlets there are, that nothing can be posted from here. */
export function watchNote(
  found: Extract<WatchedSubject, { readonly subject: unknown }>,
  canPost: boolean,
  { watching, miss }: Messages,
): Markup | undefined {
  const notes = [...(canPost ? [] : [watching.nowhere]), ...notesOn(found)];
  return notes.length === 0 ? undefined : words(notes.join(' '));

  function notesOn(of: typeof found): readonly string[] {
    switch (of.kind) {
      case 'subject':
        return [];
      case 'nobody-yet': {
        const close = of.close.map((name) => inert(name, 80));
        return [
          watching.nobodyYet(inert(of.subject.words, 80)),
          ...(close.length === 0 ? [] : [miss.closeNames(close)]),
        ];
      }
      case 'no-such-outlet':
        return [watching.noSuchOutlet(of.outlets.map((outlet) => inert(outlet, 60)))];
    }
  }
}
