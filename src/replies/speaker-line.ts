import type { Excerpt, SpeakerView } from '../answers/answer.ts';
import type { Article } from '../corpus/article.ts';
import { fold } from '../text/fold.ts';
import type { Log } from '../text/log.ts';
import { contains, type Span, textOf } from '../text/span.ts';
import { citeInline } from './cite.ts';
import { bold, dotted, inert, type Markup, words } from './markup.ts';
import type { Messages } from './messages.ts';

/** Who speaks, in bold, and how that was found: “he” is Sergei Lavrov, named one paragraph before. */
export function speakerLine(speaker: SpeakerView, excerpt: Excerpt, messages: Messages, log: Log): Markup {
  const { speech } = messages;
  const { attribution } = speaker;
  const { article } = excerpt;
  const asNamed = speaker.asNamed === undefined ? undefined : citeInline(article, speaker.asNamed, log);
  const name = inert(speaker.name ?? '', 80);
  switch (attribution.kind) {
    case 'named':
      return dotted([
        bold(name),
        asUnlessSame(speaker, article, asNamed, messages),
        words(speech.namedInSentence),
      ]);
    case 'resolved': {
      const distance = paragraphsBefore(excerpt, attribution.antecedent);
      switch (attribution.by) {
        case 'continuation':
          return dotted([bold(name), words(speech.goesOn)]);
        case 'name':
        case 'pronoun':
        case 'role':
          return dotted([
            bold(name),
            asNamed === undefined
              ? words(speech.namedInPlace(distance))
              : words(speech.resolvedFrom(asNamed, name, distance)),
          ]);
      }
      break;
    }
    case 'body':
      return dotted([
        bold(name),
        asUnlessSame(speaker, article, asNamed, messages),
        attribution.antecedent === undefined
          ? words(speech.namedInSentence)
          : words(speech.namedInPlace(paragraphsBefore(excerpt, attribution.antecedent))),
      ]);
    case 'described': {
      const mention = citeInline(article, attribution.mention, log);
      return dotted([
        bold(words(mention === undefined ? speech.notStated : `“${mention}”`)),
        words(speech.nobodyNamed),
      ]);
    }
    case 'unattributed':
      return dotted([bold(words(speech.notStated)), words(reasonOf(speaker, attribution.reason, messages))]);
  }
}

/** Who speaks, in bold; that it was found through other words, or because the speech goes on, is said in brackets, and who it could be where that is open. */
export function shortSpeaker(speaker: SpeakerView, excerpt: Excerpt, messages: Messages, log: Log): Markup {
  const { speech } = messages;
  const { attribution } = speaker;
  const asNamed =
    speaker.asNamed === undefined ? undefined : citeInline(excerpt.article, speaker.asNamed, log);
  const name = bold(inert(speaker.name ?? '', 80));
  switch (attribution.kind) {
    case 'named':
      return name;
    case 'resolved':
      if (attribution.by === 'continuation') return words(`${name} (${speech.goesOnShortly})`);
      return words(
        `${name} (${asNamed === undefined ? speech.namedInPlace(paragraphsBefore(excerpt, attribution.antecedent)) : speech.as(asNamed)})`,
      );
    case 'body':
      return attribution.antecedent === undefined
        ? name
        : words(`${name} (${speech.namedInPlace(paragraphsBefore(excerpt, attribution.antecedent))})`);
    case 'described':
    case 'unattributed':
      return attribution.kind === 'unattributed' && speaker.candidates.length === 0
        ? bold(words(speech.notStated))
        : speakerLine(speaker, excerpt, messages, log);
  }
}

function asUnlessSame(
  speaker: SpeakerView,
  article: Article,
  asNamed: Markup | undefined,
  messages: Messages,
): Markup | undefined {
  if (asNamed === undefined || speaker.asNamed === undefined) return undefined;
  const isSame = fold(textOf(article.text, speaker.asNamed)) === fold(speaker.name ?? '');
  return isSame ? undefined : words(messages.speech.as(asNamed));
}

function reasonOf(
  { candidates }: SpeakerView,
  reason: 'no-cue' | 'no-source' | 'ambiguous',
  { speech }: Messages,
): string {
  if (candidates.length > 0) return speech.couldBe(candidates.slice(0, 4).map((name) => inert(name, 80)));
  switch (reason) {
    case 'no-cue':
      return speech.noCue;
    case 'no-source':
      return speech.noSource;
    case 'ambiguous':
      return speech.severalPossible;
  }
}

function paragraphsBefore({ article, passage }: Excerpt, antecedent: Span): number {
  const named = article.passages.find(({ span }) => contains(span, antecedent));
  return named === undefined ? 0 : passage.number - named.number;
}
