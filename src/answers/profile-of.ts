import type { ArticleId } from '../corpus/article.ts';
import type { ArticleListing } from '../coverage/article-questions.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Hearing } from '../coverage/speech-questions.ts';
import type { SpeakerId } from '../quotations/quotation.ts';
import type { ChoiceAnswer, MissAnswer, ProfileAnswer } from './answer.ts';
import { choiceOfSpeakers } from './choice-of.ts';
import { everyPage } from './every-page.ts';
import { nameMiss } from './name-miss.ts';
import { officesGiven } from './offices-given.ts';
import { placesOf } from './places-of.ts';
import { viewOf } from './quotation-view.ts';
import { resolveAskedSpeaker } from './resolve-asked-speaker.ts';

const LATEST = 3;
const ROLES = 6;
const MENTIONS = 10;
const BESIDE = 8;
/** More lines than a field of a message can hold. */
const QUOTED_IN = 40;

/** `/who`: a person or body. What they said and where they are merely mentioned are kept apart. */
export async function profileOf(
  coverage: Coverage,
  typed: string,
): Promise<ProfileAnswer | ChoiceAnswer | MissAnswer> {
  const lookup = await resolveAskedSpeaker(coverage, typed);
  if (lookup.kind === 'several') return choiceOfSpeakers(coverage, typed, lookup.speakers);
  if (lookup.kind === 'none') return nameMiss(coverage, typed, typed, lookup.close);
  const { speaker } = lookup;
  const { id, name, person } = speaker;
  const voice = await coverage.voice(id);
  const hearings = await everyPage((page) => coverage.hearings(id, page));
  const quotedIds = new Set<ArticleId>(hearings.map(({ article }) => article));
  return {
    kind: 'profile',
    id,
    name,
    ...(person === undefined ? {} : { person }),
    quotations: voice?.quotations ?? 0,
    statements: voice?.statements ?? 0,
    latest: await latestOf(coverage, id),
    quotedIn: { items: await listingsOf(coverage, hearings.slice(0, QUOTED_IN)), total: hearings.length },
    mentionedIn: await placesOf(coverage, speaker, { except: quotedIds, limit: MENTIONS }),
    quotedBeside: (await coverage.voicesBeside(id, { offset: 0, limit: BESIDE })).items,
    roles: person === undefined ? [] : await officesGiven(coverage, person.id, id, ROLES),
  };
}

/** The newest quotations, and the newest of what is reported: one entry at least of either, where there is any. */
async function latestOf(coverage: Coverage, speaker: SpeakerId): Promise<ProfileAnswer['latest']> {
  const filter = { speaker, newestFirst: true } as const;
  const page = { offset: 0, limit: LATEST };
  const [quotations, statements] = await Promise.all([
    coverage.quotations(filter, page),
    coverage.statements(filter, page),
  ]);
  const quoted = quotations.items.slice(0, statements.total > 0 ? LATEST - 1 : LATEST);
  const newest = [...quoted, ...statements.items.slice(0, LATEST - quoted.length)];
  const views = await Promise.all(newest.map((entry) => viewOf(coverage, entry)));
  return views.filter((view) => view !== undefined);
}

async function listingsOf(
  coverage: Coverage,
  hearings: readonly Hearing[],
): Promise<readonly ArticleListing[]> {
  const listings = await Promise.all(hearings.map(({ article }) => coverage.listing(article)));
  return listings.filter((listing) => listing !== undefined);
}
