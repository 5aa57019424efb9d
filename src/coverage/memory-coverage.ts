import type { Article } from '../corpus/article.ts';
import { nameTableInSteps } from '../text/name-table.ts';
import { giveWay, givingWay } from '../text/steps.ts';
import { articleLabel } from './article-label.ts';
import type { ArticleListing } from './article-questions.ts';
import type { Coverage } from './coverage.ts';
import type { CoverageParts } from './coverage-parts.ts';
import { hearingsOf } from './hearings-of.ts';
import { articlesInMemory } from './memory-articles.ts';
import { namesInMemory } from './memory-names.ts';
import { peopleInMemory } from './memory-people.ts';
import { speechInMemory } from './memory-speech.ts';
import { buildPassageWords } from './passage-words.ts';
import { headlineOf } from './search-documents.ts';

/** A coverage that answers from maps and lists in memory, all of them made here. Gives way while it makes the long ones. */
export async function memoryCoverage(parts: CoverageParts): Promise<Coverage> {
  const { articles, corpus } = parts;
  const { people, bodies } = corpus;
  await giveWay();
  const listings = articles.map(listingOf);
  const voices = hearingsOf(corpus, articles);
  await giveWay();
  const bodyTable = await givingWay(nameTableInSteps(bodies.map(({ id, name }) => ({ id, names: [name] }))));
  const labelTable = await givingWay(
    nameTableInSteps(listings.map((listing) => ({ id: listing.id, names: [articleLabel(listing)] }))),
  );
  await giveWay();
  const passageWords = await buildPassageWords(articles, parts.language.sentences);
  await giveWay();
  const aboutPeople = await peopleInMemory(parts, bodyTable);
  await giveWay();
  const aboutSpeech = await speechInMemory(parts, voices);
  await giveWay();
  const aboutArticles = await articlesInMemory({ articles, listings, labelTable, passageWords });
  await giveWay();
  return {
    revision: parts.revision,
    facts: parts.facts,
    names: namesInMemory({ people, bodies, voices, listings, bodyTable, labelTable }),
    passageIndex: parts.passageIndex,
    quotationIndex: parts.quotationIndex,
    ...aboutPeople,
    ...aboutArticles,
    ...aboutSpeech,
  };
}

function listingOf(article: Article): ArticleListing {
  return {
    id: article.id,
    path: article.path,
    headline: headlineOf(article),
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    ...(article.date === undefined ? {} : { date: article.date }),
  };
}
