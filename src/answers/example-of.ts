import type { Coverage } from '../coverage/coverage.ts';
import { fold } from '../text/fold.ts';
import { articlesOn } from './articles-on.ts';
import { type NewsItem, type NewsSubject, watchedSpeaker } from './news.ts';
import { type NewsEntry, newsEntry } from './news-of.ts';
import { parseQuery } from './parse-query.ts';

const FIRST = { offset: 0, limit: 1 };

/** Something of what the coverage already holds on a subject, to show what a post looks like; undefined where it holds nothing. */
export async function exampleOf(coverage: Coverage, subject: NewsSubject): Promise<NewsEntry | undefined> {
  const item = await exampleItem(coverage, subject);
  return item === undefined ? undefined : newsEntry(coverage, subject, item);
}

async function exampleItem(coverage: Coverage, subject: NewsSubject): Promise<NewsItem | undefined> {
  switch (subject.kind) {
    case 'voice': {
      const speaker = await watchedSpeaker(coverage, subject);
      if (speaker === undefined) return undefined;
      const { items } = await coverage.quotations({ speaker: speaker.id, newestFirst: true }, FIRST);
      if (items[0] !== undefined) return { kind: 'quotation', id: items[0].id };
      const person = await coverage.person(speaker.id);
      const namings = person === undefined ? undefined : await coverage.firstNamings(person.id, FIRST);
      const article = namings?.items[0]?.articleId;
      return article === undefined ? undefined : { kind: 'article', id: article };
    }
    case 'topic': {
      const { items } = await coverage.said({ about: parseQuery(subject.words), reported: false }, FIRST);
      const said = items[0]?.said;
      if (said !== undefined && 'content' in said) return { kind: 'quotation', id: said.id };
      const [on] = (await articlesOn(coverage, subject.words)) ?? [];
      return on === undefined ? undefined : { kind: 'article', id: on.article.id };
    }
    case 'outlet': {
      const outlet = await outletNamed(coverage, subject.words);
      const { items } = outlet === undefined ? { items: [] } : await coverage.listings({ outlet }, FIRST);
      return items[0] === undefined ? undefined : { kind: 'article', id: items[0].id };
    }
  }
}

/** An outlet by its name, case and accents aside. */
export async function outletNamed(coverage: Coverage, typed: string): Promise<string | undefined> {
  const sought = fold(typed.trim());
  return (await coverage.outlets()).find((outlet) => fold(outlet.trim()) === sought);
}
