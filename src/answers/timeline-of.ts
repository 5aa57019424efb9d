import type { Coverage } from '../coverage/coverage.ts';
import type { ChoiceAnswer, Excerpt, MissAnswer } from './answer.ts';
import { articlesOn } from './articles-on.ts';
import { byDate } from './by-date.ts';
import { choiceOfSpeakers } from './choice-of.ts';
import type { TimelineAnswer, TimelineEntry } from './comparing-answer.ts';
import { missOf } from './miss-of.ts';
import { nameMiss } from './name-miss.ts';
import { entriesOf, pageViewOf } from './page-view.ts';
import { placesOf } from './places-of.ts';
import { viewOf } from './quotation-view.ts';
import { resolveAskedSpeaker } from './resolve-asked-speaker.ts';
import type { NamedSpeaker } from './resolve-speaker.ts';
import { saidAbout } from './said-about.ts';
import { speakerIn } from './speaker-in.ts';

const ON_A_PAGE = 6;

export interface TimelineQuestion {
  readonly name?: string | undefined;
  readonly about?: string | undefined;
  readonly page: number;
}

/**
 * `/timeline`: by the dates of the articles, what they say on a topic; or what somebody said and where else they are named; or what they said on
 * the topic. Articles without a date follow apart from the others, by path: no date is guessed.
 */
export async function timelineOf(
  coverage: Coverage,
  { name: typed, about, page }: TimelineQuestion,
): Promise<TimelineAnswer | ChoiceAnswer | MissAnswer> {
  const asked = [typed, about].filter((part) => part !== undefined).join(' · ');
  if (asked === '') return missOf(coverage, asked, 'nothing-asked');
  const lookup = typed === undefined ? undefined : await resolveAskedSpeaker(coverage, typed);
  if (lookup?.kind === 'several') return choiceOfSpeakers(typed ?? '', lookup.speakers, coverage.listings);
  if (lookup?.kind === 'none') return nameMiss(coverage, asked, typed ?? '', lookup.close);
  const subject = lookup?.speaker;
  const found =
    subject === undefined
      ? await entriesOn(coverage, about ?? '')
      : await entriesOfSpeaker(coverage, subject, about);
  if (found.length === 0) {
    const sought = [subject?.name, about].filter((part) => part !== undefined).join(' · ');
    return missOf(coverage, sought, subject === undefined ? 'nothing-about' : 'not-quoted');
  }
  const ordered = eachOnce(found).toSorted(
    (one, other) => byDate(one.listing, other.listing) || placeOf(one) - placeOf(other),
  );
  const dated = ordered.filter(({ listing }) => listing.date !== undefined).length;
  const { slice, ...view } = pageViewOf(page, ordered.length, ON_A_PAGE);
  return {
    kind: 'timeline',
    ...(about === undefined ? {} : { about }),
    ...(subject === undefined ? {} : { subject: { id: subject.id, name: subject.name } }),
    entries: entriesOf(ordered, slice),
    dated,
    undated: ordered.length - dated,
    page: view,
  };
}

/** One sentence may report two things that somebody said. */
function eachOnce(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = `${entry.listing.id} ${placeOf(entry)}`;
    return !seen.has(key) && seen.add(key);
  });
}

async function entriesOn(coverage: Coverage, about: string): Promise<readonly TimelineEntry[]> {
  const found = (await articlesOn(coverage, about)) ?? [];
  const entries = await Promise.all(found.map(({ excerpt }) => entryOf(coverage, excerpt)));
  return entries.flat();
}

/** What they said, in quotation marks or reported; without a topic also one place in each article that only names them. */
async function entriesOfSpeaker(
  coverage: Coverage,
  subject: NamedSpeaker,
  about: string | undefined,
): Promise<readonly TimelineEntry[]> {
  const filter = { speaker: subject.id, reported: true, ...(about === undefined ? {} : { about }) };
  const views = await Promise.all(
    (await saidAbout(coverage, filter)).map(({ said }) => viewOf(coverage, said)),
  );
  const said = views.flatMap((view): readonly TimelineEntry[] => {
    const listing = coverage.listings.find(({ id }) => id === view?.excerpt.article.id);
    if (view === undefined || listing === undefined) return [];
    const { excerpt, speaker } = view;
    const quotationId = view.kind === 'quotation' ? { quotationId: view.quotation.id } : {};
    return [{ listing, excerpt, speaker, ...quotationId }];
  });
  if (about !== undefined) return said;
  const heardIn = new Set(said.map(({ listing }) => listing.id));
  const named = (await placesOf(coverage, subject)).filter(({ listing }) => !heardIn.has(listing.id));
  const others = await Promise.all(named.map(({ place }) => entryOf(coverage, place)));
  return [...said, ...others.flat()];
}

async function entryOf(coverage: Coverage, excerpt: Excerpt): Promise<readonly TimelineEntry[]> {
  const listing = coverage.listings.find(({ id }) => id === excerpt.article.id);
  if (listing === undefined) return [];
  const speaker = await speakerIn(coverage, excerpt);
  return [{ listing, excerpt, ...(speaker === undefined ? {} : { speaker }) }];
}

function placeOf({ excerpt }: TimelineEntry): number {
  return excerpt.spans[0]?.start ?? 0;
}
