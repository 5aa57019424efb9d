import type { Article } from '../../src/corpus/article.ts';
import type { Corpus } from '../../src/corpus/read-corpus.ts';
import { articleLabel } from '../../src/coverage/article-label.ts';
import type {
  ArticleListing,
  ListingFilter,
  PassageInArticle,
} from '../../src/coverage/article-questions.ts';
import { buildCoverage } from '../../src/coverage/build-coverage.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import type { CoverageParts } from '../../src/coverage/coverage-parts.ts';
import type { ChosenName } from '../../src/coverage/names-in-memory.ts';
import type { Listed, Page } from '../../src/coverage/page.ts';
import type { KnownPerson, Office } from '../../src/coverage/people-questions.ts';
import { speakerIdOf } from '../../src/coverage/speaker-id-of.ts';
import type { Hearing, QuotationFilter, SaidFilter, Voice } from '../../src/coverage/speech-questions.ts';
import { DEFAULT_LANGUAGE } from '../../src/languages/languages.ts';
import type { NameLookup, Person } from '../../src/people/person.ts';
import type { Quotation, SpeakerId, Statement } from '../../src/quotations/quotation.ts';
import { allows, heldShare, queryTerms, termsIn } from '../../src/search/query-terms.ts';
import { formsOfWords } from '../../src/text/holds-words.ts';
import { isWholeUtterance } from '../../src/text/is-whole-utterance.ts';
import { matchNames } from '../../src/text/match-names.ts';
import { nameForm } from '../../src/text/name-form.ts';
import { buildNameTable } from '../../src/text/name-table.ts';
import { slipsBetween } from '../../src/text/slips-between.ts';
import { contains, overlaps, textOf } from '../../src/text/span.ts';
import { buildPlainScanIndex } from '../search/plain-scan-index.ts';

type Said = Quotation | Statement;

/** A corpus behind that coverage, ranked by the plain scan, too. */
export function buildPlainScanCoverage(corpus: Corpus): Promise<Coverage> {
  return buildCoverage(corpus, { buildSearchIndex: buildPlainScanIndex, coverageOf: plainScanCoverage });
}

/**
 * What a coverage answers, written down a second time as plainly as it goes: every list is read from end to end for every question. Slow, and
 * without a data structure to be wrong about; what it says is what every other coverage must say.
 */
async function plainScanCoverage(parts: CoverageParts): Promise<Coverage> {
  const { articles, corpus, passageIndex } = parts;
  const directory = corpus.people;
  const listings = articles.map(listingOf);
  const quotations = inOrder(corpus.quotations);
  const statements = inOrder(corpus.statements);
  const places = articles.flatMap((article) => article.passages.map((passage) => ({ article, passage })));
  const mentioned = directory.people.flatMap((person) =>
    person.mentions.map((mention) => ({ person, mention })),
  );
  const labels = () =>
    buildNameTable(listings.map((listing) => ({ id: listing.id, names: [articleLabel(listing)] })));
  const bodyNames = () => buildNameTable(corpus.bodies.map(({ id, name }) => ({ id, names: [name] })));

  return {
    revision: parts.revision,
    facts: parts.facts,
    passageIndex,
    quotationIndex: parts.quotationIndex,
    names: {
      voices: (typed, limit) =>
        (typed.trim() === ''
          ? voices().map(chosenVoice)
          : namesLike(typed, limit).filter(({ id }) => voices().some((voice) => voice.id === id))
        ).slice(0, limit),
      everybody(typed, limit) {
        if (typed.trim() !== '') return namesLike(typed, limit).slice(0, limit);
        const first = voices().slice(0, limit).map(chosenVoice);
        const others = directory.people.filter(({ id }) => !first.some((one) => one.id === id));
        return [...first, ...others.map(chosenPerson)].slice(0, limit);
      },
      articles: (typed, limit) =>
        typed.trim() === ''
          ? listings.toSorted((one, other) => compare(other.date ?? '', one.date ?? '')).slice(0, limit)
          : matchNames(labels(), typed, limit).flatMap(({ id }) => listings.filter((one) => one.id === id)),
    },

    person: async (id) => directory.people.filter((person) => person.id === id).map(known)[0],
    body: async (id) => corpus.bodies.find((body) => body.id === id),
    people: async (page) => cut(directory.people.map(known), page),
    peopleNamed: async (typed) => knownLookup(directory.find(typed)),
    peopleCalled: async (words) =>
      directory.people.filter((person) => isCalled(person, nameForm(words))).map(known),
    bodiesNamed: async (typed, limit) =>
      matchNames(bodyNames(), typed, limit).flatMap(({ id, fit }) =>
        corpus.bodies.filter((body) => body.id === id).map((body) => ({ body, fit })),
      ),
    peopleIn: async (article) =>
      directory.people
        .map((person) => ({
          person: known(person),
          mentions: person.mentions.filter(({ articleId }) => articleId === article),
        }))
        .filter(({ mentions }) => mentions.length > 0),
    mentions: async ({ person, article }, page) =>
      cut(
        mentioned
          .filter((one) => one.person.id === person)
          .map(({ mention }) => mention)
          .filter(({ articleId }) => article === undefined || articleId === article),
        page,
      ),
    firstNamings: async (person, page) =>
      cut(
        articles.flatMap(
          ({ id }) =>
            mentioned.find(
              (one) =>
                one.person.id === person && one.mention.articleId === id && one.mention.kind === 'name',
            )?.mention ?? [],
        ),
        page,
      ),
    roles: async (id, page) =>
      cut(
        directory.people.filter((person) => person.id === id).flatMap(({ roles }) => roles),
        page,
      ),
    offices: async () => offices(),

    article: async (id) => articles.find((article) => article.id === id),
    passage: async (id) => places.find(({ passage }) => passage.id === id),
    listing: async (id) => listings.find((listing) => listing.id === id),
    listings: async (filter, page) => cut(listings.filter(isListed(filter)), page),
    async listingNamed(typed) {
      const trimmed = typed.trim();
      const form = nameForm(trimmed);
      const asItStands = listings.filter((listing) =>
        [listing.id, listing.path, articleLabel(listing)].includes(trimmed),
      );
      const byHeadline = listings.filter(({ headline }) => form !== '' && nameForm(headline) === form);
      const matches = matchNames(labels(), trimmed, 5);
      const byWords = listingsOf(matches.filter(({ fit }) => fit !== 'typo'));
      const found = [asItStands, byHeadline, byWords].find((list) => list.length > 0);
      if (found === undefined) return { kind: 'none', close: listingsOf(matches) };
      const [listing, ...others] = found;
      return listing !== undefined && others.length === 0
        ? { kind: 'one', listing }
        : { kind: 'several', listings: found };
    },
    outlets: async () => [...new Set(listings.flatMap(({ outlet }) => outlet ?? []))].sort(),
    async passagesHolding(words, page) {
      const holding = places.filter((place) => holds(textIn(place), nameForm(words)));
      const bodies = holding.filter(({ passage }) => passage.kind === 'body');
      return cut([...bodies, ...holding.filter(({ passage }) => passage.kind !== 'body')], page);
    },
    async wordsLike(word) {
      const texts = places.map(
        (place) =>
          new Set(formsOfWords(textIn(place), DEFAULT_LANGUAGE.sentences).flatMap((form) => form.split(' '))),
      );
      const all = [...new Set(texts.flatMap((text) => [...text]))].filter((one) => one !== '');
      const holding = (one: string) => texts.filter((text) => text.has(one)).length;
      return all
        .map((one) => ({ word: one, slips: slipsBetween(nameForm(word), one) }))
        .filter(({ slips }) => slips > 0)
        .sort(
          (one, other) =>
            one.slips - other.slips ||
            holding(other.word) - holding(one.word) ||
            compare(one.word, other.word),
        );
    },

    quotation: async (id) => quotations.find((quotation) => quotation.id === id),
    quotations: async (filter, page) => cut(selected(quotations, filter), page),
    statements: async (filter, page) => cut(selected(statements, filter), page),
    saidIn: async (article) => ({
      quotations: selected(quotations, { article }),
      statements: selected(statements, { article }),
    }),
    said,
    voice: async (id) => voices().find((voice) => voice.id === id),
    voices: async (page) => cut(voices(), page),
    loudest: async () =>
      voices().reduce((most, voice) => Math.max(most, voice.quotations + voice.statements), 0),
    hearings: async (speaker, page) => cut(hearings(speaker), page),
    async voicesBeside(speaker, page) {
      const own = hearings(speaker).map(({ article }) => article);
      const beside = voices()
        .filter(({ id }) => id !== speaker)
        .map(({ id, name }) => ({
          id,
          name,
          articles: hearings(id).filter(({ article }) => own.includes(article)).length,
        }))
        .filter((one) => one.articles > 0)
        .sort((one, other) => other.articles - one.articles);
      return cut(beside, page);
    },
  };

  function textIn({ article, passage }: PassageInArticle): string {
    return textOf(article.text, passage.span);
  }

  function inOrder<Kind extends Said>(said: readonly Kind[]): readonly Kind[] {
    return articles.flatMap(({ id }) =>
      said
        .filter(({ articleId }) => articleId === id)
        .sort((one, other) => (spansOf(one)[0]?.start ?? 0) - (spansOf(other)[0]?.start ?? 0)),
    );
  }

  function selected<Kind extends Said>(said: readonly Kind[], filter: QuotationFilter): readonly Kind[] {
    const found = said.filter(
      ({ articleId, passageId, attribution }) =>
        (filter.article === undefined || articleId === filter.article) &&
        (filter.passage === undefined || passageId === filter.passage) &&
        (filter.speaker === undefined || speakerIdOf(attribution) === filter.speaker),
    );
    const dateOf = ({ articleId }: Said) => articles.find(({ id }) => id === articleId)?.date ?? '';
    return filter.newestFirst === true
      ? found.toReversed().sort((one, other) => compare(dateOf(other), dateOf(one)))
      : found;
  }

  function ranked(quoted: readonly Quotation[]): readonly Quotation[] {
    const dateOf = ({ articleId }: Said) => articles.find(({ id }) => id === articleId)?.date ?? '';
    const isWhole = (one: Said) => Number(isWholeUtterance(wordsOf(one)));
    return quoted.toSorted(
      (one, other) => isWhole(other) - isWhole(one) || compare(dateOf(other), dateOf(one)),
    );
  }

  async function said({ about, reported, ...filter }: SaidFilter, page: Page) {
    const quoted = selected(quotations, filter);
    const isBestFirst = filter.bestFirst === true && about === undefined;
    const told = selected(statements, filter).filter(
      ({ articleId, span }) =>
        !quoted.some(
          (one) => one.articleId === articleId && one.content.some((words) => contains(span, words)),
        ),
    );
    const all: readonly Said[] = [...(isBestFirst ? ranked(quoted) : quoted), ...(reported ? told : [])];
    if (about === undefined)
      return cut(
        all.map((one) => ({ said: one, share: 1 })),
        page,
      );
    const terms = await queryTerms(about.words, passageIndex);
    const isAnything = terms.length > 0 || about.phrases?.length || about.without?.length;
    const found = all
      .filter(() => isAnything)
      .filter((one) => allows(about, wordsOf(one)))
      .map((one) => {
        const around = places
          .filter(({ passage }) => passage.id === one.passageId)
          .flatMap(({ article, passage }) =>
            passage.sentences
              .filter((sentence) => spansOf(one).some((span) => overlaps(sentence, span)))
              .map((sentence) => textOf(article.text, sentence)),
          );
        const own = termsIn(wordsOf(one));
        const share = heldShare(terms, own);
        const wider = heldShare(terms, new Set([...own, ...around.flatMap((text) => [...termsIn(text)])]));
        return { said: one, share: share + 0.6 * (wider - share) };
      })
      .filter(({ share }) => share >= 0.5)
      .sort((one, other) => other.share - one.share);
    return cut(found, page);
  }

  function wordsOf(one: Said): string {
    const { text = '' } = articles.find(({ id }) => id === one.articleId) ?? {};
    return spansOf(one)
      .map((span) => textOf(text, span))
      .join('\n');
  }

  function hearings(speaker: string): readonly Hearing[] {
    const count = (all: readonly Said[], id: string) =>
      all.filter(({ articleId, attribution }) => articleId === id && speakerIdOf(attribution) === speaker)
        .length;
    return articles
      .map(({ id }) => ({
        article: id,
        quotations: count(quotations, id),
        statements: count(statements, id),
      }))
      .filter((hearing) => hearing.quotations + hearing.statements > 0);
  }

  function voices(): readonly Voice[] {
    const ids = new Set([...quotations, ...statements].map(({ attribution }) => speakerIdOf(attribution)));
    const everybody = [...directory.people, ...corpus.bodies];
    return [...ids]
      .filter((id): id is SpeakerId => id !== undefined)
      .map((id) => {
        const heard = hearings(id);
        return {
          id,
          name: everybody.find((one) => one.id === id)?.name ?? id,
          quotations: heard.reduce((sum, one) => sum + one.quotations, 0),
          statements: heard.reduce((sum, one) => sum + one.statements, 0),
          articles: heard.length,
        };
      })
      .sort(
        (one, other) =>
          other.quotations - one.quotations ||
          other.statements - one.statements ||
          compare(one.name, other.name) ||
          compare(one.id, other.id),
      );
  }

  function offices(): readonly Office[] {
    const given = [
      ...directory.people.flatMap(({ id, roles }) => roles.map(({ words }) => ({ words, id }))),
      ...[...corpus.quotations, ...corpus.statements].flatMap(({ articleId, attribution, source }) => {
        const { text = '' } = articles.find(({ id }) => id === articleId) ?? {};
        return attribution.kind === 'resolved' && attribution.by === 'role' && source !== undefined
          ? [{ words: textOf(text, source), id: attribution.personId }]
          : [];
      }),
    ].map(({ words, id }) => ({ form: nameForm(words).replace(/^the /, ''), id }));
    const forms = [...new Set(given.map(({ form }) => form))].filter((form) => form !== '');
    return forms.map((form) => {
      const ids = given.filter((one) => one.form === form).map(({ id }) => id);
      const holders = [...new Set(ids)].map((person) => ({
        person,
        times: ids.filter((id) => id === person).length,
      }));
      return { form, holders };
    });
  }

  function namesLike(typed: string, limit: number): readonly ChosenName[] {
    return [
      ...directory.suggest(typed, 2 * limit).map(chosenPerson),
      ...matchNames(bodyNames(), typed, limit).flatMap(({ id }) =>
        corpus.bodies.filter((body) => body.id === id),
      ),
    ];
  }

  function chosenVoice({ id, name }: Voice): ChosenName {
    return directory.people.filter((person) => person.id === id).map(chosenPerson)[0] ?? { id, name };
  }

  function listingsOf(matches: readonly { readonly id: string }[]): readonly ArticleListing[] {
    return matches.flatMap(({ id }) => listings.filter((listing) => listing.id === id));
  }
}

function cut<Entry>(entries: readonly Entry[], { offset, limit }: Page): Listed<Entry> {
  return {
    items: entries.filter((_, place) => place >= offset && place < offset + limit),
    total: entries.length,
  };
}

function spansOf(said: Said) {
  return 'content' in said ? said.content : [said.span];
}

function listingOf({ id, path, title, text, headline, outlet, date }: Article): ArticleListing {
  return {
    id,
    path,
    headline: title ?? textOf(text, headline),
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
  };
}

function isListed({ outlet, hasOutlet, from, to, headlineWords = '' }: ListingFilter) {
  const words = nameForm(headlineWords).split(' ').filter(Boolean);
  return (listing: ArticleListing): boolean =>
    (outlet === undefined || listing.outlet === outlet) &&
    (hasOutlet === undefined || hasOutlet === (listing.outlet !== undefined)) &&
    (from === undefined || (listing.date !== undefined && listing.date >= from)) &&
    (to === undefined || (listing.date !== undefined && listing.date <= to)) &&
    words.every((word) => nameForm(listing.headline).split(' ').includes(word));
}

function known({ id, name, aliases, gender, whoIs, roles, mentions }: Person): KnownPerson {
  return {
    id,
    name,
    aliases,
    ...(gender === undefined ? {} : { gender }),
    ...(whoIs === undefined ? {} : { whoIs }),
    ...(roles[0] === undefined ? {} : { role: roles[0] }),
    ...(mentions[0] === undefined ? {} : { firstArticle: mentions[0].articleId }),
  };
}

function knownLookup(lookup: NameLookup): NameLookup<KnownPerson> {
  if (lookup.kind === 'one') return { ...lookup, person: known(lookup.person) };
  if (lookup.kind === 'several') return { ...lookup, people: lookup.people.map(known) };
  return { ...lookup, close: lookup.close.map(known) };
}

function isCalled({ name, aliases }: Person, form: string): boolean {
  return form !== '' && [name, ...aliases].some((own) => ` ${nameForm(own)}`.endsWith(` ${form}`));
}

function chosenPerson({ id, name, roles }: Person): ChosenName {
  return { id, name, ...(roles[0] === undefined ? {} : { role: roles[0].words }) };
}

/** Whole words; "Ashdown’s" is "Ashdown", too. */
function holds(text: string, form: string): boolean {
  return (
    form !== '' &&
    [text, text.replace(/['’]s\b/g, '')].some((words) => ` ${nameForm(words)} `.includes(` ${form} `))
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
