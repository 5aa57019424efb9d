import type { Coverage } from '../../src/coverage/coverage.ts';
import { allArticles, allListings, allQuotations, EVERYTHING } from './whole-coverage.ts';

/** All that a small coverage answers, as one text: two that answer alike to every question give the same. */
export async function everythingOf(coverage: Coverage, words: readonly string[]): Promise<string> {
  const people = (await coverage.people(EVERYTHING)).items;
  const voices = (await coverage.voices(EVERYTHING)).items;
  const articles = await allArticles(coverage);
  const quotations = await allQuotations(coverage);
  const each = <From, To>(from: readonly From[], ask: (one: From) => Promise<To>) =>
    Promise.all(from.map((one) => ask(one)));
  return JSON.stringify({
    revision: coverage.revision,
    facts: coverage.facts,
    listings: await allListings(coverage),
    articles,
    people,
    ofPeople: await each(people, async ({ id: person, name }) => [
      await coverage.mentions({ person }, EVERYTHING),
      await coverage.firstNamings(person, EVERYTHING),
      await coverage.roles(person, EVERYTHING),
      await coverage.peopleNamed(name),
    ]),
    offices: await coverage.offices(),
    quotations,
    newest: await coverage.quotations({ newestFirst: true }, EVERYTHING),
    statements: await coverage.statements({}, EVERYTHING),
    voices,
    ofVoices: await each(voices, async ({ id }) => [
      await coverage.hearings(id, EVERYTHING),
      await coverage.voicesBeside(id, EVERYTHING),
      await coverage.said({ speaker: id, reported: true, bestFirst: true }, EVERYTHING),
    ]),
    inArticles: await each(articles, async ({ id }) => [
      await coverage.peopleIn(id),
      await coverage.saidIn(id),
    ]),
    ofWords: await each(words, async (word) => [
      await coverage.said({ about: { words: word }, reported: true }, EVERYTHING),
      await coverage.passagesHolding(word, EVERYTHING),
      await coverage.wordsLike(word),
      await coverage.passageIndex.search({ words: word }, { limit: 100 }),
      await coverage.quotationIndex.search({ words: word }, { limit: 100 }),
      await coverage.passageIndex.weight(word),
      coverage.names.voices(word.slice(0, 3), 20),
      coverage.names.everybody(word.slice(0, 3), 20),
      coverage.names.articles(word, 20),
    ]),
  });
}
