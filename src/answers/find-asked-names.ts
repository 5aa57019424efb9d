import type { Coverage } from '../coverage/coverage.ts';
import type { KnownPerson } from '../coverage/people-questions.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { nameForm } from '../text/name-form.ts';
import { analyseWords, type Word } from './analyse-words.ts';
import { type NamedSpeaker, speakerOf } from './resolve-speaker.ts';

/** The names that a question holds. */
export interface AskedNames {
  /** Those of people whom the coverage knows, each name standing for one person only. */
  readonly people: readonly NamedSpeaker[];
  /** Those that no article mentions, as typed. */
  readonly unknown: readonly string[];
}

const { questions } = DEFAULT_LANGUAGE;

/**
 * Names are runs of capitalised words, and whatever else is the name of a person ("lavrov"). A run is unknown when one of its words
 * stands in no article and it is nobody's name, slips forgiven.
 */
export async function findAskedNames(coverage: Coverage, question: string): Promise<AskedNames> {
  const words = analyseWords(question);
  // Where a word that never has a capital has one, capitals say nothing about names: "Who Closed The Bridge".
  const isTitleCase = words
    .slice(1)
    .some(({ isCapital, text }) => isCapital && questions.isNeverCapital(text));
  const runs = isTitleCase ? [] : capitalRuns(words, question);
  const people: NamedSpeaker[] = [];
  const unknown: string[] = [];
  for (const run of runs) {
    const name = run.map(({ text }) => questions.withoutPossessive(text)).join(' ');
    const lookup = await coverage.peopleNamed(name);
    const isSeen = await allSeen(coverage, run);
    // A word that articles use is no slip in somebody's name.
    if (lookup.kind === 'one' && (!isSeen || bears(lookup.person, name)))
      people.push(speakerOf(lookup.person));
    else if (lookup.kind === 'none' && !isSeen) unknown.push(name);
  }
  // Whoever writes names with capitals means a word by a word: "recent" is not somebody called Recent.
  const hasCapitals = words.slice(1).some(({ isCapital }) => isCapital);
  for (const { text, isCapital, term } of words) {
    if (isCapital || term === '' || (hasCapitals && DEFAULT_LANGUAGE.words.isCommon(term))) continue;
    const [person, namesake] = await peopleWithName(coverage, questions.withoutPossessive(text));
    if (person !== undefined && namesake === undefined) people.push(speakerOf(person));
  }
  return { people, unknown };
}

/** Runs of capitalised words; a question's first word is capitalised anyway and begins a run only when another follows it. */
function capitalRuns(words: readonly Word[], question: string): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const [at, word] of words.entries()) {
    const previous = words[at - 1];
    const goesOn = previous !== undefined && /^[\s-]$/.test(question.slice(previous.end, word.start));
    if (!goesOn && run.length > 0) {
      runs.push(run);
      run = [];
    }
    // "May" and "Will" are stop words, and names.
    if (word.isCapital && (word.term !== '' || run.length > 0)) run.push(word);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs.filter(([first]) => first !== words[0] || (runs[0]?.length ?? 0) > 1);
}

/** Those with exactly this name, whole: "lavrov" where an article says no more than "Lavrov". */
async function peopleWithName(coverage: Coverage, word: string): Promise<readonly KnownPerson[]> {
  const form = nameForm(word);
  const called = await coverage.peopleCalled(word);
  return called.filter(({ name, aliases }) => [name, ...aliases].some((own) => nameForm(own) === form));
}

function bears({ name, aliases }: KnownPerson, words: string): boolean {
  const form = nameForm(words);
  return [name, ...aliases].some((own) => ` ${nameForm(own)} `.includes(` ${form} `));
}

async function allSeen(coverage: Coverage, run: readonly Word[]): Promise<boolean> {
  for (const { text, term } of run) {
    if (term === '') continue;
    const [hit] = await coverage.passageIndex.search({ words: text }, { limit: 1 });
    if (hit === undefined) return false;
  }
  return true;
}
