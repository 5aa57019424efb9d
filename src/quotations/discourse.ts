import type { Span } from '../text/span.ts';
import type { AnnotatedAttribution } from './annotation.ts';

/** A person named, outside quotations, where the reading has come to. */
export interface Named {
  readonly person: number;
  readonly span: Span;
  readonly passage: number;
  readonly unit: number;
  /** Nothing but small words or an introduction stood before it in its sentence. */
  readonly isSubject: boolean;
}

/** What a reader has in mind while reading an article from its start: held while one article is annotated. */
export interface Discourse {
  readonly named: Named[];
  /** Roles by person, lower case, with "the" and "former" taken off; grows as roles are resolved. */
  readonly roles: Map<number, string[]>;
  readonly genders: readonly ('female' | 'male' | undefined)[];
  /** Names of bodies met so far, as written. */
  readonly bodies: { readonly name: string; readonly span: Span }[];
  /** Who spoke last, quoted or reported. */
  lastSpeech:
    | { readonly attribution: AnnotatedAttribution; readonly source: Span; readonly passage: number }
    | undefined;
}
