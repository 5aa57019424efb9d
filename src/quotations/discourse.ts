import type { Gender } from '../languages/gender.ts';
import type { Span } from '../text/span.ts';
import type { AnnotatedAttribution } from './annotation.ts';
import type { Bodies } from './bodies.ts';
import type { Offices } from './offices.ts';

/** The number of those in mind whom the reading cannot name: "one voter", or a name that nothing shows to be a person's. */
export const NOBODY = -1;

/** A person met outside quotations where the reading has come to: by name, or by words that were resolved. */
export interface Named {
  readonly person: number;
  /** Of somebody who is not named: what their description says. */
  readonly gender?: Gender;
  /** Where the person is named; of a resolved pronoun, its antecedent. */
  readonly span: Span;
  /** Where the words stand that brought the person to mind. */
  readonly at: number;
  readonly passage: number;
  readonly unit: number;
  /** The subject of its clause: what a pronoun in the next sentence goes back to first. */
  readonly isSubject: boolean;
  /** Stands there only as the owner of something: "Vega's plan". */
  readonly isOwner?: boolean;
  /** Presented here with a description behind the name: "Ana Vega, a doctor". */
  readonly isIntroduced?: boolean;
}

export interface LastSpeech {
  /** A verb of speech says so; else somebody was only what the sentence is about. */
  readonly isSpoken: boolean;
  readonly attribution: AnnotatedAttribution;
  /** The words that spoke. */
  readonly source: Span;
  readonly paragraph: number;
  readonly unit: number;
}

/** What a reader has in mind while reading an article from its start: held while one article is annotated. */
export interface Discourse {
  readonly named: Named[];
  /** By person; grows as roles are resolved. */
  readonly offices: Offices;
  /** The same by the wider words for their offices: "lawmaker" of a senator. */
  readonly kindredOffices: Offices;
  /** By person; a pronoun that was resolved settles an open one for the rest of the article. */
  readonly genders: (Gender | undefined)[];
  /** Those met so far. */
  readonly bodies: Bodies;
  /** The body that was last the subject of a sentence, and the unit where; without a name where the article gives it none. */
  lastBody: { readonly name?: string; readonly span: Span; readonly unit: number } | undefined;
  /** Where somebody without a name was last brought in by a noun: "a second clerk". */
  readonly nameless: Map<string, number>;
  /** Who wrote the documents met last, by their nouns: the statement, the letter. */
  readonly documents: Map<string, AnnotatedAttribution>;
  /** The unit where the reading has come to. */
  unit: number;
  /** Who spoke last, quoted or reported. */
  lastSpeech: LastSpeech | undefined;
}

/** People named further back are not in mind any more. */
const REACH = 40;
/** A subject so many sentences back still comes before somebody named since in passing. */
const NEAR = 2;

/**
 * The person in mind who fits: the last one named, unless that was in passing and a subject of the sentence or two before fits too.
 * `before` is where the words stand that mean the person.
 */
export function mostSalient(
  discourse: Discourse,
  before: number,
  fits: (person: number, named: Named) => boolean,
): Named | undefined {
  let last: Named | undefined;
  for (let at = discourse.named.length - 1; at >= 0 && discourse.named.length - at <= REACH; at--) {
    const named = discourse.named[at];
    if (named === undefined || named.at >= before || !fits(named.person, named)) continue;
    if (last === undefined) {
      if (named.isSubject || named.isIntroduced === true) return named;
      last = named;
    } else if (named.isSubject) {
      // "One manager was less sure." ¶ "I asked Vega why. She …": nobody by name is left behind with their paragraph.
      if (named.person === NOBODY && named.passage !== last.passage) return last;
      return last.unit - named.unit <= NEAR ? named : last;
    }
  }
  return last;
}
