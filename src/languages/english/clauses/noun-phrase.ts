import type { Token } from '../../../text/tokenize.ts';
import type { Chunk, NounPhrase } from '../../chunk.ts';
import { NAME_SUFFIXES } from '../../shared/name-suffixes.ts';
import type { TokenView } from '../../token-view.ts';
import { isPlural } from '../inflect-noun.ts';
import { cueVerb, isNounToo } from '../speech.ts';
import { ASKING_WORDS } from '../words/asking-words.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS } from '../words/body-nouns.ts';
import { isNational, isOnlyNational } from '../words/demonyms.ts';
import { functionWord } from '../words/function-words.ts';
import { isPersonNoun } from '../words/person-nouns.ts';
import { SPEECH_NOUNS } from '../words/speech-nouns.ts';
import { isApart, isDeed } from './apart-name.ts';
import { nameChunk, nominal } from './phrase-chunks.ts';
import { rankedPlayer } from './ranked-player.ts';

export const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose']);

const LONGEST_NOMINAL = 12;

/**
 * Reads a noun phrase from `from`: "the former New Mexico governor", "Vega's campaign", "Foreign Secretary Boris Johnson", "his claim".
 * Where there is no noun for a person, a body, a document or speech, one word is pushed.
 */
export function pushNominal(view: TokenView, chunks: Chunk[], from: number, last: number): number {
  const opening = view.tokens[from];
  if (opening !== undefined && ASKING_WORDS.has(opening.lower)) {
    chunks.push({ start: opening.start, end: opening.end, kind: 'word', lower: opening.lower });
    return from + 1;
  }
  const ranked = rankedPlayer(view, from);
  if (ranked !== undefined) {
    chunks.push(ranked.chunk);
    return ranked.next;
  }
  let head = -1;
  let speech = -1;
  let name = -1;
  let ownerEnd = -1;
  let at = from;
  const limit = Math.min(last, from + LONGEST_NOMINAL);
  while (at <= limit) {
    const token = view.tokens[at];
    if (token === undefined || token.kind === 'mark' || (view.stretchOf[at] ?? -1) >= 0) break;
    const here = view.nameAt[at] ?? -1;
    if (here >= 0) {
      const found = view.names[here];
      if (found === undefined) break;
      // "Vega met Okoye": between two names of one phrase stands a noun ("Vega spokeswoman Li Okoye").
      if (name >= 0 && head !== at - 1 && view.tokens[at - 1]?.isPossessive !== true) break;
      if (name < 0 && head < 0 && at > from && isApart(view, at - 1, chunks)) break;
      if (name < 0 && at > from && isDeed(view, at - 1, chunks, head >= 0)) break;
      name = here;
      const end = view.tokens[found.last];
      head = -1;
      speech = -1;
      at = found.last + 1;
      if (end?.isPossessive === true) {
        ownerEnd = found.last;
        continue;
      }
      if (found.kind === 'person') ownerEnd = found.last;
      continue;
    }
    const part = functionWord(token.lower);
    if (part !== undefined && part !== 'determiner' && !(at === from && POSSESSIVES.has(token.lower))) break;
    if (part === 'determiner' && at > from && token.lower !== 'own') break;
    if (at > from && !token.isCapital && isVerbHere(view, at, head)) break;
    if (isPersonNoun(token.lower) || BODY_NOUNS.has(token.lower) || DOCUMENT_NOUNS.has(token.lower)) {
      head = at;
      if (token.isPossessive) {
        ownerEnd = at;
      }
    }
    if (SPEECH_NOUNS.has(token.lower)) speech = at;
    else if (!isPersonNoun(token.lower) && head >= 0 && at > head + 2) break;
    at++;
  }
  return close(view, chunks, { from, head, speech, name, ownerEnd });
}

interface Phrase {
  readonly from: number;
  readonly head: number;
  readonly speech: number;
  readonly name: number;
  readonly ownerEnd: number;
}

/** Pushes what was read: a noun of speech with its owner ("Vega's claim"), a noun ("the mayor"), a name ("Ana Vega"), or one word. */
function close(view: TokenView, chunks: Chunk[], phrase: Phrase): number {
  const { from, head, speech, name, ownerEnd } = phrase;
  const { tokens } = view;
  const first = tokens[from];
  if (first === undefined) return from + 1;
  const found = name >= 0 ? view.names[name] : undefined;
  const possessor = POSSESSIVES.has(first.lower) ? first.lower : undefined;
  if (
    speech >= 0 &&
    speech >= head &&
    (possessor !== undefined || (ownerEnd >= 0 && speech > ownerEnd && isOwned(tokens, ownerEnd)))
  ) {
    return closeSpeech(view, chunks, phrase, possessor);
  }
  if (head >= 0 && (found === undefined || head > found.last)) {
    chunks.push(nominal(view, from, head, name, possessor));
    return head + 1;
  }
  if (found !== undefined) {
    chunks.push(nameChunk(view, from, found, name));
    return behindSuffixes(view, found.last + 1);
  }
  const next = tokens[from + 1];
  if (
    first.lower === 'the' &&
    next?.isCapital === true &&
    isNational(next.lower) &&
    (isOnlyNational(next.lower) || endsPhrase(tokens[from + 2]))
  ) {
    chunks.push(nominal(view, from, from + 1, -1, undefined));
    return from + 2;
  }
  const kind =
    functionWord(first.lower) === 'determiner' || possessor !== undefined
      ? 'determiner'
      : first.kind === 'number'
        ? 'number'
        : 'word';
  chunks.push({ start: first.start, end: first.end, kind, lower: first.lower });
  return from + 1;
}

/** "said the Italian.", "the Italian said": a mark, a small word or a verb of speech, and no noun. */
function endsPhrase(next: Token | undefined): boolean {
  if (next === undefined || next.kind === 'mark') return true;
  return functionWord(next.lower) !== undefined || cueVerb(next.lower)?.form === 'finite';
}

/** "Ana Vega KC, prosecuting, said": letters behind a name are no words of the clause. */
function behindSuffixes({ tokens }: TokenView, from: number): number {
  let at = from;
  while (tokens[at]?.isAllCapitals === true && NAME_SUFFIXES.has(tokens[at]?.lower ?? '')) at++;
  return at;
}

/** "reports" behind a name is a verb, "report" in front of "findings" is none. */
function isVerbHere(view: TokenView, at: number, head: number): boolean {
  const token = view.tokens[at];
  const cue = token === undefined ? undefined : cueVerb(token.lower);
  if (token === undefined || cue === undefined) return false;
  const before = view.tokens[at - 1];
  const isBehindName = before?.isCapital === true && !before.isPossessive;
  const isBehindHead = head === at - 1;
  if (isNounToo(token.lower))
    return cue.form === 'finite' && token.lower.endsWith('s') && (isBehindName || isBehindHead);
  if (cue.form === 'base') return isBehindHead && isPlural(before?.lower ?? '');
  return !DOCUMENT_NOUNS.has(token.lower) && !SPEECH_NOUNS.has(token.lower);
}

/** "Vega's claim", not "Vega claim" */
function isOwned(tokens: readonly Token[], ownerEnd: number): boolean {
  return tokens[ownerEnd]?.isPossessive === true;
}

/** "Vega's claim", "his answer": the noun is the cue, and whoever owns it speaks. */
function closeSpeech(
  view: TokenView,
  chunks: Chunk[],
  phrase: Phrase,
  possessor: string | undefined,
): number {
  const { from, speech, name, ownerEnd } = phrase;
  const cueToken = view.tokens[speech];
  const firstToken = view.tokens[from];
  if (cueToken === undefined || firstToken === undefined) return from + 1;
  const found = name >= 0 ? view.names[name] : undefined;
  let owner: NounPhrase;
  if (possessor !== undefined && ownerEnd < 0) {
    owner = {
      start: firstToken.start,
      end: firstToken.end,
      kind: 'pronoun',
      lower: possessor,
      isPossessive: false,
    };
  } else if (found !== undefined && found.last === ownerEnd) owner = nameChunk(view, from, found, name);
  else owner = nominal(view, from, ownerEnd, name, possessor);
  chunks.push({
    start: cueToken.start,
    end: cueToken.end,
    kind: 'cue',
    lower: cueToken.lower,
    cue: { kind: 'report', form: 'finite' },
    owner,
  });
  return speech + 1;
}
