import type { Article } from '../corpus/article.ts';
import type { LanguageSearch } from '../languages/language-search.ts';
import type { Quotation, Statement } from '../quotations/quotation.ts';
import { allows, queryTerms, termsIn } from '../search/query-terms.ts';
import type { SearchIndex, SearchQuery } from '../search/search-index.ts';
import { compare } from '../text/compare.ts';
import { isWholeUtterance } from '../text/is-whole-utterance.ts';
import { pageOf } from './page.ts';
import { quotedStatements } from './quoted-statements.ts';
import type { SaidEntries, SaidEntry } from './said-entries.ts';
import { buildSaidWords } from './said-words.ts';
import type { Said, SaidFilter, SpeechQuestions } from './speech-questions.ts';
import { textsOfSaid } from './texts-of-said.ts';

export interface SaidInMemory {
  readonly articles: readonly Article[];
  readonly quotations: SaidEntries<Quotation>;
  /** Numbered from where the quotations end. */
  readonly statements: SaidEntries<Statement>;
  /** Tells how rare a word is. */
  readonly passageIndex: SearchIndex;
  readonly language: LanguageSearch;
}

type Entry = SaidEntry<Quotation | Statement>;

/** Answers what was said on a topic from lists of words that are made once. */
export async function saidInMemory(parts: SaidInMemory): Promise<SpeechQuestions['said']> {
  const { quotations, statements, passageIndex } = parts;
  const entries: readonly Entry[] = [...quotations.all, ...statements.all];
  const texts = textsOfSaid(parts.articles);
  const dates = new Map(parts.articles.map(({ id, date = '' }) => [id, date]));
  const words = await buildSaidWords(entries, ({ said }) => texts(said), parts.language);
  const quoted = quotedStatements(
    quotations.all.map(({ said }) => said),
    statements.all.map(({ said }) => said),
  );

  return async (filter, page) => {
    const { about } = filter;
    if (about === undefined) {
      const { items, total } = pageOf(among(filter), page);
      return { items: items.map(({ said }) => ({ said, share: 1 })), total };
    }
    const terms = await queryTerms(about.words, passageIndex);
    if (terms.length === 0 && !restricts(about)) return pageOf<Said>([], page);
    const topic = words.on(terms);
    const isAllowed = allowedBy(about);
    const found: { readonly entry: Entry; readonly share: number }[] = [];
    // A topic of stop words alone is in no list: all that the filter leaves is looked at.
    const isNarrow = filter.speaker !== undefined || filter.article !== undefined;
    const looked = isNarrow || terms.length === 0 ? among(filter) : entriesAt(topic.entries(), filter);
    for (const entry of looked) {
      const share = topic.shareOf(entry.number);
      if (share !== undefined && isAllowed(entry)) found.push({ entry, share });
    }
    found.sort((one, other) => other.share - one.share || one.entry.number - other.entry.number);
    const { items, total } = pageOf(found, page);
    return { items: items.map(({ entry: { said }, share }) => ({ said, share })), total };
  };

  /** What the filter leaves, in order. */
  function among(filter: SaidFilter): readonly Entry[] {
    const selected: readonly Entry[] = quotations.select(filter);
    const left = filter.bestFirst === true && filter.about === undefined ? bestFirst(selected) : selected;
    return filter.reported ? [...left, ...statements.select(filter).filter(isUnquoted(filter))] : left;
  }

  function bestFirst(selected: readonly Entry[]): readonly Entry[] {
    const ranked = selected.map((entry) => ({
      entry,
      isWhole: isWholeUtterance(texts(entry.said).words),
      date: dates.get(entry.said.articleId) ?? '',
    }));
    ranked.sort((one, other) => Number(other.isWhole) - Number(one.isWhole) || compare(other.date, one.date));
    return ranked.map(({ entry }) => entry);
  }

  /** The entries with these numbers that are left where no speaker and no article is given. */
  function entriesAt(numbers: readonly number[], filter: SaidFilter): readonly Entry[] {
    const isLeft = isUnquoted(filter);
    return numbers
      .flatMap((number) => entries[number] ?? [])
      .filter((entry) => 'content' in entry.said || (filter.reported && isLeft(entry)));
  }

  /** A statement whose sentence is quoted from is left to its quotation. */
  function isUnquoted({ speaker }: SaidFilter): (entry: Entry) => boolean {
    const quotedStatements = speaker === undefined ? quoted.byAnybody : quoted.bySpeaker;
    return ({ said }) => 'content' in said || !quotedStatements.has(said);
  }

  function allowedBy({ phrases = [], without = [] }: SearchQuery): (entry: Entry) => boolean {
    const holdsUnwanted = words.holdingAny(without.flatMap((word) => [...termsIn(word)]));
    return ({ said, number }) =>
      !holdsUnwanted(number) && (phrases.length === 0 || allows({ words: '', phrases }, texts(said).words));
  }
}

function restricts({ phrases = [], without = [] }: SearchQuery): boolean {
  return phrases.length > 0 || without.length > 0;
}
