import type { NewsSubject } from '../answers/news.ts';
import type { Call } from './call.ts';
import { quoteFreeText } from './free-text.ts';
import { bold, inContent, type Markup, words } from './markup.ts';
import type { Messages } from './messages.ts';

/** A subject as it stands in a line: a name in bold, and what was typed in the marks from which a button reads it. */
export function subjectWords(subject: NewsSubject, { watching }: Messages): Markup {
  switch (subject.kind) {
    case 'voice':
      return bold(inContent(subject.words, 80));
    case 'topic':
      return words(watching.topic(quoteFreeText(subject.words)));
    case 'outlet':
      return words(watching.outlet(quoteFreeText(subject.words)));
  }
}

/** The options by which a call names a subject, and which of them is its free text. */
export function subjectOptions(subject: NewsSubject): Pick<Call, 'options' | 'freeText'> {
  switch (subject.kind) {
    case 'voice':
      return { options: { name: subject.speaker ?? subject.words } };
    case 'topic':
      return { options: { about: subject.words }, freeText: 'about' };
    case 'outlet':
      return { options: { about: subject.words, of: 'outlet' }, freeText: 'about' };
  }
}

/** The subject that options name, where they name exactly one. */
export function subjectOf({
  name,
  about,
  outlet,
}: {
  readonly name?: string | undefined;
  readonly about?: string | undefined;
  readonly outlet?: string | undefined;
}): NewsSubject | undefined {
  const named: readonly NewsSubject[] = [
    ...(name === undefined ? [] : [{ kind: 'voice' as const, words: name, ...idIn(name) }]),
    ...(about === undefined ? [] : [{ kind: 'topic' as const, words: about }]),
    ...(outlet === undefined ? [] : [{ kind: 'outlet' as const, words: outlet }]),
  ];
  return named.length === 1 ? named[0] : undefined;
}

function idIn(name: string): { readonly speaker?: string } {
  return /^(?:person|body)\//.test(name) ? { speaker: name } : {};
}
